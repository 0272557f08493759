/** How an author names a fact: by `id` at its one home in the text, by `ref` wherever it is mentioned again. */
export type FactProps = {
  /** Set by the typesetting of the prose: another fact follows it at once. */ readonly touches?: boolean;
} & ({ readonly id: string; readonly ref?: undefined } | { readonly ref: string; readonly id?: undefined });

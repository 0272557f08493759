/** What `/search/index.<hash>.json` holds: lists instead of named fields, because names would weigh as much as the words. */
export interface IndexFile {
  /** Path relative to the base, 第一部分, title. A place in it is the path and `#id`. */
  readonly sections: readonly (readonly [path: string, part: string, title: string])[];
  readonly facts: readonly (readonly [
    section: number,
    id: string,
    name: string,
    number: string,
    scope: string,
  ])[];
  readonly projects: readonly (readonly [section: number, id: string, name: string, status: string])[];
  readonly figures: readonly (readonly [section: number, id: string, title: string, number: string])[];
  readonly headings: readonly (readonly [section: number, id: string, words: string])[];
  readonly paragraphs: readonly (readonly [section: number, id: string, number: string, text: string])[];
  readonly terms: readonly (readonly [id: string, term: string, meaning: string])[];
  /** Everyday words, and the ids of what they mean, the nearest first. */
  readonly synonyms: readonly (readonly [words: readonly string[], ids: readonly string[]])[];
  /** Readings of the characters in names: `an:安案 ba:八把`. A character with two stands twice. */
  readonly readings: string;
  /** Traditional characters and after each its simplified form: 醫医 */
  readonly traditional: string;
}

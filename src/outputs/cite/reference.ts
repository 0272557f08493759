/** What a reference names. All words as shown on the site. */
export interface Reference {
  /** Key in a bibliography: the id. */
  readonly key: string;
  readonly title: string;
  /** The report the thing is a part of; absent where it is the report itself. */
  readonly container: string | undefined;
  /** Whoever wrote the report, as its source names them: a person, several, or an office. */
  readonly author: string | undefined;
  /** Whose report it is: an institution. */
  readonly issuer: string;
  /** Where the report was taken from: 原载《港区日报》. */
  readonly source: string;
  /** Day of publication, YYYY-MM-DD, where it is known. */
  readonly published: string | undefined;
  /** Absolute address, where the site's own is known. */
  readonly url: string | null;
}

const EXCERPT = 16;

/** A paragraph has no title: it is cited by its first words. */
export function excerpt(words: string): string {
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}……` : words;
}

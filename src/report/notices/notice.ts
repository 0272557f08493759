/** Something an editor may want to look at, which is no error. Every text is in Chinese. */
export interface Notice {
  /** What was found: one line that ends without a mark. */
  readonly title: string;
  readonly places: readonly NoticedPlace[];
  /** What to do, where something is to be done. */
  readonly advice: string;
}

/** One place it was found at. */
export interface NoticedPlace {
  /** The paragraph, heading or record. */
  readonly subject: string;
  /** The words concerned. */
  readonly words: string;
  /** Them with what stands around. */
  readonly context: string;
}

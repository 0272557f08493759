import type { KnownUnits } from '../../unit/unit.ts';

/** Why words are no quantity, for the editor who wrote them; all texts in Chinese. */
export interface Refusal {
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

/** Words that could not be read. */
export interface Unread {
  readonly text: string;
  /** `text` with one character for each way to print the same mark. */
  readonly folded: string;
  readonly units: KnownUnits;
  /** The unit that the record gives. */
  readonly given: string | undefined;
}

/** One reason: what it says of the words, or undefined where it is not this. */
export type Reason = (unread: Unread) => Refusal | undefined;

/** What to do with a number that the report does print so. */
export const LEFT_OUT = '报告里确是这样印的，就不立为指标，把它列入 numerals.json。';

import type { Spoiling } from '../spoiled.ts';

/** A mistake of an editor, where it must be told, and words that the message must hold. */
export interface Case {
  readonly name: string;
  readonly spoilings: readonly Spoiling[];
  readonly file: string;
  /** Line of the first message; left out where the mistake concerns a file as a whole. */
  readonly line?: number;
  readonly says?: string;
  /** How many problems it may make at most; one where nothing is said. */
  readonly most?: number;
}

/** Cases of one kind. */
export interface Kind {
  readonly kind: string;
  readonly cases: readonly Case[];
}

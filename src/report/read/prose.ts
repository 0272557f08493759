import type { Place } from '../problem.ts';

/** A piece of a paragraph: the report's words, or a mark the authors put on them. `home` tells the home mention (`id`) from a later one (`ref`). */
export type Inline = { readonly at: Place } & (
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'indicator'; readonly id: string; readonly home: boolean }
  | { readonly kind: 'project'; readonly id: string; readonly home: boolean; readonly words: string }
  | { readonly kind: 'term'; readonly id: string; readonly words: string }
  | { readonly kind: 'note'; readonly id: string }
);

/** A heading of the second level, between paragraphs. */
export interface HeadingSource {
  readonly kind: 'heading';
  readonly id: string;
  readonly at: Place;
  /** Its words, a piece for each source line. */
  readonly inlines: readonly Extract<Inline, { readonly kind: 'words' }>[];
}

/** A paragraph as its author wrote it. */
export interface ParagraphSource {
  readonly kind: 'paragraph';
  readonly id: string;
  readonly at: Place;
  readonly inlines: readonly Inline[];
}

/** What the text of a section is made of, in its order. */
export type Block = HeadingSource | ParagraphSource;

/** The place of a figure, between paragraphs. */
export interface FigureSource {
  readonly id: string;
  readonly at: Place;
}

/** A line break in the source is layout for the author's eye: Chinese is set without spaces between lines. */
export function joinLines(words: string): string {
  return words.replace(/[ \t]*\r?\n[ \t]*/g, '');
}

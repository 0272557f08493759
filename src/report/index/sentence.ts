import { clauseAround, sentenceAround, type Span } from '../../domain/clause.ts';
import { inlineWords, paragraphWords, type ContentIndex, type Mention } from './index-content.ts';

/** The words around a mention. */
export interface Surroundings {
  readonly paragraph: string;
  /** Offset of the mention's words in `paragraph`. */
  readonly offset: number;
  readonly sentence: Span;
  readonly clause: Span;
}

/** Finds the sentence and the quotable clause in which a mention stands. */
export function surroundings(
  index: Pick<ContentIndex, 'indicatorById'>,
  mention: Pick<Mention, 'paragraph' | 'position'>,
): Surroundings {
  const { inlines } = mention.paragraph;
  const paragraph = paragraphWords(index, inlines);
  const offset = inlines
    .slice(0, mention.position)
    .reduce((length, inline) => length + inlineWords(index, inline).length, 0);
  return {
    paragraph,
    offset,
    sentence: sentenceAround(paragraph, offset),
    clause: clauseAround(paragraph, offset),
  };
}

/** The words of a span. */
export function spanText(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

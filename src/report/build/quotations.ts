import type { ChosenSentence } from '../../schemas/common.ts';
import { chosenSentence } from '../index/chosen-sentence.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { byId, type Paragraph, type Quotation } from '../model.ts';

/** A sentence that content chose, with the paragraph it stands in. */
export function quotationOf(
  index: ContentIndex,
  sentence: ChosenSentence | undefined,
  paragraphs: readonly Paragraph[],
): Quotation | undefined {
  if (!sentence) return undefined;
  const found = chosenSentence(index, sentence);
  if ('missing' in found) throw new Error(`${sentence.paragraph} was checked and has no such sentence`);
  return { words: found.words, paragraph: byId(paragraphs, sentence.paragraph) };
}

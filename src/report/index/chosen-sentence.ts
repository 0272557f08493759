import { sentenceAround } from '../../domain/clause.ts';
import type { ChosenSentence } from '../../schemas/common.ts';
import { paragraphWords, type ContentIndex } from './index-content.ts';
import { spanText } from './sentence.ts';

/** The sentence that was chosen, or why there is none. */
export type Found =
  { readonly words: string; readonly section: string } | { readonly missing: 'paragraph' | 'words' | 'one' };

/** Finds a chosen sentence: the one of its paragraph that has the words. */
export function chosenSentence(index: ContentIndex, { paragraph: id, with: words }: ChosenSentence): Found {
  for (const { front, paragraphs } of index.content.sections) {
    const paragraph = paragraphs.find((one) => one.id === id);
    if (!paragraph) continue;
    const text = paragraphWords(index, paragraph.inlines);
    const first = text.indexOf(words);
    if (first < 0) return { missing: 'words' };
    const sentence = sentenceAround(text, first);
    if (text.indexOf(words, sentence.end) >= 0) return { missing: 'one' };
    return { words: spanText(text, sentence), section: front.data.id };
  }
  return { missing: 'paragraph' };
}

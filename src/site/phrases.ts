import type { EditorText } from '../report/model.ts';

/** A title cut after its marks into phrases between which a line may break: 新签约27个项目，｜其中7个10亿元以上. */
export function phrasesOf(text: EditorText): EditorText[] {
  const phrases: EditorText[number][][] = [[]];
  for (const part of text) {
    const pieces = typeof part === 'string' ? part.split(/(?<=[，：；])/) : [part];
    for (const piece of pieces) {
      phrases.at(-1)?.push(piece);
      if (typeof piece === 'string' && /[，：；]$/.test(piece)) phrases.push([]);
    }
  }
  return phrases.filter((phrase) => phrase.length > 0);
}

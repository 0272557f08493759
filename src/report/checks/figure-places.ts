import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** Every figure stands in the text once. */
export function checkFigurePlaces(index: ContentIndex): Problem[] {
  const placed = index.content.sections.flatMap((section) => section.figures);
  const again = placed.filter(({ id }, position) => placed.findIndex((other) => other.id === id) < position);
  return [
    ...again.map(({ id, at }): Problem => ({
      at,
      subject: `图 ${id}`,
      found: '正文里又放了一次',
      expected: '每张图只放一处',
      advice: '留下最贴近文字的一处。',
    })),
    ...index.figures
      .filter(({ record }) => !placed.some(({ id }) => id === record.id))
      .map((entry): Problem => ({
        at: entry.at('id'),
        subject: `图 ${entry.record.id}`,
        found: `正文里没有 <Figure id="${entry.record.id}" />`,
        expected: '放在正文里的两段之间',
        advice: '在说到它的那一段后面放上，或删去这张图。',
      })),
  ];
}

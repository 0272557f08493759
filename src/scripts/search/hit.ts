import { excerptOf, merged } from '../../search/excerpt.ts';
import type { Range } from '../../search/fold.ts';
import type { Hit } from '../../search/search.ts';
import { element } from '../element.ts';

/** Words with the hits in them marked; of a long text only what is around the first. */
function marked(words: string, marks: readonly Range[], isLong: boolean): (Node | string)[] {
  const ranges = merged(marks);
  const [start, end] = isLong ? excerptOf(words, ranges[0] ?? [0, 0]) : [0, words.length];
  const pieces: (Node | string)[] = [];
  let place = start;
  for (const [from, to] of ranges) {
    if (from < place || to > end) continue;
    pieces.push(words.slice(place, from), element('mark', '', words.slice(from, to)));
    place = to;
  }
  pieces.push(words.slice(place, end));
  if (start > 0) pieces.unshift('……');
  if (end < words.length) pieces.push('……');
  return pieces;
}

/** One result: what was found, its number or status, and where it stands; all of it is one link. */
export function hitRow({ entry, marks }: Hit, base: string): HTMLLIElement {
  const { kind, path, part, name, beside, under } = entry;
  const link = element(
    'a',
    'found__link',
    element('span', 'found__name', ...marked(name.words, marks.name ?? [], kind === 'paragraph')),
  );
  link.href = base + path;
  if (beside.words) {
    link.append(
      ' ',
      element(
        'span',
        `found__beside found__beside--${kind}`,
        ...marked(beside.words, marks.beside ?? [], false),
      ),
    );
  }
  const isMeaning = kind === 'term';
  const below = [
    ...marked(under.words, marks.under ?? [], isMeaning && (marks.under?.length ?? 0) > 0),
    ...(part && under.words ? ['，', part] : [part]),
  ];
  if (below.some((piece) => piece !== '')) link.append(' ', element('span', 'found__under', ...below));
  return element('li', '', link);
}

import { KINDS, type Kind, type SearchIndex } from '../../search/entries.ts';
import type { Found } from '../../search/search.ts';
import { suggestions } from '../../search/suggest.ts';
import { element } from '../element.ts';
import { hitRow } from './hit.ts';

const NAMES: Readonly<Record<Kind, readonly [name: string, unit: string]>> = {
  fact: ['数', '个数'],
  project: ['项目', '个项目'],
  paragraph: ['正文', '段正文'],
  figure: ['图', '幅图'],
  heading: ['标题', '个标题'],
  term: ['术语', '条术语'],
};

/** What was found, in a sentence. */
function summary({ manner, parts, groups, count }: Found, query: string, { entries }: SearchIndex): string {
  const counted = groups.map(({ kind, hits }) => `${NAMES[kind][0]}${hits.length}`).join('，');
  switch (manner) {
    case 'words':
      return `${count}条：${counted}`;
    case 'near':
      return `没有“${query}”；相近的${count}条：${counted}`;
    case 'parts':
      return `没有完全相同的句子；按“${parts.join('”“')}”找到${count}条：${counted}`;
    case 'none': {
      const totals = KINDS.map((kind) => ({
        count: entries.filter((entry) => entry.kind === kind).length,
        unit: NAMES[kind][1],
      })).filter(({ count }) => count > 0);
      return `已查${totals.map(({ count, unit }) => `${count}${unit}`).join('、')}。报告没有提到，不等于没有做。`;
    }
  }
}

function group(kind: Kind, hits: Found['groups'][number]['hits'], most: number, base: string): HTMLElement {
  const list = element('ol', 'found__list', ...hits.map((hit) => hitRow(hit, base)));
  list.dataset['results'] = kind;
  const rows = [...list.children] as HTMLLIElement[];
  const part = element(
    'section',
    'found__group',
    element('h2', 'found__kind', NAMES[kind][0], ' ', element('span', '', String(hits.length))),
    list,
  );
  const rest = rows.slice(most);
  // One more row takes no more room than the button that would show it.
  if (rest.length > 1) {
    for (const row of rest) row.hidden = true;
    const button = element('button', 'found__rest', `其余${rest.length}条`);
    button.type = 'button';
    button.addEventListener('click', () => {
      for (const row of rest) row.hidden = false;
      rest[0]?.querySelector('a')?.focus();
      button.remove();
    });
    part.append(button);
  }
  return part;
}

/** Words that do find something. */
function otherWords(words: readonly string[], base: string): HTMLElement[] {
  if (words.length === 0) return [];
  const links = words.map((word) => {
    const link = element('a', '', word);
    link.href = `${base}search/?q=${encodeURIComponent(word)}`;
    return link;
  });
  return [element('p', 'found__other', '换一个词：', ...links)];
}

/** Puts what was found into a place, in place of what was found before. */
export function showFound(
  place: Element,
  status: Element,
  found: Found,
  query: string,
  index: SearchIndex,
  { most, base }: { readonly most: number; readonly base: string },
): void {
  const asked = query.trim().slice(0, 40);
  const none = found.count === 0 ? [element('h2', 'found__none', `报告里没有“${asked}”`)] : [];
  status.replaceChildren(...none, element('p', '', summary(found, asked, index)));
  place.replaceChildren(...found.groups.map(({ kind, hits }) => group(kind, hits, most, base)));
  if (found.count === 0) place.append(...otherWords(suggestions(index, query), base));
}

/** Says that the index did not come, and offers to ask for it again. */
export function showFailure(place: Element, status: Element, again: () => void): void {
  status.textContent = '检索用的索引没有取到，可能是网络断了。';
  const button = element('button', 'found__again', '再试一次');
  button.type = 'button';
  button.addEventListener('click', again);
  place.replaceChildren(button);
}

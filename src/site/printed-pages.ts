import type { Report, Section } from '../report/model.ts';
import { lineOfContents } from './names.ts';
import { NAVIGATION, type NavigationKey } from './pages.ts';

/** CSS name of a kind of printed page; `board` lies on its side, `front` has no running head. */
export type PrintedPage = `part-${string}` | `pages-${NavigationKey}` | 'board' | 'front';

/** Printed pages of a section and of its facts: their running head is the section's title. */
export function pagesOf({ id }: Section): PrintedPage {
  return `part-${id}`;
}

/** What stands at the right of the running head, by the kind of page. */
export function runningHeads({ sections }: Report): ReadonlyMap<PrintedPage, string> {
  return new Map<PrintedPage, string>([
    ...NAVIGATION.filter(({ key }) => key !== 'home').map(
      ({ key, label }) => [`pages-${key}` as const, label] as const,
    ),
    ['board', NAVIGATION.find(({ key }) => key === 'projects')?.label ?? ''],
    ...sections.map((section) => [pagesOf(section), lineOfContents(section)] as const),
  ]);
}

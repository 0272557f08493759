import type { Permalink } from '../../schemas/permalinks.ts';
import { mentionsOf, type ContentIndex, type Entry } from './index-content.ts';
import type { Place } from '../problem.ts';

/** An id and who has it. */
export interface Claim extends Permalink {
  readonly at: Place;
}

/** Chinese names of what can have an id. */
export const KIND_NAMES: Readonly<Record<Permalink['kind'], string>> = {
  section: '章节',
  heading: '标题',
  paragraph: '段落',
  indicator: '指标',
  project: '项目',
  figure: '图',
  term: '术语',
  note: '注释',
};

/** Every id of the content, in a fixed order: the text first, then what stands beside it. */
export function claims(index: ContentIndex): Claim[] {
  const { content, indicators, projects, figures, terms, notes } = index;
  const claim = (kind: Permalink['kind']) => (entry: Entry<{ id: string }>) => ({
    id: entry.record.id,
    kind,
    section: entry.section,
    at: entry.at('id'),
  });
  const sectionOfFigure = new Map(
    content.sections.flatMap(({ front, figures: placed }) => placed.map(({ id }) => [id, front.data.id])),
  );
  // A note is marked in one section only.
  const sectionOfNote = new Map(
    mentionsOf(index, 'note').map(({ inline, section }) => [inline.id, section.front.data.id]),
  );
  return [
    ...content.sections.flatMap(({ front, blocks }): Claim[] => [
      { id: front.data.id, kind: 'section', section: undefined, at: front.place(['id']) },
      ...blocks.map(({ id, kind, at }): Claim => ({ id, kind, section: front.data.id, at })),
    ]),
    ...indicators.map(claim('indicator')),
    ...projects.map(claim('project')),
    ...figures.map((entry) => ({ ...claim('figure')(entry), section: sectionOfFigure.get(entry.record.id) })),
    ...terms.map(claim('term')),
    ...notes.map((entry) => ({ ...claim('note')(entry), section: sectionOfNote.get(entry.record.id) })),
  ];
}

import type { IndicatorRecord } from '../../schemas/indicator.ts';
import type { ProjectRecord } from '../../schemas/project.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { periodOf } from '../index/period-of.ts';
import { spanText, surroundings } from '../index/sentence.ts';
import { byId, type Indicator, type Paragraph, type Project } from '../model.ts';
import { homeSection, type Homed } from './homes.ts';
import type { References } from './references.ts';
import { sliceInlines } from './slice-inlines.ts';
import { templateWords } from './template-words.ts';

/** Fields of facts of both kinds that are filled later. */
export const LATER_IN_FACT = ['section', 'paragraph', 'sentence', 'notes'] as const;
/** One of these fields. */
export type LaterInFact = (typeof LATER_IN_FACT)[number];

type GivenInFact = Exclude<keyof Indicator & keyof Project, 'kind' | LaterInFact>;
type HomedFact = Homed<IndicatorRecord | ProjectRecord>;

/** What facts of both kinds have from the start. */
export function givenInFact(
  index: ContentIndex,
  { term }: Pick<References, 'term'>,
  { record, home }: HomedFact,
): Pick<Indicator | Project, GivenInFact> {
  const { paragraph, clause } = surroundings(index, home);
  return {
    id: record.id,
    name: templateWords(index, record.name),
    quote: spanText(paragraph, clause),
    period: periodOf(index, record, home.section.front.data.id),
    standing: record.standing ?? 'result',
    standingText: record.standingText,
    terms: (record.terms ?? []).map(term),
  };
}

/** What facts of both kinds refer to. */
export function laterInFact(
  index: ContentIndex,
  refer: References,
  paragraphs: readonly Paragraph[],
  fact: HomedFact,
): Pick<Indicator | Project, LaterInFact> {
  const paragraph = byId(paragraphs, fact.home.paragraph.id);
  return {
    section: refer.section(homeSection(fact)),
    paragraph,
    sentence: sliceInlines(paragraph.inlines, surroundings(index, fact.home).sentence),
    notes: (fact.record.notes ?? []).map(refer.note),
  };
}

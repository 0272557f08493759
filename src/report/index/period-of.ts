import { parsePeriod, type Period } from '../../domain/period.ts';
import type { ContentIndex } from './index-content.ts';

/** A period that its schema has accepted. */
function accepted(code: string): Period {
  const period = parsePeriod(code);
  if (!period) throw new Error(`${code} was checked and is no period`);
  return period;
}

/** When the report as a whole holds. */
export function reportPeriod({ content }: Pick<ContentIndex, 'content'>): Period {
  return accepted(content.report.data.period);
}

/** When a section holds: as its front matter says, else the report. */
export function sectionPeriod(
  { content }: Pick<ContentIndex, 'content'>,
  section: string | undefined,
): Period {
  const own = content.sections.find(({ front }) => front.data.id === section)?.front.data.period;
  return own === undefined ? reportPeriod({ content }) : accepted(own);
}

/** When a fact holds: as its record says, else its section, else the report. */
export function periodOf(
  index: Pick<ContentIndex, 'content'>,
  { period }: { readonly period?: string | undefined },
  section: string | undefined,
): Period {
  return period === undefined ? sectionPeriod(index, section) : accepted(period);
}

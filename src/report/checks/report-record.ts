import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** What a site that a government runs itself must show at its foot. */
const OFFICIAL = {
  siteIdCode: '网站标识码',
  icp: 'ICP备案号',
  police: '公安备案号',
  contact: '联系方式',
} as const;

/** The figure that heads the title page is drawn to the edges of the page: only a scene can be. */
function checkOpening({ content, figures }: ContentIndex): Problem[] {
  const { data, place } = content.report;
  const record = figures.find((entry) => entry.record.id === data.figure)?.record;
  if (!record || record.kind === 'scene') return [];
  return [
    {
      at: place(['figure']),
      subject: 'figure',
      found: `${record.id} 的 kind 为 ${record.kind}`,
      expected: 'kind 为 scene 的图',
      advice: '换一张图，或删去 figure。',
    },
  ];
}

/** A site that says it is official shows what such a site must. */
function checkOfficial({ content }: ContentIndex): Problem[] {
  const { data, place } = content.report;
  if (!data.official) return [];
  const missing = (Object.keys(OFFICIAL) as (keyof typeof OFFICIAL)[]).filter((field) => !data[field]);
  if (missing.length === 0) return [];
  return [
    {
      at: place(['official']),
      subject: 'official',
      found: `true，没有 ${missing.join('、')}`,
      expected: `政府自办的网站写明${missing.map((field) => OFFICIAL[field]).join('、')}`,
      advice: '补上这些字段；不是政府自办的网站，official 写 false。',
    },
  ];
}

/** What the record of the report promises, it holds. */
export function checkReportRecord(index: ContentIndex): Problem[] {
  return [...checkOpening(index), ...checkOfficial(index)];
}

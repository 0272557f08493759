import { toChineseNumber } from '../domain/chinese-number.ts';
import { minutesToRead } from '../domain/reading-time.ts';
import { parts, type Report, type Section } from '../report/model.ts';

/** How long sections take to read together: 约3分钟. */
export function readingTime(sections: readonly Section[]): string {
  const texts = sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return `约${minutesToRead(texts)}分钟`;
}

/** How long the report is: 全文7个部分，通读约6分钟. */
export function lengthInWords(report: Report): string {
  const { length } = parts(report);
  const said = length > 1 ? `全文${toChineseNumber(length)}个部分，` : '';
  return `${said}通读${readingTime(report.sections)}`;
}

/** How much a section holds: 3段　约1分钟　13个数. */
export function sectionLength(section: Section): string {
  const { paragraphs, indicators } = section;
  return [
    `${paragraphs.length}段`,
    readingTime([section]),
    ...(indicators.length > 0 ? [`${indicators.length}个数`] : []),
  ].join('　');
}

import type { Report } from '../../report/model.ts';
import type { Addresses } from '../../site/addresses.ts';
import { figuresJson } from './figures.ts';
import { indicatorsCsv, indicatorsJson } from './indicators.ts';
import { projectsCsv, projectsJson } from './projects.ts';
import { reportJson } from './report.ts';

/** A file of data: `/data/<name>`. */
export interface DataFile {
  readonly name: string;
  /** What it is about, in the words of the site. */
  readonly subject: string;
  readonly format: 'CSV' | 'JSON';
  readonly write: (report: Report, addresses: Addresses) => string;
}

/** Media types by format. */
export const MEDIA_TYPES = { CSV: 'text/csv', JSON: 'application/json' } as const;

/** Every file of data that can be taken away, files of one subject together. */
export const DATA_FILES: readonly DataFile[] = [
  { name: 'indicators.csv', subject: '指标', format: 'CSV', write: indicatorsCsv },
  { name: 'indicators.json', subject: '指标', format: 'JSON', write: indicatorsJson },
  { name: 'projects.csv', subject: '项目', format: 'CSV', write: projectsCsv },
  { name: 'projects.json', subject: '项目', format: 'JSON', write: projectsJson },
  { name: 'figures.json', subject: '图', format: 'JSON', write: figuresJson },
  { name: 'report.json', subject: '全文', format: 'JSON', write: reportJson },
];

/** The files of one subject. */
export function dataFilesOf(subject: string): DataFile[] {
  return DATA_FILES.filter((file) => file.subject === subject);
}

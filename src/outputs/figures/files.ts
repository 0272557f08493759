import { figureCsv, figureJson } from '../data/figures.ts';
import type { Figure, Report } from '../../report/model.ts';
import type { Addresses } from '../../site/addresses.ts';
import { standaloneSvg } from './standalone.ts';

/** A form in which a figure can be taken away: `/figures/<id>.<ending>`. */
export interface FigureFormat {
  readonly ending: 'svg' | 'csv' | 'json';
  readonly label: string;
  readonly mediaType: string;
  readonly write: (figure: Figure, report: Report, addresses: Addresses) => string;
}

/** Every form that is text; the picture in pixels is drawn from the first. */
export const FIGURE_FORMATS: readonly FigureFormat[] = [
  {
    ending: 'svg',
    label: 'SVG',
    mediaType: 'image/svg+xml',
    write: (figure, report, addresses) => standaloneSvg(figure, report, addresses),
  },
  { ending: 'csv', label: 'CSV', mediaType: 'text/csv', write: figureCsv },
  { ending: 'json', label: 'JSON', mediaType: 'application/json', write: figureJson },
];

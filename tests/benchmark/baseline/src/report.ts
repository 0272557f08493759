import { loadReport } from '../../../../src/report/load.ts';
import { parts } from '../../../../src/report/model.ts';

const loading = loadReport(process.env['CONTENT_DIR'] || 'content');
if ('problems' in loading) throw new Error('The content has problems');

/** The content of the measured site, word for word and number for number. */
export const { report } = loading;
export const sections = parts(report);

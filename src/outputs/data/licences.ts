import type { Report } from '../../report/model.ts';

/** Fields whose words are the report's own, in every file of data. */
const OF_THE_REPORT = ['title', 'text', 'quote', 'stageText', 'paragraphs'] as const;

/** Whose the fields of a file of data are: the report's own words its publisher's, the rest ours. */
export function licences({ rights }: Pick<Report['about'], 'rights'>) {
  return [
    { fields: OF_THE_REPORT, licence: rights.report },
    { fields: '*', licence: rights.editorial },
  ];
}

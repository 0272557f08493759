import { contentDate } from '../../config/build-context.ts';
import { parts, type Report } from '../../report/model.ts';
import { titleText } from '../../site/names.ts';
import { paths } from '../../site/paths.ts';
import { siteNature, sourceWords } from '../../site/source-words.ts';
import { documentTitle } from '../../site/titles.ts';
import type { PdfDetails } from './pdf-details.ts';

/** A page of the site that is published as PDF, both paths relative to the base. */
export interface Document {
  readonly from: string;
  readonly to: string;
  readonly details: Omit<PdfDetails, 'headings'>;
}

/** The full text, which is the longest, and each section. */
export function documentsOf(report: Report): Document[] {
  const { about } = report;
  const details = (title: string) => ({
    title,
    author: about.author ?? about.issuer,
    subject: [sourceWords(about), siteNature(about)].filter(Boolean).join('；'),
    date: contentDate(),
  });
  return [
    { from: paths.report, to: paths.pdf(), details: details(report.title) },
    ...parts(report).map((section) => ({
      from: paths.section(section.id),
      to: paths.pdf(section),
      details: details(documentTitle(report, titleText(section))),
    })),
  ];
}

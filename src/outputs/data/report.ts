import type { Report, Section } from '../../report/model.ts';
import { anchorPath, sectionPath } from '../../site/paths.ts';
import type { Addresses } from '../../site/addresses.ts';
import { jsonFile } from './json.ts';
import { licences } from './licences.ts';

function section(one: Section, addresses: Addresses) {
  return {
    id: one.id,
    ordinal: one.ordinal ?? null,
    title: one.titleLines,
    period: one.period.code,
    paragraphs: one.paragraphs.map(({ id, text, heading }) => ({
      id,
      text,
      ...addresses.record(anchorPath(one, id)),
      heading: heading?.id ?? null,
    })),
    ...addresses.record(sectionPath(one)),
    headings: one.headings.map(({ id, words, paragraphs }) => ({
      id,
      text: words,
      paragraphs: paragraphs.map((paragraph) => paragraph.id),
      ...addresses.record(anchorPath(one, id)),
    })),
  };
}

/** `/data/report.json`: what the report is, and its whole text by section, heading and paragraph. */
export function reportJson({ title, about, sections }: Report, addresses: Addresses): string {
  const { period, issuer, source, official, rights } = about;
  return jsonFile({
    title,
    period,
    issuer,
    source,
    official,
    rights,
    licences: licences(about),
    sections: sections.map((one) => section(one, addresses)),
  });
}

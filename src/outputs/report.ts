import type { Report, Section } from '../report/model.ts';
import { anchorPath, sectionPath } from '../site/paths.ts';
import type { AddressOf } from './address.ts';
import { jsonFile } from './exact.ts';

function section(one: Section, addressOf: AddressOf) {
  return {
    id: one.id,
    ordinal: one.ordinal ?? null,
    title: one.titleLines,
    paragraphs: one.paragraphs.map(({ id, text }) => ({ id, text, ...addressOf(anchorPath(one, id)) })),
    ...addressOf(sectionPath(one)),
  };
}

/** `/data/report.json`: what the report is, and its whole text by section and paragraph. */
export function reportJson({ title, about, sections }: Report, addressOf: AddressOf): string {
  const { period, issuer, source, official, rights } = about;
  return jsonFile({
    title,
    period,
    issuer,
    source,
    official,
    rights,
    sections: sections.map((one) => section(one, addressOf)),
  });
}

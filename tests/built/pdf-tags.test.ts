import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parts, plainText } from '../../src/report/model.ts';
import { builtReport } from '../support/built.ts';
import { openPdf } from '../support/published-pdf.ts';
import { EVERY_PDF } from '../support/site-pdfs.ts';
import { tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

const below = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(below)];

for (const site of EVERY_PDF)
  describe(site.name, { tags: tagsOf(site) }, () => {
    needs(site);
    const report = builtReport(site);

    test(`${site.name}: figures say in the PDFs what they show, and notes are asides`, async () => {
      for (const section of parts(report)) {
        const pdf = await openPdf(join(site.folder, 'pdf/sections', `${section.id}.pdf`));
        const tags: Tag[] = [];
        for (let page = 1; page <= pdf.numPages; page += 1) {
          const tree = (await (await pdf.getPage(page)).getStructTree()) as Tag | null;
          if (tree) tags.push(...below(tree));
        }
        const said = new Set(tags.filter(({ role }) => role === 'Figure').map(({ alt }) => alt));
        for (const figure of section.figures)
          expect(said, figure.id).toContain(plainText(figure.description));
        const notes = section.paragraphs.flatMap((one) => one.notes);
        const asides = tags.filter(({ role }) => role === 'Aside');
        if (notes.length > 0) expect(asides.length, section.id).toBeGreaterThan(0);
      }
    });
  });

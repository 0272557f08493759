import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parts, plainText } from '../../src/report/model.ts';
import { headingName, titleText } from '../../src/site/names.ts';
import { builtReport } from '../support/built.ts';
import { bookmarksOf, openPdf } from '../support/published-pdf.ts';
import { packed } from '../support/paper.ts';
import { EVERY_PDF, pagesOf } from '../support/site-pdfs.ts';
import { origin, tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

for (const site of EVERY_PDF)
  test.describe(site.name, { tag: tagsOf(site) }, () => {
    needs(site);
    const report = builtReport(site);

    test(`${site.name}: bookmarks are the headings and figures, and the contents name the right pages`, async ({
      page,
    }) => {
      for (const { path, file } of [
        { path: 'report/', file: 'pdf/report.pdf' },
        ...parts(report).map(({ id }) => ({ path: `sections/${id}/`, file: `pdf/sections/${id}.pdf` })),
      ]) {
        await page.goto(origin(site) + path);
        await page.emulateMedia({ media: 'print' });
        const headings = await page.locator('h1, h2, h3, h4, figcaption').evaluateAll((list) =>
          list
            .filter((heading) => heading.getClientRects().length > 0)
            .map((heading) =>
              // A figure's number stands beside its title.
              [...(heading.matches('figcaption') ? heading.children : [heading])]
                .map((words) => words.textContent.replace(/\s+/g, ' ').trim())
                .join(' '),
            ),
        );
        const bookmarks = await bookmarksOf(await openPdf(join(site.folder, file)));
        expect(bookmarks.map(({ title }) => title)).toEqual(headings);
        if (path !== 'report/') continue;
        const pages = await pagesOf(join(site.folder, file));
        const contents = packed((pages[1] ?? []).map((piece) => piece.text).join(''));
        for (const section of parts(report)) {
          const number = bookmarks.find(({ title }) => title === section.titleLines.join(' '))?.page ?? 0;
          const heads = (pages[number - 1] ?? []).map((piece) => piece.text).join('');
          expect(packed(heads)).toContain(packed(section.titleLines.join('')));
          expect(contents).toContain(`${packed(titleText(section))}${number}`);
          for (const figure of section.figures) {
            const bookmark = bookmarks.find(
              ({ title }) => packed(title) === packed(`图${figure.number}${plainText(figure.title)}`),
            );
            expect(bookmark, figure.id).toBeDefined();
            if (section.headings.length === 0)
              expect(bookmark?.under.at(-1)).toBe(section.titleLines.join(' '));
          }
          for (const heading of section.headings) {
            const bookmark = bookmarks.find(({ title }) => title === heading.words);
            expect(bookmark?.under.at(-1), 'one level under its section').toBe(section.titleLines.join(' '));
            const words = (pages[(bookmark?.page ?? 0) - 1] ?? []).map((piece) => piece.text).join('');
            expect(packed(words)).toContain(
              packed(heading.words + (heading.paragraphs[0]?.text ?? '').slice(0, 20)),
            );
            expect(contents).toContain(`${packed(headingName(heading))}${bookmark?.page}`);
          }
        }
        expect(packed((pages[1] ?? []).map((piece) => piece.text).join(''))).toContain(
          `第2页共${pages.length}页`,
        );
      }
    });
  });

import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { attributes, builtPages } from '../support/built.ts';
import { SHARES, each } from '../support/matrix.ts';
import { SITES, tagsByLength } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

const repeated = (values: readonly unknown[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

for (const site of SITES)
  describe(site.name, { tags: tagsByLength(site) }, () => {
    for (const { share, step, tags } of SHARES)
      test(`pages are valid HTML: ${share}`, { tags: [...tags] }, async () => {
        const validator = new HtmlValidate(new FileSystemConfigLoader());
        const pages = each(builtPages(site), step);
        for (const { file } of pages) {
          const { results } = await validator.validateFile(join(site.folder, file));
          const problems = results.flatMap(({ messages }) => messages);
          expect(
            problems.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
            file,
          ).toEqual([]);
        }
        expect(pages.length).toBeGreaterThan(0);
      });

    test('every page has its own title and description, and one h1', () => {
      const pages = builtPages(site);
      const titles = pages.map(({ document }) =>
        document.querySelectorAll('head > title').map(({ text }) => text),
      );
      const descriptions = pages.map(({ document }) =>
        attributes(document, 'meta[name=description]', 'content'),
      );
      for (const [index, { file, document }] of pages.entries()) {
        for (const values of [titles[index], descriptions[index]]) {
          expect(values, file).toHaveLength(1);
          expect(values?.[0], file).toBeTruthy();
        }
        expect(document.querySelectorAll('h1'), file).toHaveLength(1);
      }
      expect(repeated(titles.flat())).toEqual([]);
      expect(repeated(descriptions.flat())).toEqual([]);
    });

    test('no page has an id twice', () => {
      for (const { file, document } of builtPages(site))
        expect(repeated(attributes(document, '[id]', 'id')), file).toEqual([]);
    });
  });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parts } from '../../src/report/model.ts';
import { attributes, builtFiles, builtReport, pagesToRead } from '../support/built.ts';
import { PAGES_WITH_CODE } from '../support/pages.ts';
import { readCode } from '../support/qr.ts';
import { SHARES, each } from '../support/matrix.ts';
import { SITES, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

const builtCodes = ({ folder }: Site) => builtFiles(folder, '.png').filter((file) => file.startsWith('qr/'));

/** Names of the QR codes and the paths of the pages they lead to. */
function expectedCodes(site: Site): [file: string, path: string][] {
  const report = builtReport(site);
  const under = (folder: string, list: readonly { id: string }[]) =>
    list.map(({ id }): [string, string] => [`qr/${id}.png`, `${folder}/${id}/`]);
  return [
    ...PAGES_WITH_CODE.map(({ key, path }): [string, string] => [`qr/ui-${key}.png`, path]),
    ...under('sections', parts(report)),
    ...under('indicators', report.indicators),
    ...under('projects', report.projects),
    ...under('figures', report.figures),
  ];
}

for (const site of SITES) {
  for (const { share, step, tags } of SHARES)
    describe(`${site.name}, ${share}`, { tags: [...tags] }, () => {
      const { published } = site;

      test('every QR code leads to its own page; without an address there is none', () => {
        const codes = published === undefined ? [] : expectedCodes(site);
        expect(builtCodes(site)).toEqual(codes.map(([file]) => file).sort());
        for (const [file, path] of each(codes, step)) {
          const { says, width } = readCode(readFileSync(join(site.folder, file)));
          expect(width, file).toBeGreaterThanOrEqual(300);
          expect(says, file).toBe(`${published ?? ''}${site.base}${path}`);
          expect(builtFiles(join(site.folder, path), 'index.html'), path).toContain('index.html');
        }
      });

      test('the code on a page leads to that page', () => {
        for (const { file, document } of each(pagesToRead(site), step)) {
          const [code] = attributes(document, 'img.qr-code', 'src');
          if (code === undefined) {
            expect(
              published === undefined ||
                !/(indicators|projects|figures|sections)\/[\w-]+\/|^report\//.test(file),
              file,
            ).toBe(true);
            continue;
          }
          const { says } = readCode(readFileSync(join(site.folder, code.slice(site.base.length))));
          expect(says, file).toBe(attributes(document, 'link[rel=canonical]', 'href')[0]);
        }
      });
    });
}

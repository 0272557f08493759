import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { oneNumberChanged } from '../support/one-number.ts';
import { MAIN, ORCHARD, type Site } from '../support/sites.ts';
import { needs } from './needs.ts';

/** The other report with one number changed, of which pages say more than their words: where the index of the search is. */
const CHANGED: Site = {
  ...ORCHARD,
  name: 'one number changed',
  content: oneNumberChanged(ORCHARD.content, 'orchard-roads', '38.3公里'),
  folder: 'tests/output/one-number',
  root: 'tests/output/one-number',
};

needs(MAIN, ORCHARD, CHANGED);

const FOLDER = 'tests/output/printed-again';
const CACHE = join(FOLDER, 'cache');

/** A copy of a built site, without its PDFs. */
function copyOf({ folder, name }: Site): string {
  const copy = join(FOLDER, name);
  rmSync(copy, { recursive: true, force: true });
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'pdf'), { recursive: true });
  return copy;
}

/** Prints the PDFs of a copy of a site; gives the paths of those that were printed and not taken from the cache. */
function printAgain(site: Site, copy: string, cache: string): string[] {
  const settings = { SITE_URL: site.published, BASE_PATH: site.base, CONTENT_DIR: site.content };
  const printed = execFileSync(process.execPath, ['tests/support/print-again.ts', copy], {
    encoding: 'utf8',
    env: { ...process.env, ...settings, CACHE_DIR: cache },
  });
  return printed
    .split('\n')
    .flatMap((line) => line.split(' ', 1).filter(Boolean))
    .sort();
}

/** The PDFs of a site or its copy, by their paths. */
function pdfsIn(folder: string): Map<string, string> {
  return new Map(
    builtFiles(folder, '.pdf').map((file) => [file, readFileSync(join(folder, file)).toString('base64')]),
  );
}

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
});

const PAGE = 'sections/facilities/index.html';
const PDF = 'pdf/sections/facilities.pdf';

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
}

/** Printing everything some times over takes minutes; that two builds print the same is also seen where they are compared. */
const WHOLE = { tags: [MATRIX] };

test('printing again gives the same bytes', WHOLE, () => {
  const copy = copyOf(MAIN);
  const made = pdfsIn(MAIN.folder);
  expect(printAgain(MAIN, copy, join(FOLDER, 'no-cache-yet'))).toEqual([...made.keys()]);
  expect(pdfsIn(copy)).toEqual(made);
});

test(
  'only what looks otherwise is printed anew, and from the cache comes what a printer would give',
  WHOLE,
  () => {
    const copy = copyOf(ORCHARD);
    const made = pdfsIn(ORCHARD.folder);
    const all = [...made.keys()];
    expect(printAgain(ORCHARD, copy, CACHE)).toEqual(all);
    expect(printAgain(ORCHARD, copy, CACHE)).toEqual([]);
    expect(pdfsIn(copy)).toEqual(made);

    // A number of one page; digits are in the face whatever the pages say.
    change(join(copy, PAGE), '38.2', '38.7');
    expect(printAgain(ORCHARD, copy, CACHE)).toEqual([PDF]);
    const kept = pdfsIn(copy);
    expect(kept.get(PDF)).not.toBe(made.get(PDF));
    expect(printAgain(ORCHARD, copy, join(FOLDER, 'new-cache'))).toEqual(all);
    expect(pdfsIn(copy)).toEqual(kept);

    // A picture that a page shows, under the same name: the code that leads to the section.
    cpSync(join(copy, 'qr/quality.png'), join(copy, 'qr/facilities.png'));
    expect(printAgain(ORCHARD, copy, CACHE)).toEqual([PDF]);
  },
);

test('with one number changed, only its section and the full text are printed anew', WHOLE, () => {
  printAgain(ORCHARD, copyOf(ORCHARD), CACHE);
  expect(printAgain(CHANGED, copyOf(CHANGED), CACHE)).toEqual(['pdf/report.pdf', PDF]);
});

test(
  'what a stopped machine left cut or empty is printed anew, and nothing of it is published',
  WHOLE,
  () => {
    const copy = copyOf(ORCHARD);
    const made = pdfsIn(ORCHARD.folder);
    printAgain(ORCHARD, copy, CACHE);
    const kept = readdirSync(CACHE, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(kept.length).toBeGreaterThan(made.size);
    kept.forEach(({ parentPath, name }, index) => {
      truncateSync(join(parentPath, name), index % 2 === 0 ? 0 : 40);
    });
    expect(printAgain(ORCHARD, copy, CACHE)).toEqual([...made.keys()]);
    expect(pdfsIn(copy)).toEqual(made);
  },
);

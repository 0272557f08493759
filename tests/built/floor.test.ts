import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtFiles, builtText } from './built.ts';
import { MAIN, SITES } from './sites.ts';

const { folder } = MAIN;
const pages = builtFiles(folder, '.html');

/** HTML and CSS of one TCP first flight; the full text and the long lists may have more. */
const FIRST_FLIGHT = 14_600;
const LONG_PAGE = 60 * 1024;
const LONG_PAGES = ['report/index.html', 'indicators/index.html', 'projects/index.html', 'search/index.html'];

/** All script of a page but the inline line, brotli. */
const SCRIPT = 3 * 1024;

const compressed = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;

function styleSheets(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file]) => file ?? '');
}

test('every page keeps to the byte budget', () => {
  const sizes = pages.map((file) => {
    const bytes =
      compressed(file) +
      styleSheets(builtText(folder, file)).reduce((sum, sheet) => sum + compressed(sheet), 0);
    return { file, bytes };
  });
  const [largest] = [...sizes].sort((a, b) => b.bytes - a.bytes);
  const [largestShort] = sizes
    .filter(({ file }) => !LONG_PAGES.includes(file))
    .sort((a, b) => b.bytes - a.bytes);
  process.stdout.write(
    `    largest page ${largest?.file} ${largest?.bytes} B; largest of the short ones ${largestShort?.file} ${largestShort?.bytes} B (brotli, with CSS)\n`,
  );
  for (const { file, bytes } of sizes) {
    expect(bytes, file).toBeLessThanOrEqual(LONG_PAGES.includes(file) ? LONG_PAGE : FIRST_FLIGHT);
  }
});

test('no inline style or handler, and one constant script: a strict content security policy can come', () => {
  const inlineScripts: string[] = [];
  for (const file of pages) {
    const html = builtText(folder, file);
    expect(html, file).not.toMatch(/<[^>]+ style=/);
    expect(html, file).not.toMatch(/<[^>]+ on[a-z]+=/);
    expect(html, file).not.toMatch(/<style/);
    const inline = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].filter(
      // Structured data never runs.
      ([, attributes]) => !/ src=|application\/ld\+json/.test(attributes ?? ''),
    );
    inlineScripts.push(...inline.map(([, , code]) => code ?? ''));
    expect(inline, file).toHaveLength(1);
  }
  // The one that sets the remembered mode before the first paint, the same everywhere.
  expect(new Set(inlineScripts).size).toBe(1);
});

test('script of a page is small, and comes after the content', () => {
  for (const file of pages) {
    const scripts = [...builtText(folder, file).matchAll(/<script([^>]*) src="\/([^"]+)"/g)];
    const bytes = scripts.reduce((sum, [, , source]) => sum + compressed(source ?? ''), 0);
    expect(bytes, file).toBeLessThanOrEqual(SCRIPT);
    // A module waits for the document.
    for (const [, attributes] of scripts) expect(attributes, file).toContain('type="module"');
  }
});

test('old engines get style they can read', () => {
  const css = builtFiles(folder, '.css')
    .map((file) => builtText(folder, file))
    .join('\n');
  // Nesting came with Chromium 112 and Safari 16.5, colour mixing with 111 and 16.2.
  expect(css).not.toMatch(/[{;}]\s*&/);
  expect(css).not.toMatch(/color-mix|light-dark\(|oklch/);
  expect(css).not.toMatch(/@media[^{]*[<>]=/);
});

test('nothing is forced but on paper and under forced colours', () => {
  const css = builtFiles(folder, '.css')
    .map((file) => builtText(folder, file))
    .join('');
  const free = css.replace(/@media (?:print|\(forced-colors[^)]*\))\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  expect(css).toContain('!important');
  expect(free).not.toContain('!important');
});

test('no rule is shipped that no page uses', () => {
  const css = builtFiles(folder, '.css')
    .map((file) => builtText(folder, file))
    .join('');
  // Not strings and addresses, where a dot begins no class.
  const selectors = css.replace(/url\([^)]*\)|'[^']*'|"[^"]*"|\{[^{}]*\}/g, ' ');
  const classes = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''));
  // Set by the script that knows there is one.
  classes.delete('js');
  // A rise or a fall, an address known or not: what one report lacks another has.
  const used = new Set(
    SITES.flatMap((site) =>
      builtFiles(site.folder, '.html').map((file) => [site.folder, file] as const),
    ).flatMap(([where, file]) =>
      [...builtText(where, file).matchAll(/class="([^"]*)"/g)].flatMap(
        ([, names]) => names?.split(/\s+/) ?? [],
      ),
    ),
  );
  expect(classes.size).toBeGreaterThan(50);
  expect([...classes].filter((name) => !used.has(name))).toEqual([]);
});

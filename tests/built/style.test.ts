import { expect, test } from 'vitest';
import { attributes, builtFiles, builtPages, builtText } from '../support/built.ts';
import { MAIN, SITES } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** All style of the site: what each template's pages carry, and what paper gets. */
const css = () =>
  [
    ...new Set(
      builtPages(MAIN).flatMap(({ document }) =>
        document.querySelectorAll('style').map(({ rawText }) => rawText),
      ),
    ),
    ...builtFiles(MAIN.folder, '.css').map((file) => builtText(MAIN.folder, file)),
  ].join('\n');

test('old engines get style they can read', () => {
  // Nesting came with Chromium 112 and Safari 16.5, colour mixing with 111 and 16.2.
  expect(css()).not.toMatch(/[{;}]\s*&/);
  expect(css()).not.toMatch(/color-mix|light-dark\(|oklch/);
  expect(css()).not.toMatch(/@media[^{]*[<>]=/);
});

test('a phone on its side enlarges no text of its own accord', () => {
  // The only name by which every phone knows it; a tool that thinks of desks drops it.
  expect(css()).toContain('-webkit-text-size-adjust:100%');
});

test('nothing is forced but on paper and under forced colours', () => {
  const free = css().replace(/@media (?:print|\(forced-colors[^)]*\))\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  expect(css()).toContain('!important');
  expect(free).not.toContain('!important');
});

test('no rule is shipped that no page uses', () => {
  // Not strings and addresses, where a dot begins no class.
  const selectors = css().replace(/url\([^)]*\)|'[^']*'|"[^"]*"|\{[^{}]*\}/g, ' ');
  const classes = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''));
  // Set by the script that knows there is one.
  classes.delete('js');
  const written = builtFiles(MAIN.folder, '.js').flatMap((file) =>
    Array.from(builtText(MAIN.folder, file).matchAll(/class="([^"]*)"/g), ([, names]) => names),
  );
  // A rise or a fall, an address known or not: what one report lacks another has.
  const used = new Set(
    SITES.flatMap(builtPages)
      .flatMap(({ document }) => attributes(document, '[class]', 'class'))
      .concat(written)
      .flatMap((names = '') => names.split(/\s+/)),
  );
  expect(classes.size).toBeGreaterThan(50);
  expect([...classes].filter((name) => !used.has(name))).toEqual([]);
});

test('the two ways into the night lead to the same night', () => {
  const nights = [
    ...(css().split('\n')[0] ?? '').matchAll(
      /:root(?::not\(\[data-theme=["']?light["']?\]\)|\[data-theme=["']?night["']?\])\{([^}]+)\}/g,
    ),
  ];
  expect(nights).toHaveLength(2);
  expect(new Set(nights.map(([, declarations]) => declarations)).size).toBe(1);
});

test('the mode is set before the first paint: ahead of all style', () => {
  for (const { file, html } of builtPages(MAIN)) {
    expect(html.indexOf('localStorage'), file).toBeGreaterThan(0);
    expect(html.indexOf('localStorage'), file).toBeLessThan(html.indexOf('<style'));
  }
});

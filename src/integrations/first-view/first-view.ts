import type { AstroIntegration } from 'astro';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { addressesAt } from '../../site/addresses.ts';
import { contentHash, filesIn, styleSheetOf, textOf, withStyle, writeTo } from '../built-site.ts';
import { inlineScript } from './inline-script.ts';
import { withLateScript } from './late-script.ts';
import { pageBoxes } from './page-boxes.ts';
import { printChoice } from './print-choice.ts';
import { splitSheet } from './split-sheet.ts';
import { templateOf } from './templates.ts';
import { namesIn, propertiesRead, usedRules, withoutUnread } from './used-rules.ts';

/** What only paper needs: a file of its own, which a browser asks for last and keeps for all pages. */
const PRINT_SHEET = '_astro/print';

/** The one script that runs before a page is shown, as the layout writes it. */
const MODES = new URL('../../scripts/mode.inline.js', import.meta.url);
const CODE_OF_THE_LAYOUT = /^_astro\/Page\./;

/** What the bundler leaves at the end of a sheet. */
const BUNDLER_MARK = /\/\*\$vite\$:\d+\*\//g;

function* textsOf(site: string, files: readonly string[]): Generator<string> {
  for (const file of files) yield textOf(site, file);
}

function writeFirstView(site: string): void {
  const report = builtReport();
  const sheet = styleSheetOf(site);
  const { screen, paper } = splitSheet(textOf(site, sheet).replace(BUNDLER_MARK, ''));
  const { href } = addressesAt(buildContext().site);
  // What the code of every page writes into it.
  const code = filesIn(site, '.js').filter((file) => CODE_OF_THE_LAYOUT.test(file));
  const files = Map.groupBy(filesIn(site, '.html'), (file) => templateOf(file.replace(/index\.html$/, '')));
  // Pages are read twice: those of a long report would fill the memory.
  const templates = [...files.values()].map((alike) => ({
    alike,
    names: namesIn(textsOf(site, [...alike, ...code])),
  }));
  const printed = usedRules(
    `${paper}@media print{${pageBoxes(report)}${printChoice(report)}}`,
    new Set(templates.flatMap(({ names }) => [...names])),
  );
  const readOnPaper = propertiesRead(printed);
  const printSheet = `${PRINT_SHEET}.${contentHash(printed)}.css`;
  const [modes, smallModes] = [readFileSync(MODES, 'utf8'), inlineScript(MODES)];
  const link = `<link rel="stylesheet" media="print" href="${href(printSheet)}">`;
  for (const { alike, names } of templates) {
    const rules = withoutUnread(usedRules(screen, names), new Set([...names, ...readOnPaper]));
    const style = `<style>${rules}</style>${link}`;
    for (const file of alike) {
      const html = textOf(site, file).replace(modes, () => smallModes);
      writeTo(site, file, withLateScript(withStyle(html, style)));
    }
  }
  rmSync(join(site, sheet));
  writeTo(site, printSheet, printed);
}

/** Writes the rules that a template uses into its pages, and has their code wait: text is shown as soon as the page is there. */
export function firstView(): AstroIntegration {
  return {
    name: 'first-view',
    hooks: {
      'astro:build:done': ({ dir }) => {
        writeFirstView(fileURLToPath(dir));
      },
    },
  };
}

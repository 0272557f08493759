import type { AstroIntegration } from 'astro';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildContext, builtReport } from '../../config/build-context.ts';
import { addressesAt } from '../../site/addresses.ts';
import { contentHash, filesIn, styleSheetOf, textOf, withStyle, writeTo } from '../built-site.ts';
import { withLateScript } from './late-script.ts';
import { pageBoxes } from './page-boxes.ts';
import { printChoice } from './print-choice.ts';
import { splitSheet } from './split-sheet.ts';
import { templateOf } from './templates.ts';
import { usedRules } from './used-rules.ts';

/** What only paper needs: a file of its own, which a browser asks for last and keeps for all pages. */
const PRINT_SHEET = '_astro/print';

function writeFirstView(site: string): void {
  const report = builtReport();
  const sheet = styleSheetOf(site);
  const { screen, paper } = splitSheet(textOf(site, sheet));
  const pages = filesIn(site, '.html').map((file) => ({ file, html: textOf(site, file) }));
  const { href } = addressesAt(buildContext().site);
  const printed = usedRules(
    `${paper}@media print{${pageBoxes(report)}${printChoice(report)}}`,
    pages.map(({ html }) => html),
  );
  const printSheet = `${PRINT_SHEET}.${contentHash(printed)}.css`;
  const link = `<link rel="stylesheet" media="print" href="${href(printSheet)}">`;
  const templates = Map.groupBy(pages, ({ file }) => templateOf(file.replace(/index\.html$/, '')));
  for (const alike of templates.values()) {
    const style = `<style>${usedRules(
      screen,
      alike.map(({ html }) => html),
    )}</style>${link}`;
    for (const { file, html } of alike) writeTo(site, file, withLateScript(withStyle(html, style)));
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

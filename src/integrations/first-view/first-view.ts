import type { AstroIntegration } from 'astro';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtReport } from '../../config/build-context.ts';
import { filesIn, styleSheetOf, textOf, withStyle, writeTo } from '../built-site.ts';
import { withLateScript } from './late-script.ts';
import { pageBoxes } from './page-boxes.ts';
import { printChoice } from './print-choice.ts';
import { splitSheet } from './split-sheet.ts';
import { templateOf } from './templates.ts';
import { usedRules } from './used-rules.ts';

function writeFirstView(site: string): void {
  const report = builtReport();
  const sheet = styleSheetOf(site);
  const { screen, paper } = splitSheet(textOf(site, sheet));
  const css = `${screen}${paper}@media print{${pageBoxes(report)}${printChoice(report)}}`;
  const pages = filesIn(site, '.html').map((file) => ({ file, html: textOf(site, file) }));
  const templates = Map.groupBy(pages, ({ file }) => templateOf(file.replace(/index\.html$/, '')));
  for (const alike of templates.values()) {
    const style = `<style>${usedRules(
      css,
      alike.map(({ html }) => html),
    )}</style>`;
    for (const { file, html } of alike) writeTo(site, file, withLateScript(withStyle(html, style)));
  }
  rmSync(join(site, sheet));
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

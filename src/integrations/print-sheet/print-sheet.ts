import type { AstroIntegration } from 'astro';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { builtReport } from '../../config/build-context.ts';
import { contentHash, rewriteStyleLinks, styleSheetOf, textOf, writeTo } from '../built-site.ts';
import { pageBoxes } from './page-boxes.ts';
import { printChoice } from './print-choice.ts';
import { splitSheet } from './split-sheet.ts';

/**
 * Moves the rules for paper into a sheet of their own, which no first screen waits for, and adds those that differ from
 * report to report.
 */
export function printSheet(): AstroIntegration {
  return {
    name: 'print-sheet',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const report = builtReport();
        const sheet = styleSheetOf(site);
        const { screen, paper } = splitSheet(textOf(site, sheet));
        const complete = `${paper}@media print{${pageBoxes(report)}${printChoice(report)}}`;
        const name = `print.${contentHash(complete)}.css`;
        writeTo(site, sheet, screen);
        writeTo(site, `${dirname(sheet)}/${name}`, complete);
        rewriteStyleLinks(
          site,
          (link, href) => `${link}<link media="print" rel="stylesheet" href="${dirname(href)}/${name}">`,
        );
      },
    },
  };
}

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import postcss, { type AtRule } from 'postcss';
import { contentHash } from './song-face.ts';

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Rules for paper alone; what holds on a screen too stays where it is. */
function isForPaper(rule: AtRule): boolean {
  return rule.name === 'page' || (rule.name === 'media' && rule.params === 'print');
}

/** Parts a sheet in two: what a screen needs, and what only paper needs. */
function part(css: string): { screen: string; paper: string } {
  const screen = postcss.parse(css);
  const paper: string[] = [];
  screen.walkAtRules((rule) => {
    if (!isForPaper(rule)) return;
    let set = rule.toString();
    // A condition around the rules goes with them.
    for (let around = rule.parent; around?.type === 'atrule'; around = around.parent as typeof around) {
      const { name, params } = around as AtRule;
      set = `@${name} ${params}{${set}}`;
    }
    paper.push(set);
    rule.remove();
  });
  return { screen: screen.toString(), paper: paper.join('') };
}

/**
 * Moves the rules for paper into a sheet of their own, which no first screen waits for, and adds `words`: the rules that
 * differ from report to report.
 */
export function addPrintSheet(site: string, words: string): void {
  const [sheet] = filesIn(site, '.css');
  if (sheet === undefined) throw new Error('The site was built without a style sheet');
  const { screen, paper } = part(readFileSync(sheet, 'utf8'));
  const complete = `${paper}@media print{${words}}`;
  const name = `print.${contentHash(complete)}.css`;
  writeFileSync(sheet, screen);
  writeFileSync(join(dirname(sheet), name), complete);
  for (const page of filesIn(site, '.html')) {
    const html = readFileSync(page, 'utf8').replace(
      /<link rel="stylesheet" href="([^"]*\/)[^"/]+">/,
      (link, folder: string) => `${link}<link media="print" rel="stylesheet" href="${folder}${name}">`,
    );
    writeFileSync(page, html);
  }
}

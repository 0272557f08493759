import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { loadReport } from '../../src/report/load.ts';
import { MAIN, type Site } from './sites.ts';
import type { Report } from '../../src/report/model.ts';

/** Paths of all files of a built site with this ending, relative to its folder, sorted. */
export function builtFiles(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Text of a built file. */
export function builtText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Address of a page relative to the base: `indicators/gdp/index.html` → `indicators/gdp/`. */
export function pagePath(file: string): string {
  return relative('.', file)
    .split(sep)
    .join('/')
    .replace(/index\.html$/, '');
}

/** The report a site was built from. */
export function builtReport({ content }: Site = MAIN): Report {
  const loading = loadReport(content);
  if ('problems' in loading) throw new Error('The content has problems; run npm run check:content');
  return loading.report;
}

/** A page of a built site, read as HTML. */
export interface BuiltPage {
  /** Path of its file, relative to the folder of the site. */
  readonly file: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Elements whose content is words; what stands for readers without script is a part of the page. */
const PARSING = { blockTextElements: { script: true, style: true } };

const read = new Map<string, readonly BuiltPage[]>();

function pageAt(folder: string, file: string): BuiltPage {
  const html = builtText(folder, file);
  return { file, html, document: parse(html, PARSING) };
}

/** What a frame on another page shows of a page is no page of the site. */
const EMBED = /\/embed\/index\.html$/;

/** Every page of a built site, those that only lead on included; read once, however many tests ask. */
export function builtPages({ folder }: Site): readonly BuiltPage[] {
  const pages =
    read.get(folder) ??
    builtFiles(folder, '.html')
      .filter((file) => !EMBED.test(file))
      .map((file) => pageAt(folder, file));
  read.set(folder, pages);
  return pages;
}

/** The figures of a built site as frames on other pages show them. */
export function embeddedPages({ folder }: Site): BuiltPage[] {
  return builtFiles(folder, '.html')
    .filter((file) => EMBED.test(file))
    .map((file) => pageAt(folder, file));
}

/** The pages of a built site that are read, without those at old addresses that only lead on. */
export function pagesToRead(site: Site): BuiltPage[] {
  return builtPages(site).filter(({ document }) => !document.querySelector('meta[http-equiv=refresh]'));
}

/** Values of an attribute, of every element that a selector finds. */
export function attributes(document: HTMLElement, selector: string, name: string): (string | undefined)[] {
  return document.querySelectorAll(selector).map((element) => element.getAttribute(name));
}

import type { AstroIntegration } from 'astro';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { basename, dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { contentHash, filesIn, rewriteStyleLinks, styleSheetOf, textOf, writeTo } from '../built-site.ts';
import { cutFaces, faceRules } from './cut-face.ts';
import { glyphsInUse } from './glyphs-in-use.ts';

/** Weight of the headings: the one file that the first screen needs. */
const FIRST = 600;

/** Cuts the Song face to what the built pages set in it, and puts it beside their style sheet. */
async function addSongFace(site: string): Promise<void> {
  const sheet = styleSheetOf(site);
  const css = textOf(site, sheet);
  const pages = filesIn(site, '.html').map((page) => textOf(site, page));
  const files = await cutFaces(glyphsInUse(pages, css));
  for (const { name, bytes } of files) writeTo(site, `${dirname(sheet)}/${name}`, bytes);

  const complete = faceRules(files) + css;
  const name = `style.${contentHash(complete)}.css`;
  writeTo(site, sheet, complete);
  renameSync(join(site, sheet), join(site, dirname(sheet), name));
  const first = files.find(({ weight }) => weight === FIRST);
  rewriteStyleLinks(site, (link, href) => {
    if (basename(href) !== basename(sheet)) return link;
    const folder = dirname(href);
    // The browser asks for the headings' face at once.
    const preload = first
      ? `<link rel="preload" href="${folder}/${first.name}" as="font" type="font/woff2" crossorigin="anonymous">`
      : '';
    return `${preload}<link rel="stylesheet" href="${folder}/${name}">`;
  });
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  process.stdout.write(`宋体已按用字裁切（${(bytes / 1000).toFixed(0)} kB）。\n`);
}

/** The Song face of headings and numerals, in one small file a weight. */
export function songFace(): AstroIntegration {
  return {
    name: 'song-face',
    hooks: { 'astro:build:done': ({ dir }) => addSongFace(fileURLToPath(dir)) },
  };
}

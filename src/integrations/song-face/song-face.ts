import type { AstroIntegration } from 'astro';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { buildContext } from '../../config/build-context.ts';
import { addressesAt } from '../../site/addresses.ts';
import { filesIn, styleSheetOf, textOf, writeTo } from '../built-site.ts';
import { cutFaces, faceRules } from './cut-face.ts';
import { glyphsInUse } from './glyphs-in-use.ts';

/** Cuts the Song face to what the built pages set in it, and names the files in their style sheet. */
async function addSongFace(site: string): Promise<void> {
  const sheet = styleSheetOf(site);
  const css = textOf(site, sheet);
  const pages = filesIn(site, '.html').map((page) => textOf(site, page));
  const files = await cutFaces(glyphsInUse(pages, css));
  const folder = dirname(sheet);
  for (const { name, bytes } of files) writeTo(site, `${folder}/${name}`, bytes);
  // The rules will stand in pages at any depth.
  const { href } = addressesAt(buildContext().site);
  writeTo(site, sheet, faceRules(files, href(`${folder}/`)) + css);
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

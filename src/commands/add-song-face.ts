import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentHash, songFace, songFaceCss, type FontFile } from './song-face.ts';
import { songGlyphs } from '../outputs/song-glyphs.ts';

/** Weight of the headings: the one file that the first screen needs. */
const FIRST = 600;

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** Points a page to the sheet's new name and lets the browser ask for the headings' face at once. */
function rewritePage(page: string, from: string, to: string, first: FontFile | undefined): string {
  return page.replace(
    /<link rel="stylesheet" href="([^"]*\/)([^"/]+)">/g,
    (link, folder: string, name: string) => {
      if (name !== from) return link;
      const preload = first
        ? `<link rel="preload" href="${folder}${first.name}" as="font" type="font/woff2" crossorigin="anonymous">`
        : '';
      return `${preload}<link rel="stylesheet" href="${folder}${to}">`;
    },
  );
}

/** Cuts the Song face to what the built pages set in it, and puts it beside their style sheet. Returns the bytes of all files. */
export async function addSongFace(site: string): Promise<number> {
  const pages = filesIn(site, '.html').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const sheet = filesIn(site, '.css').find((file) => !basename(file).startsWith('print.'));
  if (sheet === undefined) throw new Error('The site was built without a style sheet');
  const css = readFileSync(sheet, 'utf8');
  const files = await songFace(
    songGlyphs(
      pages.map(({ text }) => text),
      css,
    ),
  );
  for (const { name, bytes } of files) writeFileSync(join(dirname(sheet), name), bytes);

  const complete = songFaceCss(files) + css;
  const name = `style.${contentHash(complete)}.css`;
  writeFileSync(sheet, complete);
  renameSync(sheet, join(dirname(sheet), name));
  const first = files.find(({ weight }) => weight === FIRST);
  for (const { file, text } of pages) writeFileSync(file, rewritePage(text, basename(sheet), name, first));
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

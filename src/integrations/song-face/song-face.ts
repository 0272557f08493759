import type { AstroIntegration } from 'astro';
import { dirname } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { buildContext } from '../../config/build-context.ts';
import { addressesAt } from '../../site/addresses.ts';
import { BuildCache } from '../build-cache/build-cache.ts';
import {
  alikeWriter,
  contentHash,
  filesIn,
  inlineStyleOf,
  textOf,
  withRulesFirst,
  writeTo,
} from '../built-site.ts';
import { cutterFor } from './cut-face.ts';
import { faceRules, type FaceSource } from './face-rules.ts';
import type { SongWeight } from './face-cascade.ts';
import { glyphFinder } from './glyphs-in-use.ts';
import { planFaces, type Face, type SongPage } from './plan-faces.ts';

/** Where files go that many pages ask for. */
const FOLDER = '_astro';
const CUT_FACE = fileURLToPath(new URL('cut-face.ts', import.meta.url));
/** Every face has a space. */
const NO_CHARACTER = ' ';

function pagesOf(site: string): SongPage[] {
  // What is set in the face on paper alone counts as well.
  const paper = filesIn(site, '.css')
    .map((file) => textOf(site, file))
    .join('');
  const templates = new Map<string, { style: string; find: ReturnType<typeof glyphFinder> }>();
  return filesIn(site, '.html').flatMap((file) => {
    const page = textOf(site, file);
    const own = inlineStyleOf(page);
    // A page that only leads on has none.
    if (own === undefined) return [];
    // One string for all pages made alike: a piece of a page would keep the whole page in memory.
    const template = templates.get(own) ?? { style: own, find: glyphFinder(own + paper) };
    templates.set(own, template);
    return [{ file, style: template.style, glyphs: template.find(page) }];
  });
}

/** Characters of all faces of one weight. */
function allOf(faces: readonly Face[], weight: SongWeight): string {
  const texts = faces
    .filter((face) => face.weight === weight)
    .flatMap((face) => (face.place === 'page' ? [...face.charactersOf.values()] : [face.characters]));
  return [...new Set(texts.join(''))].sort().join('');
}

/** Cuts sets of characters that these faces need, each once, and none that an earlier build has cut. */
function cutterOf(
  faces: readonly Face[],
  cache: BuildCache,
): (weight: SongWeight, text: string) => Promise<Buffer> {
  const cutterOfWeight = (weight: SongWeight) => {
    const all = allOf(faces, weight);
    const cut = cutterFor(weight, all);
    const cuts = new Map<string, Promise<Buffer>>();
    return (text: string) => {
      // The same characters cut out of another selection have other bytes.
      const made = cuts.get(text) ?? cache.findOrMake(`${weight} ${all} ${text}`, () => cut(text));
      cuts.set(text, made);
      return made;
    };
  };
  const cutters = { 200: cutterOfWeight(200), 400: cutterOfWeight(400), 600: cutterOfWeight(600) };
  return (weight, text) => cutters[weight](text);
}

/** Cuts the Song face to what the built pages set in it, and names the files in their styles. */
async function addSongFace(site: string): Promise<void> {
  const { href } = addressesAt(buildContext().site);
  const pages = pagesOf(site);
  const plan = planFaces(pages);
  const cut = cutterOf(
    [...plan.values()].flat(),
    new BuildCache(buildContext().settings.madeFolder, [CUT_FACE]),
  );
  let bytesInAll = 0;
  const writeAlike = alikeWriter(site);
  const write = (path: string, bytes: Buffer): void => {
    writeAlike(path, bytes);
    bytesInAll += bytes.length;
  };

  const hashed = async (weight: SongWeight, characters: string): Promise<string> => {
    const bytes = await cut(weight, characters);
    const path = `${FOLDER}/song-${weight}.${contentHash(bytes)}.woff2`;
    write(path, bytes);
    return href(path);
  };
  const sourceOf = async (face: Face): Promise<FaceSource> => {
    const { part, weight } = face;
    switch (face.place) {
      case 'style': {
        const bytes = await cut(weight, face.characters);
        return { part, weight, url: `data:font/woff2;base64,${bytes.toString('base64')}` };
      }
      case 'file':
        return { part, weight, url: await hashed(weight, face.characters), characters: face.characters };
      case 'page': {
        // One style for all pages made alike: each finds its own file beside it.
        const name = part === 'text' ? `song-${weight}.woff2` : `song-${part}-${weight}.woff2`;
        for (const [file, characters] of face.charactersOf) {
          // Also beside a page with none of its own: what its style names must be there.
          write(`${dirname(file)}/${name}`, await cut(weight, characters || NO_CHARACTER));
        }
        return { part, weight, url: name };
      }
    }
  };

  const rules = new Map<string, string>();
  for (const [style, faces] of plan) {
    const sources: FaceSource[] = [];
    for (const face of faces) sources.push(await sourceOf(face));
    rules.set(style, faceRules(sources));
  }
  for (const { file, style } of pages) {
    writeTo(site, file, withRulesFirst(textOf(site, file), rules.get(style) ?? ''));
  }
  process.stdout.write(`宋体已按用字裁切（${(bytesInAll / 1000).toFixed(0)} kB）。\n`);
}

/** The Song face of headings and numerals: what a page's text needs first, the rest when a reader comes near it. */
export function songFace(): AstroIntegration {
  return {
    name: 'song-face',
    hooks: { 'astro:build:done': ({ dir }) => addSongFace(fileURLToPath(dir)) },
  };
}

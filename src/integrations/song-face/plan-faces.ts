import { SONG_WEIGHTS, type SongWeight } from './face-cascade.ts';
import { PAGE_PARTS, type PageGlyphs, type PagePart } from './glyphs-in-use.ts';

/** A page, the style it shares with those made alike, and what it sets in the Song face. */
export interface SongPage {
  /** Relative to the site: `sections/economy/index.html`. */
  readonly file: string;
  readonly style: string;
  readonly glyphs: PageGlyphs;
}

/** A face in the style of pages made alike, and where its file is. */
export type Face = Readonly<{ weight: SongWeight; part: PagePart }> &
  (
    | {
        /** `style`: in the style itself, for what no file is for. `file`: in a file, for these characters alone. */
        readonly place: 'style' | 'file';
        /** Each once, in order. */
        readonly characters: string;
      }
    | {
        /** A file of each page, for what no other file is for. */
        readonly place: 'page';
        readonly charactersOf: ReadonlyMap<string, string>;
      }
  );

/** The part of the pages that must set a character before it counts as one of many pages. */
const MANY = 0.4;
/** So few characters are not worth a request: they cost as much in the style of every page made alike. */
const FEW = 12;
/** Characters in one file of what a reader comes to step by step. */
const STEP = 36;

const inOrder = (characters: Iterable<string>) => [...new Set(characters)].sort().join('');

/** Characters of one weight that a part of many of these pages sets. */
function onMany(pages: readonly SongPage[], part: PagePart, weight: SongWeight): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { glyphs } of pages) {
    for (const character of glyphs[part][weight]) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= pages.length * MANY).map(([one]) => one));
}

/** A list in pieces of at most this length. */
function steps<T>(list: readonly T[], length: number): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < list.length; start += length) pieces.push(list.slice(start, start + length));
  return pieces;
}

/** Faces of one weight for one part of pages made alike. The one that takes what no other has comes first. */
function facesFor(
  alike: readonly SongPage[],
  part: PagePart,
  weight: SongWeight,
  many: ReadonlySet<string>,
): Face[] {
  const sets = alike.map(({ file, glyphs }) => ({ file, characters: [...glyphs[part][weight]] }));
  const all = sets.flatMap(({ characters }) => characters);
  // A second file must spare at least half of the first.
  const shares = all.filter((one) => many.has(one)).length * 2 >= all.length;
  const charactersOf = new Map(
    sets.map(({ file, characters }) => [
      file,
      inOrder(characters.filter((one) => !shares || !many.has(one))),
    ]),
  );
  const rest = inOrder([...charactersOf.values()].join(''));
  const faces: Face[] = [];
  if (rest === '') {
    // The common file has them all.
  } else if (rest.length <= FEW) {
    faces.push({ part, weight, place: 'style', characters: rest });
  } else if (alike.length > 1) {
    faces.push({ part, weight, place: 'page', charactersOf });
  } else {
    for (const characters of steps(
      all.filter((one) => rest.includes(one)),
      part === 'after' ? STEP : Infinity,
    )) {
      faces.push({ part, weight, place: 'file', characters: inOrder(characters) });
    }
  }
  if (shares && all.length > 0) faces.push({ part, weight, place: 'file', characters: inOrder(many) });
  return faces;
}

/** The faces of every style of the site, in the order in which they must be declared. */
export function planFaces(pages: readonly SongPage[]): ReadonlyMap<string, readonly Face[]> {
  const alike = Map.groupBy(pages, ({ style }) => style);
  const plan = new Map([...alike.keys()].map((style) => [style, [] as Face[]]));
  for (const part of PAGE_PARTS) {
    for (const weight of SONG_WEIGHTS) {
      const many = onMany(pages, part, weight);
      for (const [style, faces] of plan) faces.push(...facesFor(alike.get(style) ?? [], part, weight, many));
    }
  }
  return plan;
}

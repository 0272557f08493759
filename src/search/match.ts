import { isSameAmount } from './amount.ts';
import type { Entry, Field, Kind, SearchIndex } from './entries.ts';
import { unfold, type Range } from './fold.ts';
import { nearIn } from './near.ts';
import { nearlyReadAs, readAs } from './readings.ts';

/** Fields of an entry. */
export type FieldName = 'name' | 'beside' | 'under';
export const FIELDS: readonly FieldName[] = ['name', 'beside', 'under'];

/** How well an entry meets a term, and where in its words. */
export interface Match {
  readonly score: number;
  readonly marks: Readonly<Partial<Record<FieldName, readonly Range[]>>>;
}

/** What a hit in the name weighs: a name before a sentence, a number before what is said about it. */
const NAME: Readonly<Record<Kind, number>> = {
  fact: 66,
  project: 62,
  heading: 48,
  figure: 40,
  term: 30,
  paragraph: 20,
};
const BESIDE: Readonly<Record<Kind, number>> = {
  fact: 72,
  project: 30,
  heading: 0,
  figure: 10,
  term: 0,
  paragraph: 10,
};
const UNDER = 24;
const SYNONYM = 104;
const SAME_AMOUNT = 60;
const READ = 30;
const NEAR = 10;

const isDigit = (sign: string | undefined) => sign !== undefined && /[\d.]/.test(sign);

/** Letters with digits after them, where a point may have been left out: pm25 is PM2.5. */
const CODE = /^[a-z]+\d{2,}$/;

/** Every place of a term in a field. */
function placesIn(text: string, term: string): Range[] {
  if (CODE.test(term)) {
    const pattern = new RegExp(term.replace(/(\d)(?=\d)/g, '$1\\.?'), 'g');
    return [...text.matchAll(pattern)].map((hit) => [hit.index, hit.index + hit[0].length]);
  }
  const places: Range[] = [];
  for (let from = text.indexOf(term); from >= 0; from = text.indexOf(term, from + term.length)) {
    places.push([from, from + term.length]);
  }
  return places;
}

/**
 * What a hit gains by being the whole, the beginning, or much of the words; digits lose where they are cut out of a number.
 * Of sentences, and titles that are such, none is better for being short: they stay in the order of the report.
 */
function fit(text: string, [from, to]: Range, isProse = false): number {
  const cutsNumber =
    (isDigit(text[from]) && isDigit(text[from - 1])) || (isDigit(text[to - 1]) && isDigit(text[to]));
  if (isProse) return cutsNumber ? -40 : 0;
  const isWhole = to - from === text.length;
  return (isWhole ? 16 : 0) + (from === 0 ? 6 : 0) + (8 * (to - from)) / text.length - (cutsNumber ? 40 : 0);
}

const marked = ({ folded }: Field, places: readonly Range[]) => places.map((place) => unfold(folded, place));

/** The term as it stands in the words. */
function literal(entry: Entry, term: string): Match | undefined {
  const weights = { name: NAME[entry.kind], beside: BESIDE[entry.kind], under: UNDER };
  const isProse = entry.kind === 'paragraph' || entry.kind === 'figure';
  let score = 0;
  const marks: Partial<Record<FieldName, Range[]>> = {};
  for (const name of FIELDS) {
    const places = placesIn(entry[name].folded.text, term);
    if (places.length === 0) continue;
    marks[name] = marked(entry[name], places);
    const best = Math.max(...places.map((place) => fit(entry[name].folded.text, place, isProse)));
    score = Math.max(score, weights[name] + best);
  }
  return score > 0 ? { score, marks } : undefined;
}

/** Ids that an everyday word means, each with its rank; as letters it may be read too. */
export function meaningOf(term: string, { synonyms, readings }: SearchIndex): ReadonlyMap<string, number> {
  const isRead = /^[a-z]{2,}$/.test(term);
  const ranks = new Map<string, number>();
  for (const { words, ids } of synonyms) {
    const isSaid = words.includes(term);
    const isWritten = isRead && words.some((word) => readAs(word, term, readings)?.[1] === word.length);
    if (!isSaid && !isWritten) continue;
    for (const [rank, id] of ids.entries()) ranks.set(id, Math.min(ranks.get(id) ?? rank, rank));
  }
  return ranks;
}

/** How an entry meets a folded term: by its words, by what the term means, by its amount, or as it is read. */
export function matchOf(
  entry: Entry,
  term: string,
  meanings: ReadonlyMap<string, number>,
  { readings }: SearchIndex,
): Match | undefined {
  const found = literal(entry, term);
  const rank = meanings.get(entry.id);
  const isMeant = rank !== undefined && entry.kind !== 'paragraph';
  if (isMeant) return { score: Math.max(SYNONYM - rank, found?.score ?? 0), marks: found?.marks ?? {} };
  if (found) return found;
  if (entry.kind === 'fact' && isSameAmount(term, entry.beside.folded.text)) {
    return { score: SAME_AMOUNT, marks: { beside: [[0, entry.beside.words.length]] } };
  }
  if (entry.kind !== 'paragraph' && /^[a-z]{2,}$/.test(term)) {
    const place = readAs(entry.name.folded.text, term, readings);
    if (place) {
      const gain = NAME[entry.kind] / 2 + Math.min(fit(entry.name.folded.text, place), 8);
      return { score: READ + gain, marks: { name: marked(entry.name, [place]) } };
    }
  }
  return undefined;
}

/** What a word of two characters shares with one that begins otherwise: 白鹅 and 肉鹅 are both geese, for the last says what it is. */
function kinIn(text: string, term: string): Range | undefined {
  const last = text.indexOf(term.slice(1), 1);
  return last > 0 ? [last, last + 1] : undefined;
}

/** How an entry comes near a folded term, one character being wrong. */
export function nearMatchOf(entry: Entry, term: string, { readings }: SearchIndex): Match | undefined {
  // Of few characters, one being wrong, a text has anything.
  if (entry.kind === 'paragraph' && term.length < 4) return undefined;
  const { text } = entry.name.folded;
  const isRead = /^[a-z]{4,}$/.test(term) && entry.kind !== 'paragraph';
  const place =
    term.length === 2
      ? kinIn(text, term)
      : (nearIn(text, term) ?? (isRead ? nearlyReadAs(text, term, readings) : undefined));
  if (!place) return undefined;
  const score = NEAR + NAME[entry.kind] + fit(entry.name.folded.text, place);
  return { score, marks: { name: marked(entry.name, [place]) } };
}

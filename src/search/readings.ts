import type { Range } from './fold.ts';

/** Readings of each character, without tones. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** Reads `an:安案 ba:八把`. */
export function readingsIn(table: string): Readings {
  const readings = new Map<string, string[]>();
  for (const line of table.split(' ')) {
    const [reading = '', signs = ''] = line.split(':');
    for (const sign of signs) readings.set(sign, [...(readings.get(sign) ?? []), reading]);
  }
  return readings;
}

/** Stands for any one character. */
const ANY = '?';

/**
 * Where folded words are read as the letters say: whole syllables or their first letters, the last one as far as it was typed.
 * gaoqi, gq and gaoq are all 高企.
 */
export function readAs(text: string, letters: string, readings: Readings): Range | undefined {
  const end = (place: number, rest: string): number | undefined => {
    if (rest === '') return place;
    if (rest[0] === ANY && readings.has(text[place] ?? '')) return end(place + 1, rest.slice(1));
    for (const reading of readings.get(text[place] ?? '') ?? []) {
      if (reading.startsWith(rest)) return place + 1;
      const after = rest.startsWith(reading) ? end(place + 1, rest.slice(reading.length)) : undefined;
      const found = after ?? (rest[0] === reading[0] ? end(place + 1, rest.slice(1)) : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  for (let from = 0; from < text.length; from += 1) {
    const to = end(from, letters);
    if (to !== undefined) return [from, to];
  }
  return undefined;
}

/** Where words are read nearly so: one letter is another first letter, or too many. gqsc is 安全生产. */
export function nearlyReadAs(text: string, letters: string, readings: Readings): Range | undefined {
  for (const instead of [ANY, '']) {
    for (let place = 0; place < letters.length; place += 1) {
      const found = readAs(text, letters.slice(0, place) + instead + letters.slice(place + 1), readings);
      if (found) return found;
    }
  }
  return undefined;
}

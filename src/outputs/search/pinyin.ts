import { pinyin } from 'pinyin-pro';

const CHINESE = /\p{Script=Han}/u;

/** `an:安案 ba:八把`: how each Chinese character of the names is read in them, without tones. */
export function readingsOf(names: readonly string[]): string {
  const signs = new Map<string, Set<string>>();
  for (const name of names) {
    for (const { origin, pinyin: reading } of pinyin(name, { type: 'all', toneType: 'none', v: true })) {
      if (CHINESE.test(origin)) signs.set(reading, (signs.get(reading) ?? new Set()).add(origin));
    }
  }
  const lines = [...signs].sort(([one], [other]) => (one < other ? -1 : 1));
  return lines.map(([reading, found]) => `${reading}:${[...found].sort().join('')}`).join(' ');
}

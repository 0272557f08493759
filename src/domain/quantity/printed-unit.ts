import type { KnownUnits, Unit } from '../unit/unit.ts';
import { INNER, type Qualifier } from './qualifiers.ts';
import { read, type Reader } from './reader.ts';

/** What can be measured with: the units that are known, and the one that is meant where none is printed. */
export interface Units {
  readonly known: KnownUnits;
  readonly implied: Unit | undefined;
}

/** A unit with what is said within or right after it. */
export interface FoundUnit {
  readonly unit: Unit;
  /** 个多月. */
  readonly inner: Qualifier | undefined;
  /** 两年半, 个半月. */
  readonly plusHalf: boolean;
}

const HALF = '半';

/** The known units at a place, longest first. */
function* whole(text: string, start: number, known: KnownUnits, longest: number) {
  for (let end = Math.min(start + longest, text.length); end > start; end -= 1) {
    const unit = known.get(text.slice(start, end));
    if (!unit) continue;
    yield read('unit', start, end, { unit, inner: undefined, plusHalf: false });
    if (!text.startsWith(HALF, end)) continue;
    yield read('unit', start, end + HALF.length, { unit, inner: undefined, plusHalf: true });
  }
}

/** 个多月, 个半月: the unit stands around the word. */
function* around(text: string, start: number, known: KnownUnits, longest: number) {
  const within = text.charAt(start + 1);
  const inner = INNER[within];
  if (!text.startsWith('个', start) || (!inner && within !== HALF)) return;
  for (let end = Math.min(start + longest + 1, text.length); end > start + 2; end -= 1) {
    const unit = known.get(`个${text.slice(start + 2, end)}`);
    if (!unit) continue;
    const { spans } = read('unit', start, start + 1, unit);
    yield {
      end,
      spans: [
        ...spans,
        { role: 'inner' as const, start: start + 1, end: start + 2 },
        { role: 'unit' as const, start: start + 2, end },
      ],
      meaning: { unit, inner, plusHalf: !inner },
    };
  }
}

/** The unit that is printed, else the one that is meant. */
export function unitOf({ known, implied }: Units): Reader<FoundUnit> {
  const longest = Math.max(...[...known.keys()].map((symbol) => symbol.length));
  return function* (text, start) {
    yield* whole(text, start, known, longest);
    yield* around(text, start, known, longest);
    if (implied) yield read('unit', start, start, { unit: implied, inner: undefined, plusHalf: false });
  };
}

import type { Indicator, Project, Report } from '../../report/model.ts';
import { statedStatus } from '../../report/stated.ts';
import { datedName } from '../../site/periods.ts';
import { fitLines, type SetLines } from './lines.ts';
import { numberAt } from './number.ts';
import { MARGIN, MEASURE, PAPER, linesAt, type Palette } from './sheet.ts';

const GUTTER = 28;
const NAME_LEADING = 1.3;
const NAME_LINES = 2;
const NAME_SIZES = [28, 26] as const;
const SIZE = 84;
/** Rather are fewer shown than one smaller. */
const LEAST = 40;
const UNIT = [36, 26] as const;

/** A fact with the name it has on a card. */
interface Named {
  readonly fact: Indicator | Project;
  readonly name: string;
}

/** A name on one line if it can be, else on as few as it takes. */
function nameIn(measure: number, name: string): SetLines {
  const onOne = fitLines(name, { sizes: NAME_SIZES, weight: 400, measure, most: 1 });
  return onOne.lines.length === 1
    ? onOne
    : fitLines(name, { sizes: NAME_SIZES, weight: 400, measure, most: NAME_LINES });
}

/** Size of a number in a column. */
function numberSizeIn(fact: Indicator, measure: number): number {
  return numberAt(fact, 0, 0, { size: SIZE, unit: UNIT, measure }, PAPER).size;
}

/** As many of the facts, from the first, as can stand side by side with no name on more than two lines. */
function abreast(facts: readonly Named[]): { shown: readonly Named[]; column: number } {
  for (let count = Math.min(3, facts.length); count > 1; count -= 1) {
    const column = (MEASURE - (count - 1) * GUTTER) / count;
    const shown = facts.slice(0, count);
    const isReadable = ({ fact, name }: Named) =>
      nameIn(column, name).lines.length <= NAME_LINES &&
      (fact.kind !== 'indicator' || numberSizeIn(fact, column) >= LEAST);
    if (shown.every(isReadable)) return { shown, column };
  }
  return { shown: facts.slice(0, 1), column: MEASURE };
}

/** Up to three facts side by side, each a large number or status word with its name below; `bottom` in pixels. */
export function factsAbove(
  bottom: number,
  facts: readonly (Indicator | Project)[],
  report: Report,
  palette: Palette,
): string {
  const { shown, column } = abreast(
    facts.map((fact) => ({ fact, name: fact.kind === 'indicator' ? datedName(fact, report) : fact.name })),
  );
  const names = shown.map(({ name }) => nameIn(column, name));
  const leading = Math.max(...names.map(({ size }) => size)) * NAME_LEADING;
  const rows = Math.max(...names.map(({ lines }) => lines.length));
  const nameBase = bottom - 34 - (rows - 1) * leading;
  const baseline = nameBase - 52;
  // Side by side all numbers have the size of the longest.
  const size = Math.min(
    ...shown.flatMap(({ fact }) => (fact.kind === 'indicator' ? numberSizeIn(fact, column) : [])),
    SIZE,
  );
  return shown
    .map(({ fact }, index) => {
      const x = MARGIN + index * (column + GUTTER);
      const name = names[index];
      const below = name ? linesAt(name.lines, x, nameBase, leading, name, palette.muted) : '';
      if (fact.kind === 'indicator') {
        const style = { size, unit: UNIT, measure: column } as const;
        return numberAt(fact, x, baseline, style, palette).markup + below;
      }
      const status = fitLines(statedStatus(fact), {
        sizes: [72, 64, 56, 48, 40, 34],
        weight: 400,
        measure: column,
        most: 1,
      });
      const first = baseline - (status.lines.length - 1) * status.size * 1.2;
      return linesAt(status.lines, x, first, status.size * 1.2, status, palette.ink) + below;
    })
    .join('');
}

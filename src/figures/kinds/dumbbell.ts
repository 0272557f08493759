import { Chart, LinearScale, PointElement, ScatterController, type ChartConfiguration } from 'chart.js';
import type { Drawing, DrawnDatum, Frame, Plan, Theme } from '../drawing.ts';
import { drawMark } from '../marks.ts';
import { numberRoom, Pen } from '../pen.ts';
import { textRoom } from '../canvas/text-width.ts';
import { figureKind } from './kind.ts';
import { laidOut, type Point } from './shared/laid-out.ts';

Chart.register(ScatterController, PointElement, LinearScale);

const SIZES = {
  wide: { row: 96, radius: 8, number: 28 },
  narrow: { row: 92, radius: 6, number: 20 },
  large: { row: 112, radius: 5, number: 17 },
} as const;
const GAP = 8;
/** Height of the key below the rows. */
const KEY = 60;

/** A number of the report, the later one, how far they are apart, and how far each may be from what was rounded. */
interface Row {
  readonly report: DrawnDatum;
  readonly later: DrawnDatum;
  /** In per cent of the report's number. */
  readonly difference: number;
  readonly halves: readonly [number, number];
}

/** Half of the last decimal that is printed, in per cent of `whole`. */
function halfStep({ number, unitValue }: DrawnDatum, whole: number): number {
  const decimals = /\.(\d+)/.exec(number.number)?.[1]?.length ?? 0;
  return ((0.5 * 10 ** -decimals * unitValue) / whole) * 100;
}

function rowsOf(data: readonly DrawnDatum[]): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index + 1 < data.length; index += 2) {
    const [report, later] = [data[index], data[index + 1]];
    if (!report || !later) continue;
    const difference = ((later.value - report.value) / report.value) * 100;
    rows.push({
      report,
      later,
      difference,
      halves: [halfStep(report, report.value), halfStep(later, report.value)],
    });
  }
  return rows;
}

function differenceWords(difference: number): string {
  const size = Math.abs(difference).toFixed(1);
  return `${difference < 0 ? '低' : '高'}${size}%`;
}

/** What solid and hollow points and whiskers are. */
function drawKey(pen: Pen, foot: number, size: number): void {
  const { lamp, paper, accent, muted } = pen.theme;
  const style = { size, colour: muted };
  const [first, second] = [foot + 24, foot + 48];
  pen.circle(6, first - 4.5, 5, { fill: lamp });
  pen.words('报告', { x: 18, y: first, ...style });
  pen.circle(70, first - 4.5, 5, { fill: paper, stroke: accent, line: 1.75 });
  pen.words('后来的报道', { x: 82, y: first, ...style });
  pen.line(1, second - 4.5, 25, second - 4.5, muted);
  for (const end of [1, 25]) pen.line(end, second - 7.5, end, second - 1.5, muted);
  pen.words('舍入前可能的范围（推算）', { x: 33, y: second, ...style });
}

function plan({ data }: Drawing, _own: unknown, frame: Frame, theme: Theme): Plan {
  const { row, radius, number: size } = SIZES[frame.variant];
  const { name, quiet } = frame.type;
  const rows = rowsOf(data);
  const height = row * rows.length + KEY;
  const roomOf = (list: readonly DrawnDatum[]) =>
    Math.max(...list.map((datum) => numberRoom(datum.number, size)));
  const leftOf = ({ report, later, difference }: Row) => (difference < 0 ? later : report);
  const rightOf = ({ report, later, difference }: Row) => (difference < 0 ? report : later);
  const left = roomOf(rows.map(leftOf)) + GAP + radius;
  const right = roomOf(rows.map(rightOf)) + GAP + radius;
  const least = Math.min(0, ...rows.map(({ difference }) => difference));
  const most = Math.max(0.1, ...rows.map(({ difference }) => difference));
  // Numbers stand beside the points and have room; whiskers lie below them and may reach further.
  const reach = (side: -1 | 1) =>
    Math.max(...rows.flatMap(({ difference, halves }) => [halves[0], side * difference + halves[1]]));
  const pixels = Math.min(
    (frame.width - left - right) / (most - least),
    (frame.width - 2) / (reach(-1) + reach(1)),
  );
  const start = Math.max(left - least * pixels, reach(-1) * pixels + 1);
  const config: ChartConfiguration<'scatter'> = {
    type: 'scatter',
    data: {
      datasets: rows.map(({ difference }, index) => ({
        data: [
          { x: 0, y: index },
          { x: difference, y: index },
        ],
      })),
    },
    options: {
      layout: { autoPadding: false, padding: { left: 0, right: 0, top: 0, bottom: KEY } },
      scales: {
        x: { type: 'linear', display: false, min: -start / pixels, max: (frame.width - start) / pixels },
        y: { type: 'linear', display: false, min: 0, max: rows.length, reverse: true },
      },
    },
    plugins: [
      {
        id: 'marks',
        beforeDatasetsDraw(chart) {
          const pen = new Pen(chart.ctx, theme);
          const x = (percent: number) => chart.scales['x']?.getPixelForValue(percent) ?? 0;
          const whisker = (middle: number, half: number, y: number) => {
            const [from, to] = [x(middle - half), x(middle + half)];
            pen.line(from, y, to, y, theme.muted);
            for (const end of [from, to]) pen.line(end, y - 4, end, y + 4, theme.muted);
          };
          rows.forEach(({ report, later, difference, halves }, index) => {
            const [first, second] = laidOut(chart, index);
            if (!first || !second) return;
            const top = first.y;
            const title = top + 8 + name;
            const apart = differenceWords(difference);
            const isBeside = textRoom(report.label, name) + textRoom(apart, quiet) + GAP <= frame.width;
            const y = title + 34 + (isBeside ? 0 : quiet * 1.35);
            pen.line(0, top + 0.5, frame.width, top + 0.5, index === 0 ? theme.ink : theme.hair);
            pen.line(first.x, y, second.x, y, theme.accent, 2);
            whisker(0, halves[0], y + 24);
            whisker(difference, halves[1], y + 24);
            const sides = difference < 0 ? ([report, later] as const) : ([later, report] as const);
            const baseline = y + size * 0.35;
            const drawEnd = (datum: DrawnDatum, at: Point) => {
              const isRight = datum === sides[0];
              const area = isRight
                ? { x: at.x - 12, y: title + 4, width: frame.width - at.x + 12, height: row - name - 12 }
                : { x: 0, y: top, width: at.x + 12, height: row };
              drawMark(chart.ctx, datum, area, () => {
                if (datum === report) {
                  pen.words(report.label, { x: 0, y: title, size: name, colour: theme.ink }, 700);
                }
                pen.circle(
                  at.x,
                  y,
                  radius,
                  datum.emphasised
                    ? { fill: theme.lamp }
                    : { fill: theme.paper, stroke: theme.accent, line: 2 },
                );
                pen.number(datum.number, {
                  x: isRight ? at.x + radius + GAP : at.x - radius - GAP,
                  y: baseline,
                  size,
                  colour: datum.emphasised ? theme.lampText : theme.ink,
                  align: isRight ? 'left' : 'right',
                });
              });
            };
            drawEnd(report, first);
            drawEnd(later, second);
            pen.words(
              apart,
              isBeside
                ? { x: frame.width, y: title, size: quiet, colour: theme.muted, align: 'right' }
                : { x: 0, y: title + quiet * 1.35, size: quiet, colour: theme.muted },
            );
          });
          const foot = row * rows.length;
          pen.line(0, foot + 0.5, frame.width, foot + 0.5, theme.hair);
          drawKey(pen, foot, quiet);
          return false;
        },
      },
    ],
  };
  return { width: frame.width, height, config: config };
}

/** Numbers of the report, each with the one that was told later, on a scale of its own: per cent of the report's number. */
export const dumbbell = figureKind({
  draws: 'pairs',
  fields: {},
  limits(_own, quantities, refuse) {
    if (quantities.length % 2 !== 0)
      refuse(
        'indicators',
        '有的数没有后来的数',
        '每个数都有一条注释写明后来的数（later）',
        '在注释里写 later，或从图里删去这个数。',
      );
    for (const { quantity } of quantities) {
      if (Number(quantity.value) > 0) continue;
      refuse('indicators', `${quantity.text} 没有百分比可算`, '大于零的数', '从图里删去。');
    }
  },
  plan,
});

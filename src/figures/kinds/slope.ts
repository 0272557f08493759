import {
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import { z } from 'zod';
import type { Drawing, DrawnDatum, Frame, Plan, Theme } from '../drawing.ts';
import { drawMark } from '../marks.ts';
import { Pen } from '../pen.ts';
import { wrapWords } from '../wrap.ts';
import { figureKind } from './kind.ts';
import { laidOut, type Point } from './shared/laid-out.ts';
import { LEADING, numberColour, numberSizeOf } from './shared/labels.ts';

Chart.register(LineController, LineElement, PointElement, CategoryScale, LinearScale);

const SIZES = {
  wide: { left: 176, right: 456, field: 190, radius: 9 },
  narrow: { left: 92, right: 222, field: 190, radius: 7 },
  large: { left: 70, right: 142, field: 190, radius: 6 },
} as const;
const TOP = 12;
/** Places below the last that is named: nobody says how long the list is, so the ladder stays open. */
const OPEN = 2;
const GAP = 14;

const NUMBERED = (place: number) => place === 1 || place % 5 === 0;

/** The rungs of a ladder of places, numbered where no number of the figure stands. */
function drawLadder(
  pen: Pen,
  x: number,
  worst: number,
  at: (place: number) => number,
  taken: number,
  frame: Frame,
): void {
  const { quiet, hair, muted } = pen.theme;
  pen.line(x, at(1), x, at(worst), quiet, 1.25);
  for (let place = 1; place <= worst; place += 1) {
    const y = at(place);
    pen.line(x - (NUMBERED(place) ? 8 : 4), y, x, y, NUMBERED(place) ? quiet : hair);
    if (!NUMBERED(place) || Math.abs(y - taken) < frame.type.number * 0.75 + 4) continue;
    pen.words(String(place), {
      x: x - GAP,
      y: y + 4.5,
      size: frame.type.quiet,
      colour: muted,
      align: 'right',
    });
  }
}

function plan(
  { data }: Drawing,
  { turned = false }: { turned?: boolean | undefined },
  frame: Frame,
  theme: Theme,
): Plan {
  const { left, right, field, radius } = SIZES[frame.variant];
  const [before, after] = data;
  if (!before || !after) throw new Error('a slope was checked and has not two numbers');
  const unit = before.unitValue;
  const values = data.map(({ value }) => value / unit);
  const worst = turned ? Math.max(...values) + OPEN : Math.max(...values);
  const room = [left + 40, frame.width - right + 40] as const;
  const names = data.map((datum, index) => ({
    label: wrapWords(datum.label, frame.type.name, room[index] ?? left),
    detail: wrapWords(datum.detail, frame.type.quiet, room[index] ?? left),
  }));
  const nameHeight = Math.max(
    ...names.map(
      ({ label, detail }) => (label.length * frame.type.name + detail.length * frame.type.quiet) * LEADING,
    ),
  );
  const foot = TOP + field;
  const height = Math.ceil(foot + 14 + nameHeight + 4);
  const config: ChartConfiguration<'line'> = {
    type: 'line',
    data: { labels: data.map(({ id }) => id), datasets: [{ data: values }] },
    options: {
      layout: {
        autoPadding: false,
        padding: { left, right: frame.width - right, top: TOP, bottom: height - foot },
      },
      scales: {
        x: { type: 'category', display: false, offset: false },
        y: { type: 'linear', display: false, min: turned ? 1 : 0, max: worst, reverse: turned },
      },
    },
    plugins: [
      {
        id: 'marks',
        beforeDatasetsDraw(chart) {
          const pen = new Pen(chart.ctx, theme);
          const points = laidOut(chart, 0);
          const [from, to] = points;
          if (!from || !to) return false;
          const at = (place: number) => chart.scales['y']?.getPixelForValue(place) ?? 0;
          if (turned) {
            drawLadder(pen, from.x, worst, at, from.y, frame);
            drawLadder(pen, to.x, worst, at, to.y, { ...frame, type: { ...frame.type, number: field } });
          } else {
            pen.line(left, foot, right, foot, theme.ink, 1.5);
          }
          pen.line(from.x, from.y, to.x, to.y, theme.lamp, 2.5);
          const steep = (to.y - from.y) / (to.x - from.x);
          const middle = (from.x + to.x) / 2;
          pen.words(after.change, {
            x: middle,
            y: from.y + steep * (middle - from.x) - 10 - Math.abs(steep) * 24,
            size: frame.type.name,
            colour: theme.muted,
            align: 'center',
          });
          const drawPoint = (datum: DrawnDatum, { x, y }: Point, isLeft: boolean, index: number) => {
            const size = numberSizeOf(datum, frame);
            const name = names[index];
            const area = isLeft
              ? { x: 0, y: y - size, width: x + 12, height: height - y + size }
              : { x: x - 12, y: y - size, width: frame.width - x + 12, height: height - y + size };
            drawMark(chart.ctx, datum, area, () => {
              const paint = datum.isDerived
                ? { fill: theme.paper, stroke: theme.lamp, line: 2, dash: [3, 2.5] }
                : datum.emphasised
                  ? { fill: theme.lamp }
                  : { fill: theme.paper, stroke: theme.accent, line: 2 };
              pen.circle(x, y, radius, paint);
              pen.number(datum.number, {
                x: isLeft ? x - radius - GAP / 2 : x + radius + GAP / 2,
                y: y + size * 0.35,
                size,
                colour: numberColour(datum, theme),
                align: isLeft ? 'right' : 'left',
              });
              const first = foot + 14 + frame.type.name;
              const style = { x, align: 'center' as const };
              pen.lines(
                name?.label ?? [],
                { ...style, y: first, size: frame.type.name, colour: theme.ink },
                frame.type.name * LEADING,
                datum.emphasised ? 700 : 400,
              );
              pen.lines(
                name?.detail ?? [],
                {
                  ...style,
                  y: first + (name?.label.length ?? 0) * frame.type.name * LEADING,
                  size: frame.type.quiet,
                  colour: theme.muted,
                },
                frame.type.quiet * LEADING,
              );
            });
          };
          drawPoint(before, from, true, 0);
          drawPoint(after, to, false, 1);
          return false;
        },
      },
    ],
  };
  return { width: frame.width, height, config: config };
}

/** Ladders longer than this have rungs that nobody can tell apart. */
const LONGEST = 60;

/** One number at two times, in the order in which they are given. Places in a row are turned: the first is on top. */
export const slope = figureKind({
  draws: 'ranks',
  fields: {
    /** For places in a row: 1 stands on top. */
    turned: z.boolean().optional(),
  },
  limits({ turned = false }, quantities, refuse) {
    if (quantities.length !== 2)
      refuse(
        'indicators',
        `${quantities.length}个数`,
        '前后两个数',
        '只留前后两个数；上年的数可以写在 derived。',
      );
    for (const { quantity } of quantities) {
      const isPlace = quantity.kind === 'rank' || /^[位名]$/.test(quantity.unit.symbol);
      if (isPlace && !turned)
        refuse('turned', `${quantity.text} 是位次`, 'turned 为 true，第一位在上', '补上 turned。');
      if (isPlace && Number(quantity.value) > LONGEST)
        refuse('indicators', quantity.text, `第${LONGEST}位以内，才分得清`, '在正文里说，不画图。');
    }
  },
  plan,
});

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
} from 'chart.js';
import type { Drawing, Frame, Plan, Theme } from '../drawing.ts';
import { drawMark } from '../marks.ts';
import { numberRoom, Pen } from '../pen.ts';
import { wrapWords } from '../wrap.ts';
import { figureKind } from './kind.ts';
import { laidOut } from './shared/laid-out.ts';
import { LEADING, numberColour, numberSizeOf } from './shared/labels.ts';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const FIELD = { wide: 190, narrow: 150, large: 130 } as const;
const RADIUS = { wide: 8, narrow: 6, large: 6 } as const;
const AXIS = { wide: 44, narrow: 40, large: 38 } as const;
const NAME_GAP = 8;

/** A round step with which at most four lines cross the field. */
function stepFor(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most / 2));
  return [1, 2, 5, 10].map((times) => times * size).find((step) => most / step < 3.5) ?? size * 10;
}

/** Posts from zero with a lamp at each number; hairlines at round numbers let the height be read. */
function plan({ data }: Drawing, _own: unknown, frame: Frame, theme: Theme): Plan {
  const { variant, width, type } = frame;
  const radius = RADIUS[variant];
  const axis = AXIS[variant];
  const column = (width - axis) / data.length;
  const names = data.map((datum) => ({
    label: wrapWords(datum.label, type.name, column - NAME_GAP),
    detail: wrapWords(datum.detail, type.quiet, column - NAME_GAP),
  }));
  const nameHeight = Math.max(
    ...names.map(({ label, detail }) => (label.length * type.name + detail.length * type.quiet) * LEADING),
  );
  const top = type.emphasis + radius + 8;
  const foot = FIELD[variant] + top;
  const height = Math.ceil(foot + nameHeight + 10);
  const unit = data[0]?.unitValue ?? 1;
  const most = Math.max(...data.map(({ value }) => value)) / unit;
  const tail = data[0]?.number.number.endsWith('%') ? '%' : (data[0]?.number.tail ?? '');
  const config: ChartConfiguration<'bar'> = {
    type: 'bar',
    data: {
      labels: data.map(({ label }) => label),
      datasets: [{ data: data.map(({ value }) => value / unit), barThickness: 2 }],
    },
    options: {
      layout: { autoPadding: false, padding: { left: axis, top, bottom: height - foot } },
      scales: { x: { display: false }, y: { display: false, min: 0, max: most } },
    },
    plugins: [
      {
        id: 'marks',
        beforeDatasetsDraw(chart) {
          const pen = new Pen(chart.ctx, theme);
          const scale = chart.scales['y'];
          const posts = laidOut(chart, 0);
          const step = stepFor(most);
          for (let value = step; value <= most; value += step) {
            const y = scale?.getPixelForValue(value) ?? 0;
            pen.line(axis, y, width, y, theme.hair);
            pen.words(`${Number(value.toPrecision(6))}${tail}`, {
              x: 0,
              y: y + 4.5,
              size: type.quiet,
              colour: theme.muted,
            });
          }
          data.forEach((datum, index) => {
            const [post, name] = [posts[index], names[index]];
            if (!post || !name) return;
            const size = numberSizeOf(datum, frame);
            const area = {
              x: post.x - column / 2,
              y: post.y - radius - size,
              width: column,
              height: height - post.y + radius + size,
            };
            drawMark(chart.ctx, datum, area, () => {
              const lamp = Math.min(post.y, foot - radius - 1);
              pen.line(post.x, foot, post.x, lamp, datum.emphasised ? theme.lamp : theme.accent, 2);
              pen.circle(
                post.x,
                lamp,
                radius,
                datum.emphasised
                  ? { fill: theme.lamp }
                  : { fill: theme.paper, stroke: theme.accent, line: 2 },
              );
              pen.number(datum.number, {
                x: post.x,
                y: lamp - radius - 6,
                size,
                colour: numberColour(datum, theme),
                align: 'center',
              });
              const at = { x: post.x, align: 'center' } as const;
              const first = foot + 6 + type.name;
              pen.lines(
                name.label,
                { ...at, y: first, size: type.name, colour: theme.ink },
                type.name * LEADING,
                datum.emphasised ? 700 : 400,
              );
              pen.lines(
                name.detail,
                {
                  ...at,
                  y: first + name.label.length * type.name * LEADING,
                  size: type.quiet,
                  colour: theme.muted,
                },
                type.quiet * LEADING,
              );
            });
          });
          pen.line(0, foot, width, foot, theme.ink, 1.5);
          return false;
        },
      },
    ],
  };
  return { width, height, config: config };
}

/** Most numbers that stand side by side on a phone. */
const MOST_POSTS = 4;

/** Posts with a lamp, for rates: their height is read against hairlines. They start from zero. */
export const lollipop = figureKind({
  draws: 'lengths',
  fields: {},
  limits(_own, quantities, refuse) {
    if (quantities.length > MOST_POSTS)
      refuse(
        'indicators',
        `${quantities.length}个数并立`,
        `至多${MOST_POSTS}个，手机上才站得下`,
        '改用横条（bar）。',
      );
    for (const { quantity } of quantities) {
      if (quantity.value?.startsWith('-'))
        refuse(
          'indicators',
          `${quantity.text} 画作灯柱`,
          '不小于零的数',
          '灯柱自零向上；负数在 caption 里说。',
        );
    }
  },
  plan: (drawing, own, frame, theme) => {
    const column = (frame.width - AXIS[frame.variant]) / drawing.data.length;
    const fits = drawing.data.every(
      (datum) => numberRoom(datum.number, numberSizeOf(datum, frame)) <= column,
    );
    if (fits) return plan(drawing, own, frame, theme);
    return plan(drawing, own, { ...frame, type: { ...frame.type, number: 16, emphasis: 18 } }, theme);
  },
});

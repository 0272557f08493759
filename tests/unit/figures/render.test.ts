import { BasicPlatform, Chart } from 'chart.js';
import { expect, test } from 'vitest';
import { SvgContext } from '../../../src/figures/canvas/svg-context.ts';
import { FRAMES, PAGE_THEME, type Drawing, type DrawnDatum } from '../../../src/figures/drawing.ts';
import { drawingOf } from '../../../src/outputs/figures/drawing-of.ts';
import { planOf, renderFigure } from '../../../src/figures/render.ts';
import { loadReport } from '../../../src/report/load.ts';
import { byId, type Report } from '../../../src/report/model.ts';

function load(folder: string): Report {
  const loading = loadReport(folder);
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems));
  return loading.report;
}

const drawings = ['content', 'tests/fixtures/orchard'].flatMap((folder) =>
  load(folder).figures.map((figure) => drawingOf(figure, ({ id }) => `/indicators/${id}/`)),
);
const all = (list: readonly Drawing[]) =>
  new Map(
    list.map((drawing) => [
      drawing.id,
      renderFigure(drawing, FRAMES.wide, drawing.id) + renderFigure(drawing, FRAMES.narrow, drawing.id),
    ]),
  );

test('the same figure gives the same bytes, whatever was drawn before it', () => {
  const forwards = all(drawings);
  const backwards = all([...drawings].reverse());
  expect(forwards.size).toBeGreaterThan(0);
  for (const [id, svg] of forwards) expect(backwards.get(id)).toBe(svg);
});

/** A datum with the words of its number. */
const datum = (value: number, more: Partial<DrawnDatum> = {}): DrawnDatum => ({
  id: `n${value}`,
  label: '甲',
  detail: '',
  text: `${value}个`,
  number: { lead: '', number: String(value), tail: '个' },
  value,
  unitValue: 1,
  emphasised: false,
  isDerived: false,
  bound: undefined,
  change: '',
  href: undefined,
  ...more,
});

/** Corners of all rectangles with this paint, alone or joined in one path: left end and width. */
function rectangles(svg: string, paint: string): { x: number; width: number }[] {
  const alone = [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"[^>]*>/g)];
  const joined = [...svg.matchAll(/<path d="([^"]*)"[^>]*>/g)]
    .filter(([element]) => element.includes(paint))
    .flatMap(([, data = '']) => [...data.matchAll(/M([\d.]+) [\d.]+h([\d.]+)v/g)]);
  return [...alone.filter(([element]) => element.includes(paint)), ...joined].map(([, x, width]) => ({
    x: Number(x),
    width: Number(width),
  }));
}

test('bars are as long as their numbers say, from one zero', () => {
  const data = [10, 5, 2.5].map((value) => datum(value));
  const svg = renderFigure({ id: 'x', kind: 'bar', own: {}, data }, FRAMES.wide, 'x');
  const bars = rectangles(svg, 'stroke="var(--accent)"');
  expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
  const [longest = 0, half = 0, quarter = 0] = bars.map(({ width }) => width);
  // The outline lies within the edges.
  const line = 1.5;
  expect((half + line) / (longest + line)).toBeCloseTo(0.5, 2);
  expect((quarter + line) / (longest + line)).toBeCloseTo(0.25, 2);
});

/** How many circles there are, alone or joined in one path. */
function circles(svg: string, paint: string): number {
  return [...svg.matchAll(/<(circle|path)[^>]*>/g)]
    .filter(([element]) => element.includes(paint))
    .reduce(
      (sum, [element, tag]) =>
        sum + (tag === 'circle' ? 1 : (element.match(/a[\d.]+ [\d.]+ 0 1 0 [\d.]+ 0a/g) ?? []).length),
      0,
    );
}

test.each(['wide', 'narrow', 'large'] as const)(
  'one mark for each thing counted, halves too, in the %s drawing',
  (variant) => {
    const data = [datum(43, { emphasised: true }), datum(18.5)];
    const svg = renderFigure({ id: 'x', kind: 'cells', own: {}, data }, FRAMES[variant], 'x');
    expect(circles(svg, 'fill="var(--accent-2)"')).toBe(43);
    // The half is a shape of its own within a ghost of the whole.
    expect(circles(svg, 'stroke="var(--accent)"')).toBe(18);
    expect(circles(svg, 'stroke="var(--hair)"')).toBe(1);
  },
);

test('squares are so many as one goes into the number, the last in part', () => {
  const data = [datum(80), datum(600, { emphasised: true })];
  const svg = renderFigure({ id: 'x', kind: 'areas', own: { one: 'n80' }, data }, FRAMES.wide, 'x');
  const widths = rectangles(svg, 'fill="var(--accent-2)"').map(({ width }) => width);
  const whole = Math.max(...widths);
  const shares = widths.map((width) => Number((width / whole).toFixed(2)));
  expect(shares.sort((a, b) => b - a)).toEqual([1, 1, 1, 1, 1, 1, 1, 0.5]);
});

test('a part takes of its strip what it is of its whole, counted or measured', () => {
  const data = [
    datum(7, { emphasised: true }),
    datum(27),
    datum(70, { emphasised: true, bound: 'least' }),
    datum(130.5),
  ];
  const own = {
    strips: [
      { part: 'n7', of: 'n27' },
      { part: 'n70', of: 'n130.5' },
    ],
  };
  const svg = renderFigure({ id: 'x', kind: 'strips', own, data }, FRAMES.wide, 'x');
  const solid = rectangles(svg, 'fill="var(--accent-2)"').map(({ width }) => width);
  expect(solid).toHaveLength(7 + 1);
  expect(Math.max(...solid)).toBeCloseTo((70 / 130.5) * 648, 0);
  expect(rectangles(svg, 'stroke-width="1.25"').length + rectangles(svg, 'stroke-width="1.3"').length).toBe(
    20,
  );
});

test('a derived number is computed, says so with its sum, and has no link', () => {
  const { figures } = load('content');
  const signed = byId(figures, 'signed-and-large');
  expect(signed.data.find(({ sum }) => sum !== undefined)).toMatchObject({
    text: '至少70亿元',
    indicator: undefined,
  });
  const svg = renderFigure(
    drawingOf(signed, ({ id }) => `/${id}/`),
    FRAMES.wide,
    'x',
  );
  expect(svg).toContain('推算：7个 × 10亿元以上');
  expect(svg.match(/<a /g)).toHaveLength(3);
});

test('on the page of one indicator that one is told apart', () => {
  const { figures, indicators } = load('content');
  const figure = byId(figures, 'growth-rates');
  const only = byId(indicators, 'gdp-growth');
  const drawing = drawingOf(figure, ({ id }) => `/${id}/`, only);
  expect(drawing.data.filter(({ emphasised }) => emphasised).map(({ label }) => label)).toEqual([
    '地区生产总值',
  ]);
});

test('a chart that draws itself again draws each mark once, not within the last', () => {
  const [drawing] = drawings;
  if (!drawing) throw new Error('No figure');
  const { width, height, config } = planOf(drawing, FRAMES.wide, PAGE_THEME);
  const context = new SvgContext(width, height, 'x');
  const chart = new Chart(context.canvas as unknown as HTMLCanvasElement, {
    ...config,
    platform: BasicPlatform,
  });
  const marks = () => context.markup().match(/<title>/g)?.length ?? 0;
  const once = marks();
  chart.draw();
  expect(once).toBe(drawing.data.length);
  expect(marks()).toBe(2 * once);
  chart.destroy();
});

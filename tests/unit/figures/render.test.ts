import { BasicPlatform, Chart } from 'chart.js';
import { expect, test } from 'vitest';
import { SvgContext } from '../../../src/figures/canvas/svg-context.ts';
import { PAGE_THEME, type Drawing } from '../../../src/figures/drawing.ts';
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
      renderFigure(drawing, 'wide', drawing.id) + renderFigure(drawing, 'narrow', drawing.id),
    ]),
  );

test('the same figure gives the same bytes, whatever was drawn before it', () => {
  const forwards = all(drawings);
  const backwards = all([...drawings].reverse());
  expect(forwards.size).toBeGreaterThan(0);
  for (const [id, svg] of forwards) expect(backwards.get(id)).toBe(svg);
});

test('bars are as long as their numbers say, from one zero', () => {
  const values = [10, 5, 2.5];
  const svg = renderFigure(
    {
      id: 'x',
      kind: 'bar',
      isWhole: false,
      data: values.map((value) => ({
        label: '甲',
        text: `${value}个`,
        value,
        emphasised: false,
        href: undefined,
      })),
    },
    'wide',
    'x',
  );
  const bars = [
    ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="var\(--accent\)"/g),
  ];
  expect(new Set(bars.map(([, x]) => x)).size).toBe(1);
  const [longest = 0, half = 0, quarter = 0] = bars.map(([, , width]) => Number(width));
  expect(half / longest).toBeCloseTo(0.5, 2);
  expect(quarter / longest).toBeCloseTo(0.25, 2);
});

test('one dot for each thing counted; those of a whole share one field', () => {
  const figure = load('content').figures.find(({ whole }) => whole !== undefined);
  if (!figure) throw new Error('No figure of a whole');
  const svg = renderFigure(
    drawingOf(figure, ({ id }) => `/${id}/`),
    'wide',
    'x',
  );
  const radii = [...svg.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, radius]) => Number(radius));
  const largest = Math.max(...radii);
  // Dots of the field are larger than the swatches beside the names; outlines are drawn half a line smaller.
  expect(radii.filter((radius) => radius > largest - 1)).toHaveLength(27);
});

test('a derived number is computed, says so, and has no link', () => {
  const { figures } = load('content');
  const derived = byId(figures, 'signed-and-large').data.find(({ sum }) => sum !== undefined);
  expect(derived).toMatchObject({ text: '20个', indicator: undefined });
  const svg = renderFigure(
    drawingOf(byId(figures, 'signed-and-large'), ({ id }) => `/${id}/`),
    'narrow',
    'x',
  );
  expect(svg).toContain('其余（推算）');
  expect(svg.match(/<a /g)).toHaveLength(1);
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
  const { width, height, config } = planOf(drawing, 'wide', PAGE_THEME);
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

/** Runs in the browser: draws a figure on a real canvas and as SVG from the same plan, and counts the pixels that differ. */
import { Chart } from 'chart.js';
import { FRAMES, VARIANTS, type Drawing, type Variant } from '../../src/figures/drawing.ts';
import { lightTheme } from '../../src/figures/palettes.ts';
import { drawFigure, planOf } from '../../src/figures/render.ts';

const THEME = lightTheme('"Noto Sans CJK SC"', '"Noto Serif CJK SC"');
/** Channels this far apart are a different pixel; less is how two rasterisers smooth an edge. */
const TOLERANCE = 64;

function blank(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  document.body.append(canvas);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return context;
}

async function svgPixels(
  drawing: Drawing,
  variant: Variant,
  width: number,
  height: number,
): Promise<Uint8ClampedArray> {
  const drawn = drawFigure(drawing, FRAMES[variant], THEME);
  const attributes = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${drawn.width} ${drawn.height}" font-family="Noto Sans CJK SC"`;
  const svg = `<svg ${attributes}>${drawn.markup}</svg>`;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const context = blank(width, height);
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, width, height).data;
}

function canvasPixels(drawing: Drawing, variant: Variant): Uint8ClampedArray {
  const { width, height, config } = planOf(drawing, FRAMES[variant], THEME);
  const context = blank(width, height);
  new Chart(context.canvas, config);
  // Chart.js clears the canvas to transparent: white is put behind what it drew.
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

/** Share of pixels, 0 to 1, in which the two drawings differ, and the share that is not white at all. */
async function compare(drawing: Drawing, variant: Variant): Promise<{ different: number; inked: number }> {
  const canvas = canvasPixels(drawing, variant);
  const { width, height } = planOf(drawing, FRAMES[variant], THEME);
  const svg = await svgPixels(drawing, variant, width, height);
  let different = 0;
  let inked = 0;
  for (let offset = 0; offset < canvas.length; offset += 4) {
    const channels = [0, 1, 2].map(
      (channel) => [canvas[offset + channel] ?? 0, svg[offset + channel] ?? 0] as const,
    );
    if (channels.some(([a, b]) => Math.abs(a - b) > TOLERANCE)) different += 1;
    if (channels.some(([a]) => a < 200)) inked += 1;
  }
  const all = canvas.length / 4;
  return { different: different / all, inked: inked / all };
}

declare global {
  interface Window {
    compareDrawings: typeof compare;
    drawingVariants: readonly Variant[];
  }
}

window.compareDrawings = compare;
window.drawingVariants = VARIANTS;

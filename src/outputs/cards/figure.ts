import { VARIANTS, type Theme } from '../../figures/drawing.ts';
import { KINDS } from '../../figures/kinds/kinds-by-name.ts';
import { drawingOf } from '../figures/drawing-of.ts';
import { renderFigure } from '../../figures/render.ts';
import { attributes } from '../../markup/markup.ts';
import { plainText, type Figure, type Report } from '../../report/model.ts';
import { balanceLines, fitLines } from './lines.ts';
import { MARGIN, MEASURE, PAPER, cardOf, linesAt, type Card } from './sheet.ts';

const TOP = 112;
const CAPTION = { size: 28, weight: 400 } as const;
const CAPTION_LEADING = 42;
const GAP = 36;

// Both faces are the card's own, which a drawing inherits when it names none.
const THEME: Theme = { ink: PAPER.ink, muted: PAPER.muted, accent: PAPER.accent, sans: 'sans', song: 'sans' };

/** The drawing as large as a box allows, its left edge at the margin. */
function drawingAt(figure: Figure, top: number, height: number): string {
  const drawing = drawingOf(figure, () => '');
  const variant = KINDS[figure.kind].cardVariant(drawing);
  const svg = renderFigure(drawing, variant, plainText(figure.title), THEME);
  const [, size = '0'] = /viewBox="0 0 \S+ ([\d.]+)"/.exec(svg) ?? [];
  const scale = Math.min(MEASURE / VARIANTS[variant], height / Number(size));
  const place = attributes({
    x: MARGIN,
    y: top + (height - Number(size) * scale) / 2,
    width: VARIANTS[variant] * scale,
    height: Number(size) * scale,
  });
  return svg.replace('<svg', `<svg${place}`);
}

/** The card of a figure: the finding, the drawing itself, and what may not be read into it. */
export function figureCard(figure: Figure, report: Report): Card {
  return cardOf(figure.id, report, PAPER, (bottom) => {
    const title = fitLines(plainText(figure.title), {
      sizes: [56, 52, 48, 44, 40],
      weight: 600,
      measure: MEASURE,
      most: 2,
    });
    const leading = title.size * 1.32;
    const titleBottom = TOP + (title.lines.length - 1) * leading;
    const caption = balanceLines(plainText(figure.caption), CAPTION, MEASURE);
    const captionTop = bottom - 30 - (caption.length - 1) * CAPTION_LEADING;
    const floor = caption.length > 0 ? captionTop - CAPTION.size : bottom;
    const top = titleBottom + GAP;
    return (
      linesAt(title.lines, MARGIN, TOP, leading, title, PAPER.ink) +
      drawingAt(figure, top, floor - GAP / 2 - top) +
      linesAt(caption, MARGIN, captionTop, CAPTION_LEADING, CAPTION, PAPER.muted)
    );
  });
}

import { FRAMES, VARIANTS } from '../../figures/drawing.ts';
import { lightTheme } from '../../figures/palettes.ts';
import { drawingOf } from '../figures/drawing-of.ts';
import { planOf, renderFigure } from '../../figures/render.ts';
import { attributes } from '../../markup/markup.ts';
import { plainText, type Figure, type Report } from '../../report/model.ts';
import { balanceLines, fitLines } from './lines.ts';
import { MARGIN, MEASURE, PAPER, cardOf, linesAt, type Card } from './sheet.ts';

const TOP = 112;
const CAPTION = { size: 28, weight: 400 } as const;
const CAPTION_LEADING = 42;
const GAP = 36;

// Both faces are the card's own, which a drawing inherits when it names none.
const THEME = lightTheme('sans', 'sans');

/** The drawing as large as a box allows, its left edge at the margin: of all drawings the one that is seen largest. */
function drawingAt(figure: Figure, top: number, height: number): string {
  const drawing = drawingOf(figure, () => '');
  const sized = VARIANTS.map((variant) => {
    const { width } = FRAMES[variant];
    const size = planOf(drawing, FRAMES[variant], THEME).height;
    return { variant, width, size, scale: Math.min(MEASURE / width, height / size) };
  });
  const [largest] = sized.sort((one, other) => other.scale - one.scale);
  if (!largest) return '';
  const { variant, width, size, scale } = largest;
  const place = attributes({
    x: MARGIN,
    y: top + (height - size * scale) / 2,
    width: width * scale,
    height: size * scale,
  });
  return renderFigure(drawing, FRAMES[variant], plainText(figure.title), THEME).replace(
    '<svg',
    `<svg${place}`,
  );
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

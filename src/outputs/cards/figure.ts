import { FRAMES, VARIANTS, type Variant } from '../../figures/drawing.ts';
import { lightTheme } from '../../figures/palettes.ts';
import { drawingOf } from '../figures/drawing-of.ts';
import { drawFigure, planOf } from '../../figures/render.ts';
import { attributes } from '../../markup/markup.ts';
import { plainText, type Figure, type Report } from '../../report/model.ts';
import { balanceLines, fitLines } from './lines.ts';
import { MARGIN, MEASURE, PAPER, cardOf, linesAt, type Card } from './sheet.ts';

const TOP = 84;
const CAPTION = { size: 28, weight: 400 } as const;
const CAPTION_LEADING = 42;
const GAP = 28;

// Both faces are the card's own, which a drawing inherits when it names none.
const THEME = lightTheme('sans', 'sans');

interface Sized {
  readonly variant: Variant;
  readonly scale: number;
}

/** Of all drawings of a figure the one that is seen largest where it has this room. */
function largestIn(figure: Figure, room: number): Sized {
  const drawing = drawingOf(figure, () => '');
  const sized = VARIANTS.map((variant): Sized => {
    const { width } = FRAMES[variant];
    const { height } = planOf(drawing, FRAMES[variant], THEME);
    return { variant, scale: Math.min(MEASURE / width, room / height) };
  });
  return sized.reduce((best, one) => (one.scale > best.scale ? one : best));
}

/** A drawing in the middle of its room, its left edge at the margin. */
function drawingAt(figure: Figure, { variant, scale }: Sized, top: number, room: number): string {
  const drawing = drawingOf(figure, () => '');
  const { markup, width, height } = drawFigure(drawing, FRAMES[variant], THEME);
  const place = attributes({
    x: MARGIN,
    y: top + (room - height * scale) / 2,
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${width} ${height}`,
  });
  return `<svg${place}>${markup}</svg>`;
}

/** Smallest scale at which a drawing is worth its room: the finding is said above it. */
const WORTH = 0.9;

/** The card of a figure: the finding, and the drawing itself where it can be read, else what may not be read into it. */
export function figureCard(figure: Figure, report: Report): Card {
  return cardOf(figure.id, report, PAPER, (bottom) => {
    const set = (sizes: readonly number[], most: number) =>
      fitLines(plainText(figure.title), { sizes, weight: 600, measure: MEASURE, most });
    const title = set([46, 42, 38, 34], 3);
    const leading = title.size * 1.3;
    const titleBottom = TOP + (title.lines.length - 1) * leading;
    const room = bottom - 24 - titleBottom - GAP;
    const largest = largestIn(figure, room);
    if (largest.scale >= WORTH)
      return (
        linesAt(title.lines, MARGIN, TOP, leading, title, PAPER.ink) +
        drawingAt(figure, largest, titleBottom + GAP, room)
      );
    const poster = set([58, 52, 46, 42, 38, 34], 3);
    const caption = balanceLines(plainText(figure.caption), CAPTION, MEASURE);
    return (
      linesAt(poster.lines, MARGIN, TOP + 12, poster.size * 1.3, poster, PAPER.ink) +
      linesAt(
        caption,
        MARGIN,
        bottom - 30 - (caption.length - 1) * CAPTION_LEADING,
        CAPTION_LEADING,
        CAPTION,
        PAPER.muted,
      )
    );
  });
}

import { oncePer } from '../../domain/once.ts';
import { FRAMES, OPENING_FRAMES, type Frame } from '../../figures/drawing.ts';
import { renderFigure } from '../../figures/render.ts';
import { drawingOf } from '../../outputs/figures/drawing-of.ts';
import { plainText, type Figure, type Indicator } from '../../report/model.ts';
import { href } from '../../site/here.ts';
import { paths } from '../../site/paths.ts';

/** Drawings of a figure as markup, with links to what it draws, `only` one of them told apart. */
function draw(figure: Figure, frames: readonly Frame[], only?: Indicator): string {
  const drawing = drawingOf(
    figure,
    ({ kind, id }) => href(kind === 'indicator' ? paths.indicator(id) : paths.project(id)),
    only,
  );
  const name = plainText(figure.title);
  return frames.map((frame) => renderFigure(drawing, frame, name)).join('');
}

const WIDE_AND_NARROW = [FRAMES.wide, FRAMES.narrow];

/** Several pages show the same figure: it is drawn once for all that tell nothing else apart in it. */
const drawnAlike = oncePer((figure: Figure) => draw(figure, WIDE_AND_NARROW));
/** The same for a column that is never wide. */
const drawnSlim = oncePer((figure: Figure) => draw(figure, [FRAMES.narrow]));

/** True where this indicator, and no other datum, is told apart already. */
function tellsApart({ data }: Figure, only: Indicator): boolean {
  return data.every(({ emphasised, indicator }) => emphasised === (indicator === only));
}

/** Drawings as markup, the one for large type before the one that it takes the place of. */
export interface Drawn {
  readonly markup: string;
  /** The one for large type is not among them, and stands in the figure's frame. */
  readonly isLargeInFrame: boolean;
}

/** The drawings of a figure, of which a page shows the one that fits; `slim` where its place is never wide. */
export function drawn(
  figure: Figure,
  { only, slim = false }: { only?: Indicator; slim?: boolean } = {},
): Drawn {
  if (only && !tellsApart(figure, only))
    return { markup: draw(figure, [FRAMES.large, ...WIDE_AND_NARROW], only), isLargeInFrame: false };
  return { markup: slim ? drawnSlim(figure) : drawnAlike(figure), isLargeInFrame: true };
}

/** All drawings of a figure, as its frame shows them. */
export function drawnInFrame(figure: Figure): Drawn {
  return { markup: draw(figure, [FRAMES.large]) + drawnAlike(figure), isLargeInFrame: false };
}

/** The drawings of the figure that heads the title page. */
export function drawnAsOpening(figure: Figure): string {
  return draw(figure, OPENING_FRAMES);
}

import { oncePer } from '../../domain/once.ts';
import { FRAMES, OPENING_FRAMES, VARIANTS, type Frame } from '../../figures/drawing.ts';
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

/** Several pages show the same figure: it is drawn once for all that tell nothing else apart in it. */
const ALL = VARIANTS.map((variant) => FRAMES[variant]);
const drawnAlike = oncePer((figure: Figure) => draw(figure, ALL));

/** Those for a column that is never wide. */
const SLIM = [FRAMES.narrow, FRAMES.large];
const drawnSlim = oncePer((figure: Figure) => draw(figure, SLIM));

/** True where this indicator, and no other datum, is told apart already. */
function tellsApart({ data }: Figure, only: Indicator): boolean {
  return data.every(({ emphasised, indicator }) => emphasised === (indicator === only));
}

/** The drawings of a figure, of which a page shows the one that fits; `slim` where its place is never wide. */
export function drawn(
  figure: Figure,
  { only, slim = false }: { only?: Indicator; slim?: boolean } = {},
): string {
  if (only && !tellsApart(figure, only)) return draw(figure, slim ? SLIM : ALL, only);
  return slim ? drawnSlim(figure) : drawnAlike(figure);
}

/** The drawings of the figure that heads the title page. */
export function drawnAsOpening(figure: Figure): string {
  return draw(figure, OPENING_FRAMES);
}

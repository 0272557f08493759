import { oncePer } from '../../domain/once.ts';
import { VARIANTS, type Variant } from '../../figures/drawing.ts';
import { renderFigure } from '../../figures/render.ts';
import { drawingOf } from '../../outputs/figures/drawing-of.ts';
import { plainText, type Figure, type Indicator } from '../../report/model.ts';
import { href } from '../../site/here.ts';
import { paths } from '../../site/paths.ts';

/** Drawings of a figure as markup, with links to what it draws, `only` one of them told apart. */
function draw(figure: Figure, variants: readonly Variant[], only?: Indicator): string {
  const drawing = drawingOf(
    figure,
    ({ kind, id }) => href(kind === 'indicator' ? paths.indicator(id) : paths.project(id)),
    only,
  );
  const name = plainText(figure.title);
  return variants.map((variant) => renderFigure(drawing, variant, name)).join('');
}

/** Several pages show the same figure; each indicator has it to itself. */
const drawnAlike = oncePer((figure: Figure) => draw(figure, VARIANTS));

/** Those for a column that is never wide. */
const SLIM = ['narrow', 'large'] as const;
const drawnSlim = oncePer((figure: Figure) => draw(figure, SLIM));

/** The drawings of a figure, of which a page shows the one that fits; `slim` where its place is never wide. */
export function drawn(
  figure: Figure,
  { only, slim = false }: { only?: Indicator; slim?: boolean } = {},
): string {
  if (only) return draw(figure, slim ? SLIM : VARIANTS, only);
  return slim ? drawnSlim(figure) : drawnAlike(figure);
}

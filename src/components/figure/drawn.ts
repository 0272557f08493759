import { oncePer } from '../../domain/once.ts';
import { VARIANTS } from '../../figures/drawing.ts';
import { renderFigure } from '../../figures/render.ts';
import { drawingOf } from '../../outputs/figures/drawing-of.ts';
import { plainText, type Figure, type Indicator } from '../../report/model.ts';
import { href } from '../../site/here.ts';
import { paths } from '../../site/paths.ts';

/** All drawings of a figure as markup, with links to its indicators, `only` one of them told apart. */
function draw(figure: Figure, only?: Indicator): string {
  const drawing = drawingOf(
    figure,
    ({ kind, id }) => href(kind === 'indicator' ? paths.indicator(id) : paths.project(id)),
    only,
  );
  const name = plainText(figure.title);
  return VARIANTS.map((variant) => renderFigure(drawing, variant, name)).join('');
}

/** Several pages show the same figure; each indicator has it to itself. */
const drawnAlike = oncePer((figure: Figure) => draw(figure));

/** The drawings of a figure, of which a page shows the one that fits. */
export function drawn(figure: Figure, only?: Indicator): string {
  return only === undefined ? drawnAlike(figure) : draw(figure, only);
}

import { oncePer } from '../../domain/once.ts';
import { renderFigure } from '../../figures/render.ts';
import { drawingOf } from '../../outputs/figures/drawing-of.ts';
import { plainText, type Figure, type Indicator } from '../../report/model.ts';
import { href } from '../../site/here.ts';
import { paths } from '../../site/paths.ts';

/** Both drawings of a figure as markup, with links to its indicators, `only` one of them told apart. */
function draw(figure: Figure, only?: Indicator): string {
  const drawing = drawingOf(figure, ({ id }) => href(paths.indicator(id)), only);
  const name = plainText(figure.title);
  return renderFigure(drawing, 'narrow', name) + renderFigure(drawing, 'wide', name);
}

/** Several pages show the same figure; each indicator has it to itself. */
const drawnAlike = oncePer((figure: Figure) => draw(figure));

/** The drawings that a page shows of a figure: the narrow one and the wide one. */
export function drawn(figure: Figure, only?: Indicator): string {
  return only === undefined ? drawnAlike(figure) : draw(figure, only);
}

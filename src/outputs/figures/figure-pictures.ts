import { CARD_FAMILIES } from '../cards/face.ts';
import type { Report } from '../../report/model.ts';
import type { Addresses } from '../../site/addresses.ts';
import { paths } from '../../site/paths.ts';
import { standaloneSvg, type Faces } from './standalone.ts';

/** The faces that are shipped: the Song face alone, so that the picture is the same on every machine. */
const SHIPPED: Faces = {
  sans: CARD_FAMILIES[400],
  bold: CARD_FAMILIES[600],
  song: CARD_FAMILIES[400],
  title: CARD_FAMILIES[600],
};
/** Pixels of the picture for one of the drawing. */
const SCALE = 2;

/** Every figure as a picture before it is drawn: `figures/<id>.png`. */
export function figurePictures(report: Report, addresses: Addresses): { path: string; svg: string }[] {
  return report.figures.map((figure) => ({
    path: paths.figureFile(figure.id, 'png'),
    svg: standaloneSvg(figure, report, addresses, { faces: SHIPPED, scale: SCALE }),
  }));
}

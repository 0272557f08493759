import { baseValueOf } from '../../domain/quantity.ts';
import type { Figure, Indicator } from '../../report/model.ts';
import type { Drawing } from '../../figures/drawing.ts';

/**
 * What is drawn of a figure. `hrefOf` gives the page of an indicator; `only` tells that one apart from all others, as
 * its own page does.
 */
export function drawingOf(
  figure: Figure,
  hrefOf: (indicator: Indicator) => string,
  only?: Indicator,
): Drawing {
  return {
    id: figure.id,
    kind: figure.kind,
    isWhole: figure.whole !== undefined,
    data: figure.data.map(({ label, text, quantity, emphasised, indicator, sum }) => ({
      label: sum === undefined ? label : `${label}（推算）`,
      text,
      value: Number(baseValueOf(quantity)),
      emphasised: only === undefined ? emphasised : indicator === only,
      href: indicator && hrefOf(indicator),
    })),
  };
}

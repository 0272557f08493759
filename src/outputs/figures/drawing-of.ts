import { baseValueOf } from '../../domain/quantity.ts';
import type { Datum, Figure, Indicator } from '../../report/model.ts';
import type { Drawing } from '../../figures/drawing.ts';
import { mixesPeriods } from '../../site/periods.ts';

/** How the drawing names a datum: with its period where `dated`, and with a mark where it is derived. */
function nameOf({ label, period, sum }: Datum, dated: boolean): string {
  const beside = [
    ...(dated && period && !label.includes(period.text) ? [period.text] : []),
    ...(sum === undefined ? [] : ['推算']),
  ].join('，');
  return beside === '' ? label : `${label}（${beside}）`;
}

/**
 * What is drawn of a figure. `hrefOf` gives the page of an indicator; `only` tells that one apart from all others, as
 * its own page does.
 */
export function drawingOf(
  figure: Figure,
  hrefOf: (indicator: Indicator) => string,
  only?: Indicator,
): Drawing {
  const isDated = mixesPeriods(figure.data);
  return {
    id: figure.id,
    kind: figure.kind,
    isWhole: figure.whole !== undefined,
    data: figure.data.map((datum) => ({
      label: nameOf(datum, isDated),
      text: datum.stated,
      value: Number(baseValueOf(datum.quantity)),
      emphasised: only === undefined ? datum.emphasised : datum.indicator === only,
      href: datum.indicator && hrefOf(datum.indicator),
    })),
  };
}

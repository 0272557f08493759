import type { Quantity } from '../../domain/quantity.ts';
import type { IndicatorRecord } from '../../schemas/indicator.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Indicator, Paragraph } from '../model.ts';
import { givenInFact, laterInFact, LATER_IN_FACT } from './facts.ts';
import type { Homed } from './homes.ts';
import { editorText, type References } from './references.ts';
import { Shells } from './shell.ts';

const LATER = [...LATER_IN_FACT, 'change', 'changeOf', 'partOf', 'parts', 'scope'] as const;
type Later = (typeof LATER)[number];

function quantityOf({ quantityById }: ContentIndex, { id, text }: IndicatorRecord): Quantity {
  const quantity = quantityById.get(id);
  if (!quantity) throw new Error(`${text} was checked and is no quantity`);
  return quantity;
}

/** The indicators, still without what refers to other records. */
export function indicatorShells(
  index: ContentIndex,
  refer: Pick<References, 'term'>,
  facts: readonly Homed<IndicatorRecord>[],
): Shells<Indicator, Later> {
  return new Shells<Indicator, Later>(
    LATER,
    facts.map((fact) => {
      const { text, qualifier, direction, directionText } = fact.record;
      const quantity = quantityOf(index, fact.record);
      return {
        kind: 'indicator' as const,
        ...givenInFact(index, refer, fact),
        text,
        quantity,
        qualifiers: [...(qualifier === undefined ? [] : [qualifier]), ...quantity.qualifiers],
        direction,
        directionText,
      };
    }),
  );
}

/** Gives the indicators their place in the text and their relations to each other. */
export function fillIndicators(
  index: ContentIndex,
  shells: Shells<Indicator, Later>,
  refer: References,
  paragraphs: readonly Paragraph[],
  facts: readonly Homed<IndicatorRecord>[],
): void {
  const records = facts.map(({ record }) => record);
  const referTo = (id: string | undefined) => (id === undefined ? undefined : refer.indicator(id));
  for (const fact of facts) {
    const { id, change, partOf, scope } = fact.record;
    shells.fill(id, {
      ...laterInFact(index, refer, paragraphs, fact),
      change: referTo(change),
      changeOf: referTo(records.findLast((other) => other.change === id)?.id),
      partOf: referTo(partOf),
      parts: records.filter((other) => other.partOf === id).map((part) => refer.indicator(part.id)),
      scope: scope === undefined ? [] : editorText(scope, refer),
    });
  }
}

import { resultOf, signedParts } from '../../domain/derive.ts';
import { parseQuantity, type Quantity } from '../../domain/quantity.ts';
import { stageGroup, stagesOf } from '../../domain/stage.ts';
import { standingLabel } from '../../domain/standing.ts';
import { derivedId, type DerivedRecord, type FigureRecord } from '../../figures/figure-schema.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { LATER_NUMBER, ownNumbers, sumOf } from '../index/own-numbers.ts';
import type { Datum, Indicator } from '../model.ts';
import { stated, statedStatus, wordsBefore } from '../stated.ts';
import { definedNumbers, type OwnNumbers, type References } from './references.ts';
import { templateWords } from './template-words.ts';

/** What the data of one figure are made of. */
interface Making {
  readonly index: ContentIndex;
  readonly record: FigureRecord;
  readonly refer: References;
  readonly own: OwnNumbers;
}

/** The editor's words for an id, numbers filled in; undefined where there are none. */
function wordsFor(
  { index, own }: Making,
  words: Readonly<Record<string, string>> | undefined,
  id: string,
): string | undefined {
  const template = words?.[id];
  return template === undefined ? undefined : templateWords(index, template, own);
}

/** The standing of what is derived: that of its parts, which the checks have found to be one. */
function derivedStanding(parts: readonly Indicator[]): Pick<Datum, 'standing' | 'standingText'> {
  const { standing = 'result', standingText } = parts[0] ?? {};
  const said = new Set(parts.map((part) => part.standingText));
  return { standing, standingText: said.size === 1 ? standingText : standingLabel(standing) };
}

function derived(making: Making, one: DerivedRecord, position: number): Datum {
  const { index, record, refer, own } = making;
  const id = derivedId(one, position);
  const quantity = resultOf(sumOf(index, one), index.units);
  if (!quantity) throw new Error(`${id} was checked and cannot be derived`);
  const ids = signedParts(one);
  const parts = ids.map(([, part]) => refer.indicator(part));
  // A bound in a product is in the number's own words: 至少70亿元.
  const standing = one.times ? derivedStanding(parts.slice(0, 1)) : derivedStanding(parts);
  const isOfOnePeriod = new Set(parts.map(({ period }) => period.code)).size === 1;
  return {
    id,
    label: templateWords(index, one.label, own),
    detail: wordsFor(making, record.details, id),
    text: quantity.text,
    stated: stated({ text: quantity.text, standingText: standing.standingText, qualifiers: [] }),
    quantity,
    ...standing,
    period: isOfOnePeriod ? parts[0]?.period : undefined,
    emphasised: record.emphasis?.includes(id) === true,
    indicator: undefined,
    project: undefined,
    source: undefined,
    stage: undefined,
    sum: ids.flatMap(([sign, part]) =>
      [sign + wordsBefore(refer.indicator(part)), refer.indicator(part)].filter((piece) => piece !== ''),
    ),
  };
}

function stateOf(making: Making, id: string): Datum {
  const { record, refer } = making;
  const indicator = refer.indicator(id);
  const { name, text, quantity, standing, standingText, period } = indicator;
  return {
    id,
    label: wordsFor(making, record.labels, id) ?? name,
    detail: wordsFor(making, record.details, id),
    text,
    stated: stated(indicator),
    quantity,
    standing,
    standingText,
    period,
    emphasised: record.emphasis?.includes(id) === true,
    indicator,
    project: undefined,
    source: undefined,
    stage: undefined,
    sum: undefined,
  };
}

/** The number that a note gives from another source for an indicator. */
function laterThan(making: Making, id: string): Datum[] {
  const { index, refer } = making;
  const note = index.notes.find(({ record }) => record.later?.of === id)?.record;
  if (!note?.later) return [];
  const quantity: Quantity | undefined = parseQuantity(note.later.text, index.units);
  if (!quantity) throw new Error(`${note.id} was checked and gives no quantity`);
  return [
    {
      ...stateOf(making, id),
      id: `${id}-${LATER_NUMBER}`,
      label: `${refer.indicator(id).name}，后来的报道`,
      detail: undefined,
      text: note.later.text,
      stated: note.later.text,
      quantity,
      standing: 'result',
      standingText: undefined,
      emphasised: false,
      indicator: undefined,
      source: note.source,
    },
  ];
}

function projectOf(making: Making, id: string): Datum {
  const { record, refer } = making;
  const project = refer.project(id);
  const { name, stage, standing, standingText, period } = project;
  return {
    id,
    label: wordsFor(making, record.labels, id) ?? name,
    detail: undefined,
    text: project.stageText,
    stated: statedStatus(project),
    quantity: undefined,
    standing,
    standingText,
    period,
    emphasised: record.lit?.includes(stage) === true,
    indicator: undefined,
    project,
    source: undefined,
    stage: stagesOf(stageGroup(stage)).indexOf(stage),
    sum: undefined,
  };
}

/** The numbers that only the texts of this figure name, which the checks have found to be there. */
export function numbersOf(index: ContentIndex, record: FigureRecord): OwnNumbers {
  return definedNumbers(ownNumbers(index, record));
}

/**
 * What a figure draws: its indicators, then what is derived from them; before them what was first, where it shows two
 * times; each followed by the later one, where it shows later numbers; or its projects.
 */
export function dataOf(index: ContentIndex, record: FigureRecord, refer: References): Datum[] {
  const making: Making = { index, record, refer, own: numbersOf(index, record) };
  if (record.projects) return record.projects.map((id) => projectOf(making, id));
  const sums = (record.derived ?? []).flatMap((one, position) =>
    one.said ? [] : [derived(making, one, position)],
  );
  const stateds = (record.indicators ?? []).flatMap((id) => {
    const later = record.kind === 'dumbbell' ? laterThan(making, id) : [];
    return [stateOf(making, id), ...later];
  });
  return record.kind === 'slope' ? [...sums, ...stateds] : [...stateds, ...sums];
}

/** The sums that the texts of a figure say without drawing them, as a reader can check them: 600人 ÷ 80人 = 7.5倍. */
export function saidSums(index: ContentIndex, record: FigureRecord, refer: References): Datum[] {
  const making: Making = { index, record, refer, own: numbersOf(index, record) };
  return (record.derived ?? []).flatMap((one, position) =>
    one.said ? [derived(making, one, position)] : [],
  );
}

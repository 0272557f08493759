import type { Period } from '../domain/period.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Standing } from '../domain/standing.ts';
import type { FigureKindName, KindValues } from '../figures/kinds/kinds-by-name.ts';
import type { EditorText, Indicator, Note, Project, Section } from './model.ts';

/** One thing a figure draws. */
export interface Datum {
  /** Of the indicator or project; else the figure's own name for it. */
  readonly id: string;
  /** How the drawing names it. */
  readonly label: string;
  /** A few quiet words under the name. */
  readonly detail: string | undefined;
  /** As the report prints it, or would print it; of a project its status words. */
  readonly text: string;
  /** The same with the words that go before it away from its sentence. */
  readonly stated: string;
  /** Undefined for a project. */
  readonly quantity: Quantity | undefined;
  readonly standing: Standing;
  readonly standingText: string | undefined;
  /** When it holds; undefined for a number derived from numbers of different periods. */
  readonly period: Period | undefined;
  /** To be told apart from the others. */
  readonly emphasised: boolean;
  /** The indicator that is drawn; undefined for a derived number. */
  readonly indicator: Indicator | undefined;
  readonly project: Project | undefined;
  /** Where a number from outside the report comes from. */
  readonly source: string | undefined;
  /** Place of a project's stage in its family, from 0. */
  readonly stage: number | undefined;
  /** The sum of a derived number: 27个 − 7个, each number with the words that go before it. */
  readonly sum: EditorText | undefined;
}

export interface Figure {
  readonly id: string;
  readonly kind: FigureKindName;
  readonly section: Section;
  /** `2-1`; layout, never part of an address. */
  readonly number: string;
  readonly title: EditorText;
  /** What one mark is and how the scale runs. */
  readonly scale: EditorText;
  readonly description: EditorText;
  /** Ends with `basis`. */
  readonly caption: EditorText;
  /** Why its numbers may be seen together, where they differ in standing or period, or one is the change of another. */
  readonly basis: EditorText;
  readonly data: readonly Datum[];
  /** Numbers that its texts say and that are not drawn, with their sums. */
  readonly sums: readonly Datum[];
  /** The fields that only this kind has. */
  readonly own: KindValues;
  /** The indicator of which everything drawn is a part. */
  readonly whole: Indicator | undefined;
  readonly notes: readonly Note[];
}

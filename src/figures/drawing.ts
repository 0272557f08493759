import type { ChartConfiguration } from 'chart.js';
import type { FigureKindName } from './kinds/kinds-by-name.ts';
import { escapeMarkup } from '../markup/markup.ts';

/** One thing to be drawn, with nothing left to look up. */
export interface DrawnDatum {
  readonly label: string;
  /** The printed words beside the mark: 27个. */
  readonly text: string;
  /** Its length or number, in base units. Only proportions are drawn: the words come from `text`. */
  readonly value: number;
  readonly emphasised: boolean;
  /** Page of the datum; undefined for a derived number. */
  readonly href: string | undefined;
}

/** A figure as the kinds of drawing see it: plain values, no report. */
export interface Drawing {
  readonly id: string;
  readonly kind: FigureKindName;
  readonly data: readonly DrawnDatum[];
  /** Everything drawn fills one field. */
  readonly isWhole: boolean;
}

/** Colours and faces by role: CSS variables in a page, literal values on a canvas. */
export interface Theme {
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly sans: string;
  readonly song: string;
}

/** The drawings of each figure: the page shows the one of two that fits its place; a card is seen small. */
export const VARIANTS = { wide: 648, narrow: 320, card: 480 } as const;
export type Variant = keyof typeof VARIANTS;

/** A drawing ready for Chart.js, with its size in pixels. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly config: ChartConfiguration;
}

/** Type sizes in pixels: names, and numbers with their unit. */
export const NAME_SIZE = 14;
export const NUMBER_SIZE = 18;

/** What a mark is called: its label and its number. */
export function markName({ label, text }: DrawnDatum): string {
  return `${label} ${text}`;
}

/** Palette of the pages. */
export const PAGE_THEME: Theme = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  accent: 'var(--accent)',
  sans: 'sans',
  song: 'var(--song)',
};

/** An `aria-label` attribute. */
export function labelled(name: string): string {
  return `aria-label="${escapeMarkup(name)}"`;
}

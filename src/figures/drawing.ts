import type { ChartConfiguration } from 'chart.js';
import type { TypesetNumber } from '../domain/number-typesetting.ts';
import { escapeMarkup } from '../markup/markup.ts';
import type { FigureKindName } from './kinds/kinds-by-name.ts';

/** One thing to be drawn, with nothing left to look up. */
export interface DrawnDatum {
  /** Of the indicator or project; of a derived or a later number the figure's own name for it. */
  readonly id: string;
  readonly label: string;
  /** A few quiet words under the name: what the number rests on, or its sum. */
  readonly detail: string;
  /** The printed words beside the mark: 27个. */
  readonly text: string;
  /** The same in three parts, as they are set. */
  readonly number: TypesetNumber;
  /** Its length or number, in base units. Only proportions are drawn: the words come from `text`. */
  readonly value: number;
  /** Base units in one of the unit it is printed in: 10 000 for 19.22万亩. */
  readonly unitValue: number;
  readonly emphasised: boolean;
  /** Worked out from other numbers. */
  readonly isDerived: boolean;
  /** The number is a bound: the report says 以上, 以下, 至少, 至多. */
  readonly bound: 'least' | 'most' | undefined;
  /** The report's words for how it moved: 上升4位. */
  readonly change: string;
  /** Page of the datum; undefined for a derived number. */
  readonly href: string | undefined;
}

/** A figure as the kinds of drawing see it: plain values, no report. */
export interface Drawing {
  readonly id: string;
  readonly kind: FigureKindName;
  readonly data: readonly DrawnDatum[];
  /** The fields that only this kind has, as the record gives them. */
  readonly own: Readonly<Record<string, unknown>>;
}

/** Colours and faces by role: CSS variables in a page, literal values on a canvas. */
export interface Theme {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly quiet: string;
  readonly hair: string;
  readonly tint: string;
  /** The line of what is not emphasised. */
  readonly accent: string;
  /** The one thing to look at, and words about it. */
  readonly lamp: string;
  readonly lampText: string;
  readonly sans: string;
  readonly song: string;
}

/** Sizes of type in pixels: names, quiet words, numbers, and the number that is told apart. */
export interface TypeSizes {
  readonly name: number;
  readonly quiet: number;
  readonly number: number;
  readonly emphasis: number;
}

/** What a drawing is made for: a width in pixels and the type that belongs to it. */
export interface Frame {
  /** What pages call it, to show the one that fits. */
  readonly name: Variant | 'banner';
  readonly variant: Variant;
  readonly width: number;
  readonly type: TypeSizes;
  /** The page lets a horizon run on beyond the drawing. */
  readonly bleeds?: true;
}

/** The drawings of each figure: the page shows the one that fits its place and the reader's size of type. */
export const VARIANTS = ['wide', 'narrow', 'large'] as const;
export type Variant = (typeof VARIANTS)[number];

export const FRAMES: Readonly<Record<Variant, Frame>> = {
  wide: {
    name: 'wide',
    variant: 'wide',
    width: 648,
    type: { name: 15, quiet: 13, number: 28, emphasis: 42 },
  },
  narrow: {
    name: 'narrow',
    variant: 'narrow',
    width: 320,
    type: { name: 14, quiet: 13, number: 22, emphasis: 30 },
  },
  // For type half as large again on a phone.
  large: {
    name: 'large',
    variant: 'large',
    width: 216,
    type: { name: 14, quiet: 13, number: 20, emphasis: 25 },
  },
};

/** The drawings of the one figure that heads the title page, where its horizon is that of the page. */
export const OPENING_FRAMES: readonly Frame[] = [
  ...(['large', 'narrow'] as const).map((variant): Frame => ({ ...FRAMES[variant], bleeds: true })),
  { ...FRAMES.wide, name: 'banner', width: 1176, bleeds: true },
];

/** A drawing ready for Chart.js, with its size in pixels. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly config: ChartConfiguration;
}

/** What a mark is called: its label and its number. */
export function markName({ label, text }: Pick<DrawnDatum, 'label' | 'text'>): string {
  return `${label} ${text}`;
}

/** Palette of the pages. */
export const PAGE_THEME: Theme = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  quiet: 'var(--quiet)',
  hair: 'var(--hair)',
  tint: 'var(--tint)',
  accent: 'var(--accent)',
  lamp: 'var(--accent-2)',
  lampText: 'var(--accent-2-text)',
  sans: 'sans',
  song: 'var(--song)',
};

/** An `aria-label` attribute. */
export function labelled(name: string): string {
  return `aria-label="${escapeMarkup(name)}"`;
}

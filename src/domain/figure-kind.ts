/** The forms a figure can take: lengths from zero, or one dot for each thing counted. */
export const FIGURE_KINDS = ['bar', 'dots'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** More dots than this cannot be counted by eye and say less than a bar. */
export const MOST_DOTS = 120;

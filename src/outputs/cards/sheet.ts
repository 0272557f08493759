import { attributes, decimal, escapeMarkup } from '../../markup/markup.ts';
import type { Report } from '../../report/model.ts';
import { siteNatureInShort, sourceWords } from '../../site/source-words.ts';
import { CARD_FAMILIES, setLine, widthOf, type Type } from './face.ts';
import { breakLines } from './lines.ts';

/** A preview image before it is drawn: its file is `cards/<name>.png`. */
export interface Card {
  readonly name: string;
  readonly svg: string;
}

/** Size of a card in pixels. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** Messengers crop a card to the square in its middle: all that is said stands within that square, with this margin to its edges. */
const SQUARE_MARGIN = 32;
export const MARGIN = (WIDTH - HEIGHT) / 2 + SQUARE_MARGIN;
export const MEASURE = HEIGHT - 2 * SQUARE_MARGIN;

/** Colours of a card by role. All words have at least 4.5:1 on their ground. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly accent: string;
  /** Marks of a rise and a fall, beside the words that say it. */
  readonly up: string;
  readonly down: string;
}

/** One fact: paper on the lake. */
export const LAKE: Palette = {
  ground: '#0e5a63',
  ink: '#faf8f3',
  muted: '#d3e0de',
  rule: '#5f9298',
  accent: '#faf8f3',
  up: '#ffb4a6',
  down: '#faf8f3',
};

/** Many facts: ink on paper. */
export const PAPER: Palette = {
  ground: '#faf8f3',
  ink: '#1c1f21',
  muted: '#5a6064',
  rule: '#c9c4b8',
  accent: '#0e5a63',
  up: '#a8271f',
  down: '#0e5a63',
};

/** Smallest size of words, in pixels: cards are seen at a third of their width. */
export const SMALL: Type = { size: 28, weight: 400 };
/** A title that needs more than one line. */
const LEAST_SIZE = 24;
const FOOT_BASELINE = 586;
const FOOT_LINE = 40;

/** A line of words, its baseline starting at a point. */
export function textAt(line: string, x: number, baseline: number, type: Type, fill: string): string {
  const { pieces } = setLine(line, type);
  const spans = pieces.map(
    (piece) => `<tspan${attributes({ x: x + piece.x })}>${escapeMarkup(piece.words)}</tspan>`,
  );
  const style = attributes({
    y: baseline,
    'font-size': type.size,
    'font-weight': type.weight,
    'font-family': type.weight === 400 ? undefined : CARD_FAMILIES[type.weight],
    fill,
  });
  return `<text${style}>${spans.join('')}</text>`;
}

/** Lines one below the other, the first on `baseline`; `leading` in pixels. */
export function linesAt(
  lines: readonly string[],
  x: number,
  baseline: number,
  leading: number,
  type: Type,
  fill: string,
): string {
  return lines.map((line, index) => textAt(line, x, baseline + index * leading, type, fill)).join('');
}

/** A hairline across the whole card: what a crop may take from it says nothing. */
export function ruleAt(y: number, colour: string, thickness = 2): string {
  return `<rect${attributes({ x: 0, y, width: WIDTH, height: thickness, fill: colour })}/>`;
}

/** ▲ or ▼ as a shape standing on the baseline, because the face has no such glyph; `size` is its height in pixels. */
export function triangleAt(
  direction: 'up' | 'down',
  x: number,
  baseline: number,
  size: number,
  fill: string,
): string {
  const [point, base] = direction === 'up' ? [baseline - size, baseline] : [baseline, baseline - size];
  const width = triangleWidth(size);
  return `<path d="M${decimal(x)} ${decimal(base)}h${decimal(width)}L${decimal(x + width / 2)} ${decimal(point)}z" fill="${fill}"/>`;
}

/** Width of a triangle of this height, in pixels. */
export function triangleWidth(size: number): number {
  return size * 1.1;
}

/** What report this is, where it was printed, and who made the site: below every card. */
function foot({ title, about }: Report, { ink, muted, rule }: Palette): { markup: string; top: number } {
  const source = [sourceWords(about), siteNatureInShort(about)].filter(Boolean).join('　');
  const onOneLine = widthOf(title, { ...SMALL, weight: 600 }) <= MEASURE;
  const name: Type = { size: onOneLine ? SMALL.size : LEAST_SIZE, weight: 600 };
  const room = MEASURE - widthOf(title, name) - widthOf(source, SMALL);
  const titleLines = breakLines(title, name, MEASURE);
  const sourceLines = breakLines(source, SMALL, MEASURE);
  const isOneLine = room >= SMALL.size;
  const rows = isOneLine ? 0 : titleLines.length + sourceLines.length - 1;
  const first = FOOT_BASELINE - rows * FOOT_LINE;
  const sourceAt = isOneLine
    ? textAt(source, MARGIN + MEASURE - widthOf(source, SMALL), first, SMALL, muted)
    : linesAt(sourceLines, MARGIN, first + titleLines.length * FOOT_LINE, FOOT_LINE, SMALL, muted);
  const top = first - 50;
  return {
    markup: ruleAt(top, rule) + linesAt(titleLines, MARGIN, first, FOOT_LINE, name, ink) + sourceAt,
    top,
  };
}

/** A card: one flat field, the foot, and what `draw` puts between y = 0 and the y it is told. */
export function cardOf(
  name: string,
  report: Report,
  palette: Palette,
  draw: (bottom: number) => string,
): Card {
  const { markup, top } = foot(report, palette);
  return {
    name,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="${CARD_FAMILIES[400]}">` +
      `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.ground}"/>${draw(top)}${markup}</svg>`,
  };
}

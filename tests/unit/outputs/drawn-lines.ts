import { widthOf, type CardWeight } from '../../../src/outputs/cards/face.ts';

/** A line of words as a card's SVG has it; all in pixels. */
export interface DrawnLine {
  readonly words: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attribute = (markup: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(markup)?.[1] ?? '';

const plain = (markup: string) =>
  markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The lines of a card in drawing order; a figure drawn within it is left out. */
export function drawnLines(svg: string): DrawnLine[] {
  const own = svg.replace(/<svg x=".*?<\/svg>/s, '');
  return [...own.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].map(([, style = '', content = '']) => {
    const size = Number(attribute(style, 'font-size'));
    const weight = Number(attribute(style, 'font-weight')) as CardWeight;
    const baseline = Number(attribute(style, 'y'));
    const spans = [...content.matchAll(/<tspan x="([-\d.]+)">(.*?)<\/tspan>/g)].map(
      ([, x = '', words = '']) => {
        const text = plain(words);
        // A mark that opens a piece was moved left with it, so its full width counts.
        const opens = /^[（《〈“‘【〔]/.test(text);
        return { text, x: Number(x), width: widthOf(text, { size, weight }) + (opens ? size / 2 : 0) };
      },
    );
    return {
      words: spans.map(({ text }) => text).join(''),
      size,
      left: Math.min(...spans.map(({ x, text }) => (/^[（《〈“‘【〔]/.test(text) ? x + size / 2 : x))),
      right: Math.max(...spans.map(({ x, width }) => x + width)),
      // Digits and Latin letters are lower than Han characters, and stand on the line.
      top: baseline - size * (/\p{Script=Han}/u.test(content) ? 0.84 : 0.76),
      bottom: baseline + size * (/\p{Script=Han}/u.test(content) ? 0.1 : 0.02),
    };
  });
}

/** Pairs of lines that touch. */
export function overlaps(lines: readonly DrawnLine[]): string[] {
  return lines.flatMap((a, index) =>
    lines
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.words} / ${b.words}`),
  );
}

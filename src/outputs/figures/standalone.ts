import { FRAMES } from '../../figures/drawing.ts';
import { lightTheme } from '../../figures/palettes.ts';
import { drawFigure } from '../../figures/render.ts';
import { wrapWords } from '../../figures/wrap.ts';
import { attributes, decimal, escapeMarkup } from '../../markup/markup.ts';
import { plainText, type Figure, type Report } from '../../report/model.ts';
import type { Addresses } from '../../site/addresses.ts';
import { figureSource } from '../../site/figure-source.ts';
import { paths } from '../../site/paths.ts';
import { phrasesOf } from '../../site/phrases.ts';
import { siteNature } from '../../site/source-words.ts';
import { drawingOf } from './drawing-of.ts';
import { sumsText } from './sums-text.ts';

/** The faces of a picture that stands alone, by what they set. */
export interface Faces {
  readonly sans: string;
  /** Names that are told apart; the same as `sans` where the face has weights of its own. */
  readonly bold: string;
  readonly song: string;
  readonly title: string;
}

/** Faces that a reader may have. */
const READERS: Faces = {
  sans: "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  bold: "'Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif",
  song: "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
  title: "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif",
};

const MARGIN = 36;
const { width: MEASURE } = FRAMES.wide;
const WIDTH = MEASURE + 2 * MARGIN;
const TITLE = { size: 26, leading: 38 };
const SCALE = { size: 15, leading: 24 };
const CAPTION = { size: 15, leading: 25 };
const SOURCE = { size: 13, leading: 21 };

interface Style {
  readonly size: number;
  readonly leading: number;
}

/** Lines below each other; `top` is the upper edge of the first. Returns the lower edge of the last. */
function lines(
  words: readonly string[],
  { size, leading }: Style,
  top: number,
  style: Readonly<Record<string, string | number>>,
): { markup: string; bottom: number } {
  const markup = words
    .map(
      (line, index) =>
        `<text${attributes({
          x: MARGIN,
          y: top + index * leading + leading / 2 + size * 0.36,
          'font-size': size,
          ...style,
        })}>${escapeMarkup(line)}</text>`,
    )
    .join('');
  return { markup, bottom: top + words.length * leading };
}

/** A title in as few lines as hold it, broken between phrases where it can be. */
function titleLines(figure: Figure): string[] {
  const phrases = phrasesOf(figure.title).map(plainText);
  const [first = '', ...rest] = phrases.flatMap((phrase) => wrapWords(phrase, TITLE.size, MEASURE));
  return rest.reduce<string[]>(
    (all, phrase) => {
      const last = all.at(-1) ?? '';
      const [joined, ...more] = wrapWords(last + phrase, TITLE.size, MEASURE);
      return more.length === 0 && joined !== undefined ? [...all.slice(0, -1), joined] : [...all, phrase];
    },
    [first],
  );
}

/**
 * A figure that can be taken away: title, scale, drawing, caution and source in one picture of the light palette, which
 * asks for nothing. `scale` is how many pixels stand for one.
 */
export function standaloneSvg(
  figure: Figure,
  report: Report,
  { url }: Pick<Addresses, 'url'>,
  { faces = READERS, scale = 1 }: { faces?: Faces; scale?: number } = {},
): string {
  const theme = lightTheme('sans', faces.song);
  const name = plainText(figure.title);
  const drawing = drawingOf(figure, ({ kind, id }) =>
    url(kind === 'indicator' ? paths.indicator(id) : paths.project(id)),
  );
  const drawn = drawFigure(drawing, FRAMES.wide, theme);
  const title = lines(titleLines(figure), TITLE, MARGIN + 10, {
    'font-family': faces.title,
    'font-weight': 600,
    fill: theme.ink,
  });
  const about = wrapWords(plainText(figure.scale), SCALE.size, MEASURE);
  const second = lines(about, SCALE, title.bottom + 2, { fill: theme.muted });
  const top = second.bottom + 22;
  const words = sumsText(figure) + plainText(figure.caption);
  const caption = lines(wrapWords(words, CAPTION.size, MEASURE), CAPTION, top + drawn.height + 18, {
    fill: theme.ink,
  });
  const nature = siteNature(report.about);
  const told = [figureSource(report, figure), ...(nature === undefined ? [] : [nature])].join('。');
  const source = lines(wrapWords(told, SOURCE.size, MEASURE), SOURCE, caption.bottom + 6, {
    fill: theme.muted,
  });
  const height = Math.ceil(source.bottom + MARGIN - 10);
  const size = attributes({
    width: WIDTH * scale,
    height: height * scale,
    viewBox: `0 0 ${WIDTH} ${height}`,
    'font-family': faces.sans,
  });
  const body = drawn.markup.replaceAll(
    'font-weight="700"',
    faces.bold === faces.sans ? 'font-weight="700"' : `font-family="${faces.bold}"`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${size}>` +
    `<title>${escapeMarkup(name)}</title><desc>${escapeMarkup(plainText(figure.description))}</desc>` +
    `<rect${attributes({ width: WIDTH, height, fill: theme.paper })}/>` +
    `<path d="M${MARGIN} ${MARGIN}h${MEASURE}" stroke="${theme.ink}"/>` +
    title.markup +
    second.markup +
    `<g transform="translate(${MARGIN} ${decimal(top)})">${body}</g>` +
    caption.markup +
    source.markup +
    '</svg>'
  );
}

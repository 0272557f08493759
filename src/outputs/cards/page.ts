import { parts, plainText, type Report } from '../../report/model.ts';
import { NOTE_KIND_NAMES, titleText } from '../../site/names.ts';
import { widthOf } from './face.ts';
import { factsAbove } from './facts.ts';
import { breakLines, fitLines } from './lines.ts';
import { LAKE, MARGIN, MEASURE, PAPER, cardOf, linesAt, textAt, type Card } from './sheet.ts';

const TITLE_SIZES = [92, 84, 76, 68, 60, 52, 46] as const;
const HEADING_BASELINE = 116;
const ITEM = { size: 34, weight: 400 } as const;
const ITEM_LEADING = 52;
const BETWEEN_ITEMS = '　';
const DIGIT_HEIGHT = 0.74;

/** The front of the report: its title and its first numbers. */
function homeCard(report: Report): Card {
  return cardOf('ui-home', report, LAKE, (bottom) => {
    const { title } = report.about;
    const size = Math.min(
      ...title.map(
        (line) => fitLines(line, { sizes: TITLE_SIZES, weight: 600, measure: MEASURE, most: 1 }).size,
      ),
    );
    const type = { size, weight: 600 } as const;
    const lines = title.flatMap((line) => breakLines(line, type, MEASURE));
    return (
      linesAt(lines, MARGIN, 146, size * 1.26, type, LAKE.ink) + factsAbove(bottom, report.headlines, LAKE)
    );
  });
}

/** What a page of lists holds: its name, how many of each kind of thing, and the first of them. */
interface Contents {
  readonly name: string;
  readonly counts: readonly (readonly [count: number, unit: string])[];
  readonly items: readonly string[];
}

/** Whole items on at most `most` lines; …… after the last where some are left out. */
function itemLines(items: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const [index, item] of items.entries()) {
    const last = lines.at(-1);
    // Room for the dots is kept on the last line alone.
    const rest = lines.length === most && index < items.length - 1 ? '……' : '';
    const together = last === undefined ? item : last + BETWEEN_ITEMS + item;
    if (last !== undefined && widthOf(together + rest, ITEM) <= MEASURE) lines[lines.length - 1] = together;
    else {
      const own = breakLines(item, ITEM, MEASURE);
      if (lines.length + own.length > most) return [...lines.slice(0, -1), `${last ?? ''}……`];
      lines.push(...own);
    }
  }
  return lines;
}

/** Counts side by side, each with its unit on the same baseline. */
function countsAt(counts: Contents['counts'], baseline: number, largest: number): string {
  const unit = { size: counts.length > 1 ? 40 : 64, weight: 400 } as const;
  const gap = { inner: 14, outer: 52 };
  const widthAt = (size: number) =>
    counts.reduce(
      (sum, [count, word]) =>
        sum + widthOf(String(count), { size, weight: 400 }) + widthOf(word, unit) + gap.inner + gap.outer,
      -gap.outer,
    );
  let size = largest;
  while (widthAt(size) > MEASURE && size > unit.size) size -= 4;
  const number = { size, weight: 400 } as const;
  let x = MARGIN - size * 0.05;
  return counts
    .map(([count, word]) => {
      const after = x + widthOf(String(count), number) + gap.inner;
      const markup =
        textAt(String(count), x, baseline, number, PAPER.accent) +
        textAt(word, after, baseline, unit, PAPER.ink);
      x = after + widthOf(word, unit) + gap.outer;
      return markup;
    })
    .join('');
}

function contentsCard(page: string, contents: Contents, report: Report): Card {
  const counts = contents.counts.filter(([count]) => count > 0);
  return cardOf(`ui-${page}`, report, PAPER, (bottom) => {
    const lines = itemLines(contents.items, counts.length > 1 ? 4 : 3);
    const top = bottom - 36 - (lines.length - 1) * ITEM_LEADING;
    const floor = lines.length > 0 ? top - ITEM.size : bottom;
    const size = Math.min(counts.length > 1 ? 130 : 230, (floor - HEADING_BASELINE - 80) / DIGIT_HEIGHT);
    const baseline = (HEADING_BASELINE + 6 + floor + size * DIGIT_HEIGHT) / 2;
    return (
      textAt(contents.name, MARGIN, HEADING_BASELINE, { size: 60, weight: 600 }, PAPER.ink) +
      (counts.length > 0 ? countsAt(counts, baseline, size) : '') +
      linesAt(lines, MARGIN, top, ITEM_LEADING, ITEM, PAPER.muted)
    );
  });
}

/** The cards of the pages that belong to no single fact. */
export function pageCards(report: Report): Card[] {
  const { indicators, projects, figures, terms, notes, headlines } = report;
  const titles = parts(report).map(titleText);
  const facts = [
    [indicators.length, '个指标'],
    [projects.length, '个项目'],
    [figures.length, '张图'],
  ] as const;
  const notesOf = (wanted: keyof typeof NOTE_KIND_NAMES) =>
    [notes.filter(({ kind }) => kind === wanted).length, `条${NOTE_KIND_NAMES[wanted]}`] as const;
  const contents: Readonly<Record<string, Contents>> = {
    report: { name: '全文', counts: facts, items: titles },
    indicators: {
      name: '指标',
      counts: facts.slice(0, 1),
      items: headlines.map(({ name, text }) => name + text),
    },
    projects: { name: '走到哪一步', counts: facts.slice(1, 2), items: projects.map(({ name }) => name) },
    figures: { name: '图表', counts: facts.slice(2), items: figures.map(({ title }) => plainText(title)) },
    glossary: { name: '术语', counts: [[terms.length, '条']], items: terms.map(({ term }) => term) },
    search: { name: '检索', counts: [...facts, [terms.length, '条术语']], items: titles },
    about: {
      name: '说明',
      counts: [notesOf('editor'), notesOf('caution')],
      items: ['来源', '方法', '编者注', '更正', '数据', '怎样引用', '许可', '无障碍'],
    },
  };
  return [
    homeCard(report),
    ...Object.entries(contents).map(([page, held]) => contentsCard(page, held, report)),
  ];
}

import { parts, plainText, type Report } from '../../report/model.ts';
import { NOTE_KIND_NAMES, titleText } from '../../site/names.ts';
import { contentsCard, type Contents } from './contents.ts';
import { factsAbove } from './facts.ts';
import { breakLines, fitLines } from './lines.ts';
import { LAKE, MARGIN, MEASURE, cardOf, linesAt, type Card } from './sheet.ts';

const TITLE_SIZES = [92, 84, 76, 68, 60, 52, 46] as const;

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
    report: { name: '全文', counts: facts, items: titles, empty: '' },
    indicators: {
      name: '指标',
      counts: facts.slice(0, 1),
      items: headlines.map(({ name, text }) => name + text),
      empty: '',
    },
    projects: {
      name: '走到哪一步',
      counts: facts.slice(1, 2),
      items: projects.map(({ name }) => name),
      empty: '报告没有点到名字的项目',
    },
    figures: {
      name: '图表',
      counts: facts.slice(2),
      items: figures.map(({ title }) => plainText(title)),
      empty: '这份报告没有图',
    },
    glossary: {
      name: '术语',
      counts: [[terms.length, '条']],
      items: terms.map(({ term }) => term),
      empty: '这份报告没有列出术语',
    },
    search: { name: '检索', counts: [...facts, [terms.length, '条术语']], items: titles, empty: '' },
    about: {
      name: '说明',
      counts: [notesOf('editor'), notesOf('caution')],
      items: ['来源', '方法', '编者注', '更正', '数据', '怎样引用', '许可', '无障碍'],
      empty: '这些数从哪里来，怎样整理，怎样引用',
    },
  };
  return [
    homeCard(report),
    ...Object.entries(contents).map(([page, held]) => contentsCard(page, held, report)),
  ];
}

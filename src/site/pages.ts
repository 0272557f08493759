import { parts, plainText, type Note, type Report } from '../report/model.ts';
import { stated } from '../report/stated.ts';
import { NOTE_KIND_NAMES, titleText } from './names.ts';
import { paths } from './paths.ts';
import { datedName } from './periods.ts';

/** What a page of lists holds, as its preview card tells it. */
export interface Holdings {
  readonly name: string;
  readonly counts: readonly (readonly [count: number, unit: string])[];
  readonly items: readonly string[];
  /** What stands there when nothing is counted. */
  readonly empty: string;
}

/** A page that belongs to no single fact. */
interface SitePage {
  readonly key: string;
  /** In the navigation, on the way from the home page, in running heads. */
  readonly label: string;
  readonly path: string;
  /** What its title says before the report's own; empty on the home page. */
  readonly title: (report: Report) => string;
  /** Entry of the navigation it belongs to: its own, another's, or none. */
  readonly under: string | undefined;
  /** Name of its preview card. */
  readonly card: `ui-${string}`;
  /** What that card shows, where it is a card of lists. */
  readonly holds?: (report: Report) => Holdings;
}

const facts = ({ indicators, projects, figures }: Report) =>
  [
    [indicators.length, '个指标'],
    [projects.length, '个项目'],
    [figures.length, '张图'],
  ] as const;

const notesOf = ({ notes }: Report, kind: Note['kind']) =>
  [notes.filter((note) => note.kind === kind).length, `条${NOTE_KIND_NAMES[kind]}`] as const;

/** Every page that belongs to no single fact. Those under their own name are the navigation, in this order. */
export const PAGES = [
  { key: 'home', label: '目录', path: paths.home, title: () => '', under: 'home', card: 'ui-home' },
  {
    key: 'indicators',
    label: '指标',
    path: paths.indicators,
    title: ({ indicators }) => `${indicators.length}个指标`,
    under: 'indicators',
    card: 'ui-indicators',
    holds: (report) => ({
      name: '指标',
      counts: facts(report).slice(0, 1),
      items: report.headlines.map((fact) => datedName(fact, report) + stated(fact)),
      empty: '',
    }),
  },
  {
    key: 'projects',
    label: '项目',
    path: paths.projects,
    title: ({ projects }) => `${projects.length}个项目走到哪一步`,
    under: 'projects',
    card: 'ui-projects',
    holds: (report) => ({
      name: '走到哪一步',
      counts: facts(report).slice(1, 2),
      items: report.projects.map(({ name }) => name),
      empty: '报告没有点到名字的项目',
    }),
  },
  {
    key: 'figures',
    label: '图表',
    path: paths.figures,
    title: ({ figures }) => `${figures.length}张图`,
    under: 'figures',
    card: 'ui-figures',
    holds: (report) => ({
      name: '图表',
      counts: facts(report).slice(2),
      items: report.figures.map(({ title }) => plainText(title)),
      empty: '这份报告没有图',
    }),
  },
  {
    key: 'report',
    label: '全文',
    path: paths.report,
    title: () => '全文',
    under: 'report',
    card: 'ui-report',
    holds: (report) => ({
      name: '全文',
      counts: facts(report),
      items: parts(report).map(titleText),
      empty: '',
    }),
  },
  {
    key: 'search',
    label: '检索',
    path: paths.search,
    title: () => '检索',
    under: 'search',
    card: 'ui-search',
    holds: (report) => ({
      name: '检索',
      counts: [...facts(report), [report.terms.length, '条术语']],
      items: parts(report).map(titleText),
      empty: '',
    }),
  },
  {
    key: 'about',
    label: '说明',
    path: paths.about,
    title: () => '说明',
    under: 'about',
    card: 'ui-about',
    holds: (report) => ({
      name: '说明',
      counts: [notesOf(report, 'editor'), notesOf(report, 'caution')],
      items: ['来源', '方法', '编者注', '更正', '数据', '怎样引用', '许可', '无障碍'],
      empty: '这些数从哪里来，怎样整理，怎样引用',
    }),
  },
  {
    key: 'glossary',
    label: '术语',
    path: paths.glossary,
    title: ({ terms }) => `${terms.length}条术语`,
    under: 'about',
    card: 'ui-glossary',
    holds: ({ terms }) => ({
      name: '术语',
      counts: [[terms.length, '条']],
      items: terms.map(({ term }) => term),
      empty: '这份报告没有列出术语',
    }),
  },
  // What a server answers for an address that does not exist.
  {
    key: 'missing',
    label: '没有这一页',
    path: paths.missing,
    title: () => '没有这一页',
    under: undefined,
    card: 'ui-home',
  },
] as const satisfies readonly SitePage[];

export type PageKey = (typeof PAGES)[number]['key'];

/** Entry of the navigation. */
export type NavigationKey = NonNullable<(typeof PAGES)[number]['under']>;

/** The page with this key. */
export function pageOf(key: PageKey): (typeof PAGES)[number] {
  const found = PAGES.find((page) => page.key === key);
  if (!found) throw new Error(`No page has the key ${key}`);
  return found;
}

/** The pages every page leads to, in order. */
export const NAVIGATION = PAGES.filter(
  (page): page is Extract<(typeof PAGES)[number], { key: NavigationKey }> => page.under === page.key,
);

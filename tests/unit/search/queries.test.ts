import { expect, test } from 'vitest';
import { searchIndex } from '../../../src/outputs/search/search-index.ts';
import { loadReport } from '../../../src/report/load.ts';
import { prepareIndex } from '../../../src/search/entries.ts';
import type { IndexFile } from '../../../src/search/index-file.ts';
import { search, type Manner } from '../../../src/search/search.ts';
import { suggestions } from '../../../src/search/suggest.ts';

/** A query, the id of what comes first, how many are found at least, and how. */
type Row = readonly [query: string, first: string, atLeast: number, manner?: Manner];

/** What people type. A first one in several ways may be any that a reader would take. */
const QUERIES: Readonly<Record<string, readonly Row[]>> = {
  content: [
    // Everyday words.
    ['医保', 'medical-insured', 1],
    ['GDP', 'gdp', 2],
    ['gdp', 'gdp', 2],
    ['ＧＤＰ', 'gdp', 2],
    ['养老金', 'pension-insured', 1],
    ['空气', 'pm25-average', 1],
    ['就业', 'new-urban-jobs', 1],
    ['学校', 'ninth-experimental-school', 1],
    ['路', 'rural-roads', 4],
    ['外资', 'foreign-funds-received', 1],
    ['财政', 'budget-revenue', 1],
    ['高新技术企业', 'high-tech-enterprises', 2],
    ['体检', 'senior-checkups', 1],
    // Any part of a name, quotation marks and spaces left out.
    ['规上', 'industrial-output', 3],
    ['高企', 'high-tech-enterprises', 4],
    ['去筹', 'provincial-zone-status', 2],
    ['去“筹”', 'provincial-zone-status', 2],
    ['去 筹', 'provincial-zone-status', 2],
    ['低空', 'low-altitude-signed', 8],
    ['低空经济', 'low-altitude-signed', 8],
    ['第九实验学校', 'ninth-experimental-school', 2],
    ['鸭蛋', 'duck-egg-brands', 3],
    ['事故', 'serious-accidents', 3],
    // Stages of the board, and words that only ask.
    ['在建', 'shenju-mountain-plan', 2],
    ['还在建的项目', 'shenju-mountain-plan', 3, 'parts'],
    ['多少人', 'first-aid-course', 9, 'parts'],
    ['乐居路', 'north-road-extensions', 2],
    ['3A', 'scenic-areas', 3],
    ['3a级', 'scenic-areas', 3],
    ['一事一议', 'one-issue-projects', 3],
    ['三全', 'three-alls-projects', 4],
    ['百日行动', 'hundred-day-campaign', 3],
    ['高邮湖', 'duck-egg-brands', 3],
    ['八五普法', 'law-education', 3],
    ['净畅美', 'civilised-city', 1],
    ['银发', 'rural-governance', 1],
    ['老年报', 'rural-governance', 1],
    // Signs of every width and form.
    ['III类', 'water-quality', 4],
    ['Ⅲ类', 'water-quality', 4],
    ['ⅲ类', 'water-quality', 4],
    ['PM2.5', 'pm25-average', 4],
    ['pm2.5', 'pm25-average', 4],
    ['pm25', 'pm25-average', 4],
    // Numbers in any usual form.
    ['174', 'gdp', 2],
    ['174亿', 'gdp', 2],
    ['174亿元', 'gdp', 2],
    ['１７４', 'gdp', 2],
    ['17400000000', 'gdp', 1],
    ['3864.96万元', 'farm-subsidies', 2],
    ['3864.96万', 'farm-subsidies', 2],
    ['36550', 'medical-insured', 2],
    ['36,550人', 'medical-insured', 2],
    ['3.655万人', 'medical-insured', 1],
    ['11,050', 'senior-checkups', 2],
    ['130.5亿元', 'signed-investment', 2],
    ['130.5亿元，其中', 'investment-promotion', 1],
    ['18.5', 'overseas-talent-places', 2],
    // Traditional characters, and as words are read.
    ['醫保', 'medical-insured', 1],
    ['農業', 'farm-project-starts', 3],
    ['學校', 'ninth-experimental-school', 1],
    ['高郵湖', 'duck-egg-brands', 3],
    ['yibao', 'medical-insured', 1],
    ['yb', 'medical-insured', 1],
    ['gaoqi', 'high-tech-enterprises', 4],
    ['gq', 'high-tech-enterprises', 4],
    ['xuexiao', 'ninth-experimental-school', 1],
    ['dkjj', 'low-altitude-signed', 4],
    // Several words.
    ['签约 项目', 'signed-projects', 10],
    ['项目　签约', 'signed-projects', 10],
    ['低空 14', 'low-altitude-in-talks', 2],
    ['工业 增幅', 'industrial-output-growth', 2],
    // One character wrong, and questions.
    ['白鹅', 'goose-lines', 2, 'near'],
    ['第九试验学校', 'ninth-experimental-school', 2, 'near'],
    ['固定资金投资', 'fixed-asset-investment', 2, 'near'],
    ['gqsc', 'gdp', 1, 'near'],
    ['第九实验学校开了吗', 'ninth-experimental-school', 2, 'parts'],
    ['有多少人参加医保', 'medical-insured', 1, 'parts'],
    ['<b>项目</b>', 'project-steward', 10, 'parts'],
    // One character.
    ['鹅', 'goose-lines', 3],
    // Nothing.
    ['魑魅魍魉', '', 0, 'none'],
    ['地铁', '', 0, 'none'],
    ['qwrtzp', '', 0, 'none'],
    ['<script>', '', 0, 'none'],
    ['.*', '', 0, 'none'],
    ['[一-龥]+', '', 0, 'none'],
    ['(?:', '', 0, 'none'],
    ['”', '', 0, 'none'],
    ['   ', '', 0, 'none'],
  ],
  'tests/fixtures/county': [
    ['GDP', 'gdp', 3],
    ['412.6', 'gdp', 1],
    ['第一产业', 'primary', 1],
    ['失业', 'unemployment-limit', 1],
    ['CPI', 'price-limit', 1],
    ['36万', 'app-users', 1],
    ['抽水蓄能', 'pumped-storage-power', 2],
    ['风电', 'wind-output', 2],
    ['竹纤维', 'fibre-share-aim', 2],
    ['败诉率', 'lost-cases-limit', 1],
    ['公交', 'bus-line', 1],
  ],
  'tests/fixtures/orchard': [
    ['冷库', 'cold-stores', 2],
    ['3100户', 'farming-families', 1],
    ['果农', 'farming-families', 1],
    ['4200', 'income-rise', 1],
    ['lk', 'cold-stores', 2],
  ],
  'tests/fixtures/typesetting': [
    ['36550', 'people-served', 1],
    ['123456789.12', 'paid-out', 1],
    ['pm10', 'limit', 1],
    ['Ⅲ', 'water', 1],
  ],
};

/** The index of a report as the browser has it, with the report. */
function searched(content: string) {
  const loading = loadReport(content);
  if ('problems' in loading) throw new Error(`${content} has problems`);
  const { report } = loading;
  return { report, index: prepareIndex(JSON.parse(searchIndex(report).text) as IndexFile) };
}

for (const [content, rows] of Object.entries(QUERIES)) {
  const { index } = searched(content);

  for (const [query, first, atLeast, manner = 'words'] of rows)
    test(`${content}: ${query}`, () => {
      const found = search(index, query);
      expect(found.manner).toBe(manner);
      expect(found.groups[0]?.hits[0]?.entry.id ?? '').toBe(first);
      expect(found.count).toBeGreaterThanOrEqual(atLeast);
    });

  test(`${content}: a word that is offered where nothing was found finds something`, () => {
    for (const query of ['地铁站', '大学城', '出生率']) {
      for (const word of suggestions(index, query)) expect(search(index, word).manner, word).toBe('words');
    }
  });

  test(`${content}: every name, number and sentence finds itself first or beside its like`, () => {
    for (const entry of index.entries) {
      const hits = search(index, entry.name.words).groups.flatMap((group) => group.hits);
      expect(
        hits.map((hit) => hit.entry),
        entry.name.words,
      ).toContain(entry);
      const { score = 0 } = hits.find((hit) => hit.entry === entry) ?? {};
      // A term, a figure or a section may be called as a fact is.
      const better = hits.filter((hit) => hit.score > score && hit.entry.kind === entry.kind);
      expect(better, entry.name.words).toEqual([]);
      if (entry.kind !== 'fact') continue;
      const numbered = search(index, entry.beside.words).groups.flatMap((group) => group.hits);
      expect(
        numbered.map((hit) => hit.entry),
        entry.beside.words,
      ).toContain(entry);
    }
  });
}

test('what is marked is what was asked for, in the words as they are shown', () => {
  const { index } = searched('content');
  const marked = (query: string) => {
    const hit = search(index, query).groups[0]?.hits[0];
    const [from, to] = hit?.marks.name?.[0] ?? hit?.marks.beside?.[0] ?? [0, 0];
    const words = hit?.marks.name ? hit.entry.name.words : hit?.entry.beside.words;
    return words?.slice(from, to);
  };
  expect(marked('去筹')).toBe('去“筹');
  expect(marked('低空')).toBe('低空');
  expect(marked('pm25')).toBe('PM2.5');
  expect(marked('iii类')).toBe('III类');
  expect(marked('gaoqi')).toBe('高企');
  expect(marked('白鹅')).toBe('鹅');
  expect(marked('130.5亿元，其中')).toBe('130.5亿元，其中');
});

test('a query as long as a page, or of any characters, is answered', () => {
  const { index, report } = searched('content');
  const paragraph = report.sections.flatMap(({ paragraphs }) => paragraphs)[1];
  expect(search(index, '项'.repeat(500)).manner).toBe('none');
  expect(search(index, '低空经济'.repeat(125)).parts).toEqual(['低空经济']);
  expect(search(index, '\u{20000}\u0000👍'.repeat(50)).manner).toBe('none');
  expect(search(index, paragraph?.text ?? '').groups[0]?.hits[0]?.entry.id).toBe(paragraph?.id);
});

import { expect, test } from 'vitest';
import { addressesAt } from '../../../src/site/addresses.ts';
import { bibtex } from '../../../src/outputs/cite/bibtex.ts';
import { referenceTo } from '../../../src/outputs/cite/citable.ts';
import {
  indicatorData,
  figureData,
  sectionData,
} from '../../../src/outputs/structured-data/structured-data.ts';
import { drawingOf } from '../../../src/outputs/figures/drawing-of.ts';
import { loadReport } from '../../../src/report/load.ts';
import { byId, plainText, type Report } from '../../../src/report/model.ts';
import { STANDINGS, type Standing } from '../../../src/domain/standing.ts';
import { movedTo, stated, statedChange, statedStatus } from '../../../src/report/stated.ts';
import { indicatorDescription, reportDescription } from '../../../src/site/descriptions.ts';
import { datedName } from '../../../src/site/periods.ts';
import { standingRemark, wordOutside } from '../../../src/site/standing-remark.ts';
import { indicatorTitle, projectTitle } from '../../../src/site/titles.ts';

function load(folder: string): Report {
  const loading = loadReport(folder);
  if ('problems' in loading) throw new Error(JSON.stringify(loading.problems, undefined, 2));
  return loading.report;
}

const main = load('content');
const orchard = load('tests/fixtures/orchard');
const harbour = load('tests/fixtures/harbour');
const addresses = addressesAt({ basePath: '/', origin: undefined });

// report, id, period, standing, as shown alone, as titled
test.each([
  [main, 'gdp', '2024', 'result', '174亿元', '地区生产总值 174亿元（增幅6.5%）'],
  [main, 'research-spending', '2024', 'estimate', '预计7.3亿元', '规上工业企业研发投入 预计7.3亿元'],
  [main, 'large-project-threshold', '2024', 'limit', '10亿元以上', '重大项目总投资门槛 10亿元以上'],
  // A bound that a result keeps is no limit.
  [main, 'pm25-average', '2024', 'result', '35微克/立方米以下', 'PM2.5浓度均值 35微克/立方米以下'],
  [orchard, 'output', '2021', 'result', '86.4万吨', '果业总产量 86.4万吨（下降1.5%）'],
  [
    orchard,
    'next-output',
    '2022',
    'target',
    '力争90万吨',
    '果业总产量（2022年） 力争90万吨（力争增长4%左右）',
  ],
  [orchard, 'next-cold-stores', '2022', 'plan', '拟6座', '新建冷库（2022年） 拟6座'],
  [orchard, 'loss-limit', '2022', 'limit', '5%以内', '采后损耗（2022年） 5%以内'],
  [orchard, 'renewed-orchards', '2022', 'plan', '打算2000亩', '改造老园（2022年） 打算2000亩'],
  [orchard, 'store-capacity', '2021-12-31', 'result', '1.2万吨', '果库库容（截至2021年底） 1.2万吨'],
  [harbour, 'foreign-capital', '2023', 'estimate', '预计800万欧元', '利用外资 预计800万欧元'],
] as const)('%#: %2$s', (report, id, period, standing, words, title) => {
  const indicator = byId(report.indicators, id);
  expect([indicator.period.code, indicator.standing]).toEqual([period, standing]);
  expect(stated(indicator)).toBe(words);
  expect(indicatorTitle(indicator, report)).toBe(title);
  expect(indicatorDescription(indicator, report)).toContain(words);
  const reference = referenceTo(report, addresses, id);
  expect(reference.title).toBe(title);
  expect(bibtex(reference)).toContain(words.replace('%', '\\%'));
});

test('a change says what it is, too', () => {
  expect(statedChange(byId(main.indicators, 'gdp-growth'))).toBe('增幅6.5%');
  expect(statedChange(byId(orchard.indicators, 'next-output-rise'))).toBe('力争增长4%左右');
});

test('a quotation without the word takes it along', () => {
  const outside = (id: string) => wordOutside(byId(orchard.indicators, id));
  expect(byId(orchard.indicators, 'next-first-grade-share').quote).toBe('一级果占比达到66%');
  expect(outside('next-first-grade-share')).toBe('力争');
  expect(outside('renewed-orchards')).toBe('打算');
  expect(outside('next-output')).toBe('');
  expect(outside('output')).toBe('');
});

test('the standing is named with the report’s word', () => {
  expect(standingRemark(byId(orchard.indicators, 'next-output'))).toBe('目标，原词“力争”');
  expect(standingRemark(byId(orchard.indicators, 'output'))).toBe('');
});

test('a project has a period and a standing, too', () => {
  const plant = byId(main.projects, 'industrial-sewage-plant');
  expect([plant.period.text, plant.standing, plant.standingText]).toEqual(['2025年3月', 'plan', '将于']);
  expect(projectTitle(plant)).toBe('工业污水处理厂 将于2025年3月进场施工');
  expect(byId(harbour.projects, 'clean-sea')).toMatchObject({ stage: 'proposed', standing: 'plan' });
  expect(byId(main.projects, 'north-road-extensions').period.code).toBe('2024');
  expect(statedStatus({ stageText: '改造提升', standingText: '打算' })).toBe('打算：改造提升');
});

test('the period stands beside a name only where the report’s title does not tell it', () => {
  const output = byId(orchard.indicators, 'output');
  expect(datedName(output, orchard)).toBe('果业总产量');
  expect(datedName(output, { ...orchard, title: '果业工作报告' })).toBe('果业总产量（2021年）');
  expect(reportDescription(orchard)).toMatch(/^青岭乡2021年工作报告：/);
});

test('a figure of different periods names them, and its caption ends with the reason', () => {
  const figure = byId(orchard.figures, 'output-and-aim');
  expect(plainText(figure.caption)).toBe('自零起。两期的总产量口径相同，一个是结果，一个是目标。');
  expect(drawingOf(figure, () => '').data.map(({ label, text }) => [label, text])).toEqual([
    ['总产量（2021年）', '86.4万吨'],
    ['总产量（2022年）', '力争90万吨'],
  ]);
  expect(figureData(orchard, figure, addresses)).toMatchObject({ temporalCoverage: ['2021', '2022'] });
  const [first] = orchard.figures;
  expect(first && drawingOf(first, () => '').data.at(-1)).toMatchObject({
    label: '苹果与梨',
    detail: expect.stringMatching(/^推算：/) as string,
  });
});

test('programs are told when, and what is no result', () => {
  const told = (report: Report, id: string) => indicatorData(report, byId(report.indicators, id));
  expect(told(main, 'gdp')).toMatchObject({ observationDate: '2024', observationPeriod: 'P1Y', value: 174 });
  expect(told(main, 'gdp')).not.toHaveProperty('measurementQualifier');
  expect(told(orchard, 'next-output')).toMatchObject({
    observationDate: '2022',
    value: '力争90万吨',
    measurementQualifier: { name: '目标', description: '力争' },
  });
  expect(told(orchard, 'store-capacity')).toMatchObject({ observationDate: '2021-12-31' });
  expect(told(orchard, 'store-capacity')).not.toHaveProperty('observationPeriod');
  expect(sectionData(orchard, byId(orchard.sections, 'outlook'), addresses)).toMatchObject({
    temporalCoverage: '2022',
  });
});

test('what is aimed at, intended or allowed has not moved yet; what is, or is expected, has', () => {
  const moved = (standing: Standing) => movedTo({ direction: 'up', standing });
  expect(STANDINGS.map(moved)).toEqual(['up', 'up', undefined, undefined, undefined]);
  expect(movedTo({ direction: undefined, standing: 'result' })).toBeUndefined();
});

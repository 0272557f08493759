import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printProblems } from '../../src/report/print-problems.ts';
import { sealSource } from '../../src/report/seal-source.ts';
import { problemsAfter, type Spoiling } from './spoiled.ts';

const GOOD = 'tests/fixtures/harbour';
const SECTION = 'sections/01-production.mdx';
const NOTES = 'notes.json';

/** Every file of a folder and below. */
function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** Writes every file with this ending anew. */
const rewrite =
  (ending: RegExp, write: (text: string) => string): Spoiling =>
  (folder) => {
    for (const path of filesIn(folder).filter((one) => ending.test(one))) {
      writeFileSync(path, write(readFileSync(path, 'utf8')));
    }
  };

const minified = (text: string) => JSON.stringify(JSON.parse(text));
const spread = (text: string) => JSON.stringify(JSON.parse(text), undefined, 8);
const tabbed = (text: string) => JSON.stringify(JSON.parse(text), undefined, '\t');
const NAME = '港区范围内由区属和驻区单位共同承担的绿化（含海堤、河道、公路两侧和居住区）面积';

const CASES: readonly (readonly [name: string, ...spoilings: Spoiling[]])[] = [
  ['as it is'],
  ['JSON on one line', rewrite(/\.json$/, minified)],
  ['JSON with wide indents', rewrite(/\.json$/, spread)],
  ['JSON with tabs', rewrite(/\.json$/, tabbed)],
  ['JSON with lines ended as on Windows', rewrite(/\.json$/, (text) => text.replaceAll('\n', '\r\n'))],
  ['sections with lines ended as on Windows', rewrite(/\.mdx$/, (text) => text.replaceAll('\n', '\r\n'))],
  ['sections without a line break at their end', rewrite(/\.mdx$/, (text) => text.trimEnd())],
  ['JSON without a line break at its end', rewrite(/\.json$/, (text) => text.trimEnd())],
  ['blank lines between paragraphs', rewrite(/\.mdx$/, (text) => text.replaceAll('\n\n', '\n\n\n\n'))],
  ['JSON with a byte order mark', rewrite(/\.json$/, (text) => `\uFEFF${text}`)],
  ['escapes in JSON', rewrite(/notes\.json$/, (text) => text.replace('集', '\\u96c6'))],
  [
    'fields in another order',
    [
      NOTES,
      '"kind": "caution",\n      "title": "集装箱含在吞吐量之内",',
      '"title": "集装箱含在吞吐量之内",\n      "kind": "caution",',
    ],
  ],
  [
    'a schema named for the tools of an editor',
    ['report.json', '"titleBy"', '"$schema": "./report.schema.json",\n  "titleBy"'],
  ],
  ['a long name', ['indicators/service.json', '"name": "绿化"', `"name": "${NAME}"`]],
  [
    'a section without figures',
    [SECTION, '\n<Figure id="cargo-and-containers" />\n', ''],
    ['figures', undefined],
  ],
  ['a highlight fewer', [SECTION, 'highlights: [throughput, berth-three]', 'highlights: [throughput]']],
  ['no highlights', [SECTION, 'highlights: [throughput, berth-three]\n', '']],
  ['front matter with quotation marks', [SECTION, 'id: production', 'id: "production"']],
  ['a title as a list of lines', [SECTION, 'title: [稳中求进抓生产]', 'title:\n  - 稳中求进抓生产']],
  [
    'files that systems leave behind',
    ['.DS_Store', 'x'],
    ['sections/.DS_Store', 'x'],
    ['indicators/~$economy.json', 'x'],
    ['Thumbs.db', 'x'],
  ],
  ['a file for people', ['README.md', '# 说明\n'], ['说明.docx', 'x']],
  ['an empty list of corrections', ['corrections.json', '{ "corrections": [] }']],
  ['an empty list of units', ['units.json', '{ "units": [] }']],
  [
    'an unknown day of publication',
    ['report.json', '"official"', '"published": null, "author": null, "official"'],
  ],
  [
    'a note with a number and its source',
    [NOTES, '不相加。"', '不相加。后来的报道为470万吨。",\n      "source": "《港区日报》，2024年3月1日"'],
  ],
  ['a note with the period of its numbers', [NOTES, '不相加。', '不相加。2023年的口径没有变。']],
  [
    'a note that speaks of another year',
    [NOTES, '不相加。', '不相加。2021年的数报告没有说，不能当作百分之百可比。'],
  ],
  ['a note that counts what it is about', [NOTES, '不相加。', '不相加，两个数各自统计。']],
  [
    'a note with a sum',
    [
      NOTES,
      '不相加。"',
      '不相加。推算：合计1710.5万吨。",\n      "derived": [{ "text": "1710.5万吨", "plus": ["throughput", "containers"] }]',
    ],
  ],
  [
    'a fall told by a word of rising and a minus',
    [
      'indicators/production.json',
      '"text": "3.2%",\n      "direction": "down",\n      "directionText": "下降"',
      '"text": "−3.2%",\n      "direction": "down",\n      "directionText": "增长"',
    ],
    [SECTION, '，下降<', '，增长<'],
    ['source.txt', '下降3.2%', '增长−3.2%'],
    (folder) => void sealSource(folder),
  ],
];

for (const [name, ...spoilings] of CASES) {
  test(name, () => {
    const problems = problemsAfter(GOOD, spoilings);
    expect(problems.length, printProblems(problems, 'content')).toBe(0);
  });
}

test('at least twenty contents that look odd are right', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(20);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/domain/quantity.ts';
import { AFTER, BEFORE, INNER, type Sense } from '../../src/domain/quantity/qualifiers.ts';
import { TABLE_UNITS } from '../../src/domain/unit/known-units.ts';
import { MAGNITUDES } from '../../src/domain/unit/magnitudes.ts';
import { UNIT_TABLE } from '../../src/domain/unit/table.ts';
import { figureSchema } from '../../src/figures/figure-schema.ts';
import { correctionsFileSchema } from '../../src/schemas/corrections.ts';
import { termSchema } from '../../src/schemas/glossary.ts';
import { indicatorSchema } from '../../src/schemas/indicator.ts';
import { noteSchema } from '../../src/schemas/note.ts';
import { numeralSchema } from '../../src/schemas/numeral.ts';
import { permalinksFileSchema } from '../../src/schemas/permalinks.ts';
import { projectSchema } from '../../src/schemas/project.ts';
import { reportSchema } from '../../src/schemas/report.ts';
import { sectionSchema } from '../../src/schemas/section.ts';
import { synonymSchema } from '../../src/schemas/synonyms.ts';
import { unitsFileSchema } from '../../src/schemas/units.ts';

const guide = readFileSync('README.zh-CN.md', 'utf8');

/** The cells of the table under these words of its head. */
function tableUnder(...head: string[]): string[][] {
  const lines = guide.split('\n').map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
  const start = lines.findIndex((cells) => head.every((words, column) => cells[column]?.startsWith(words)));
  const rows = lines.slice(start + 2);
  return rows.slice(
    0,
    rows.findIndex((cells) => cells.length === 0),
  );
}

test('the editors’ guide lists the units that the program reads, no more and no fewer', () => {
  expect(tableUnder('量', '单位')).toEqual(
    Object.values(UNIT_TABLE).map(({ name, families }) => [
      name,
      families.map(({ base, others = {} }) => [base, ...Object.keys(others)].join(' ')).join('；'),
    ]),
  );
});

test('the editors’ guide lists the qualifying words', () => {
  const senses: Readonly<Record<Sense, string>> = {
    approximation: '近似',
    low: '不少于',
    high: '不多于',
  };
  const words = (sense: string) =>
    [BEFORE, INNER, AFTER].map((place) =>
      Object.values(place)
        .filter((one) => one.sense === sense)
        .map(({ word }) => word)
        .join(' '),
    );
  expect(tableUnder('表示', '数之前')).toEqual(
    Object.entries(senses).map(([sense, name]) => [name, ...words(sense)]),
  );
});

test('the editors’ guide lists the magnitudes', () => {
  expect(guide).toContain(`单位前可以有 ${Object.keys(MAGNITUDES).filter(Boolean).join('、')}。`);
});

test('every form that the guide shows is read', () => {
  const shown = tableUnder('写法', '例子').flatMap(
    ([, examples = '']) => examples.match(/(?<=`)[^` ][^`]*(?=`)/g) ?? [],
  );
  expect(shown.length).toBeGreaterThan(30);
  for (const text of shown) expect(parseQuantity(text, TABLE_UNITS), text).toBeDefined();
});

/** The records of the content, under the words by which the guide introduces them. */
const RECORDS = {
  '`report.json`': reportSchema,
  '`sections/*.mdx` 的文件头': sectionSchema,
  '`indicators/*.json` 的每个指标': indicatorSchema,
  '`projects/*.json` 的每个项目': projectSchema,
  '`figures/*.json`': figureSchema,
  '`notes.json` 的每条注释': noteSchema,
  '`glossary.json` 的每条术语': termSchema,
  '`numerals.json` 的每条': numeralSchema,
  '`synonyms.json` 的每组说法': synonymSchema,
  '`units.json` 的每个单位': unitsFileSchema.shape.units.element,
  '`corrections.json` 的每条更正': correctionsFileSchema.shape.corrections.element,
  '`permalinks.json`': permalinksFileSchema,
};

test.each(Object.entries(RECORDS))(
  'the editors’ guide says every field of %s, and which may be left out',
  (name, schema) => {
    const [, section = ''] = guide.split(`### ${name}\n`);
    const [table = ''] = section.split('\n#', 1);
    const said = [...table.matchAll(/^\| `([\w$]+)` +\| (\S*) +\| (\S+)/gm)].map(([, key, leftOut]) => [
      key,
      leftOut === '可以',
    ]);
    const fields = Object.entries<{ isOptional: () => boolean }>(schema.shape)
      .filter(([key]) => key !== '$schema')
      .map(([key, field]) => [key, field.isOptional()]);
    expect(said).toEqual(fields);
  },
);

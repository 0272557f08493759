import { findNodeAtLocation, parseTree, type JSONPath } from 'jsonc-parser';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { figureSchema } from '../../../src/figures/figure-schema.ts';
import { correctionsFileSchema } from '../../../src/schemas/corrections.ts';
import { glossaryFileSchema } from '../../../src/schemas/glossary.ts';
import { indicatorsFileSchema } from '../../../src/schemas/indicator.ts';
import { notesFileSchema } from '../../../src/schemas/note.ts';
import { numeralsFileSchema } from '../../../src/schemas/numeral.ts';
import { permalinksFileSchema } from '../../../src/schemas/permalinks.ts';
import { projectsFileSchema } from '../../../src/schemas/project.ts';
import { reportSchema } from '../../../src/schemas/report.ts';
import { synonymsFileSchema } from '../../../src/schemas/synonyms.ts';
import { unitsFileSchema } from '../../../src/schemas/units.ts';
import { withValue } from '../spoiled.ts';
import type { Case } from './case.ts';

const GOOD = 'tests/fixtures/harbour';

/** Files with their schemas; the text of those that the small report does without. */
const FILES: readonly (readonly [file: string, schema: z.ZodType, text?: string])[] = [
  ['report.json', reportSchema],
  ['indicators/production.json', indicatorsFileSchema],
  ['projects/service.json', projectsFileSchema],
  ['figures/cargo-and-containers.json', figureSchema],
  ['glossary.json', glossaryFileSchema],
  ['notes.json', notesFileSchema],
  ['numerals.json', numeralsFileSchema],
  [
    'synonyms.json',
    synonymsFileSchema,
    '{\n  "synonyms": [{ "words": ["码头"], "means": ["throughput"] }]\n}\n',
  ],
  ['units.json', unitsFileSchema, '{\n  "units": [{ "symbol": "筐", "measures": "件数" }]\n}\n'],
  [
    'corrections.json',
    correctionsFileSchema,
    '{\n  "corrections": [{ "date": "2024-03-01", "text": "更正" }]\n}\n',
  ],
  [
    'permalinks.json',
    permalinksFileSchema,
    '{\n  "ids": [{ "id": "cargo", "kind": "paragraph" }],\n  "aliases": {}\n}\n',
  ],
];

/** What a JSON Schema says of a field, as far as mistakes are made from it. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
}

const LONG = '很长的名字'.repeat(200);

const WRONG_TYPES: Readonly<Record<string, unknown>> = {
  integer: '一项',
  string: 12,
  number: '十二',
  boolean: 'yes',
  array: '一项',
  object: '一项',
};

/** Values that a field may not have, by what is wrong with them. */
function wrongValues(field: string, shape: Shape): [string, unknown][] {
  const { type, enum: words, const: only, minItems } = shape;
  const wrong: [string, unknown][] = [];
  const kind = typeof type === 'string' ? type : undefined;
  if (only !== undefined) return [['another value', false]];
  if (kind !== undefined) wrong.push(['a wrong type', WRONG_TYPES[kind]]);
  else wrong.push(['a wrong type', { wrong: true }]);
  if (words) return [...wrong, ['a word that is not in the list', 'nonsense']];
  if (kind === 'string') {
    wrong.push(['empty', ''], ['spaces at its ends', ' 字 '], ['too long', LONG]);
    wrong.push(
      ['a line break', '两行\n文字'],
      ['a zero-width character', '看不\u200B见'],
      ['half a character', '半\uD800个'],
    );
    if (field === 'id') wrong.push(['Chinese', '标识'], ['capitals', 'Cargo-Id'], ['reserved', 'ui-cargo']);
  }
  if (kind === 'array' && minItems !== undefined) wrong.push(['an empty list', []]);
  if (kind === 'array' && shape.items?.type === 'string') wrong.push(['a number in a list', [12]]);
  return wrong;
}

/** Mistakes in each field of a record and of what is in it. */
function mistakes(shape: Shape, path: JSONPath): { name: string; path: JSONPath; value: unknown }[] {
  const fields = Object.entries(shape.properties ?? {}).filter(([field]) => field !== '$schema');
  const here = path.join('.');
  return [
    { name: `${here}: an unknown field`, path: [...path, 'colour'], value: 'red' },
    ...fields.flatMap(([field, inner]) => {
      const at = [...path, field];
      const name = at.join('.');
      const isRequired = shape.required?.includes(field) === true;
      const inside =
        inner.type === 'object' && inner.properties
          ? mistakes(inner, at)
          : inner.type === 'array' && inner.items?.properties && path.length === 0
            ? mistakes(inner.items, [...at, 0])
            : [];
      return [
        ...(isRequired ? [{ name: `${name}: missing`, path: at, value: undefined }] : []),
        ...wrongValues(field, inner).map(([what, value]) => ({ name: `${name}: ${what}`, path: at, value })),
        ...inside,
      ];
    }),
  ];
}

/** Every field of every file: missing, of a wrong type, empty, too long, of a wrong script. */
export function shapeCases(): Case[] {
  return FILES.flatMap(([file, schema, text]) => {
    const good = text ?? readFileSync(`${GOOD}/${file}`, 'utf8');
    const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
    const root = parseTree(good);
    const isThere = (path: JSONPath) =>
      root !== undefined && findNodeAtLocation(root, path.slice(0, -1)) !== undefined;
    return mistakes(shape, [])
      .filter(({ path }) => isThere(path))
      .map(({ name, path, value }): Case => {
        const spoiled = withValue(
          good,
          path,
          value,
          Array.isArray(value) && value.length > 0 ? [...path, 0] : path,
        );
        return {
          name: `${file} · ${name}`,
          spoilings: [[file, spoiled.text]],
          file,
          line: spoiled.line,
          most: 2,
        };
      });
  });
}

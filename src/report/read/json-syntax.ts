import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './lines.ts';
import type { Text } from './locate.ts';

/** Deeper than any record of ours; a parser that calls itself ends there. */
const MOST_DEPTH = 20;

/** The code of the parser for a file of nothing. */
const VALUE_EXPECTED = 4;

type Words = Pick<Problem, 'found' | 'expected' | 'advice'>;

const told = (found: string, expected: string, advice: string): Words => ({ found, expected, advice });

/** Marks that a Chinese keyboard types instead of those of JSON. */
const WIDE_MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '＂': '"',
  '‘': '"',
  '’': '"',
  '，': ',',
  '、': ',',
  '：': ':',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

const START = /[^\s,:{}[\]"]+/y;

/** The word that begins at an offset. */
function wordAt(text: string, offset: number): string {
  START.lastIndex = offset;
  return START.exec(text)?.[0].slice(0, 20) ?? '';
}

/** End of what stands before an offset, white space left out: where a comma is missing, the author looks there. */
function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/** What a character that JSON does not know is told about itself. */
function strange(text: string, offset: number): Words {
  const character = text[offset] ?? '';
  const narrow = WIDE_MARKS[character];
  if (narrow !== undefined) {
    return told(`中文标点 ${character}`, `英文标点 ${narrow}`, '在英文输入法下重打这个标点。');
  }
  if (character === "'") return told("单引号 '", '双引号 "', '把单引号换成双引号。');
  const word = wordAt(text, offset);
  const [wide] = Array.from(word).filter((mark) => mark in WIDE_MARKS);
  if (wide !== undefined) return strange(text, offset + word.indexOf(wide));
  const meant = nearestWord(word, ['true', 'false', 'null']);
  if (meant !== undefined) return told(`没有引号的 ${word}`, meant, `可能是 ${meant}；是文字就加上双引号。`);
  return told(
    word === '' ? `字符 ${character}` : `没有引号的 ${word}`,
    '文字写在双引号里；此外只有数、true、false、null',
    '文字加上双引号；注释、NaN 之类 JSON 里没有，删去。',
  );
}

/** Whether the string before a place was cut short by a quotation mark inside it. */
function endsInQuote(text: string, offset: number): boolean {
  return text[endBefore(text, offset) - 1] === '"' && !/[\s,:{}[\]"]/.test(text[offset] ?? ' ');
}

/** Place and words of the first error: those after it follow from it. */
function explain(text: string, { error, offset }: ParseError): { readonly offset: number } & Words {
  const name = printParseErrorCode(error);
  const character = text[offset] ?? '';
  const isOpenString = name === 'UnexpectedEndOfString';
  if (character in WIDE_MARKS) return { offset, ...strange(text, offset) };
  if (isOpenString) {
    return {
      offset,
      ...told(
        '引号没有成对，或文字里有换行',
        '一段文字写在一行里，首尾各一个双引号',
        '补上少的双引号；文字分了行，连成一行。',
      ),
    };
  }
  if (name !== 'ColonExpected' && endsInQuote(text, offset)) {
    return {
      offset: endBefore(text, offset) - 1,
      ...told('文字里的双引号', '文字里用中文引号 “”，或写成 \\"', '换成中文引号，或在前面加反斜线。'),
    };
  }
  const isEnd = offset >= text.trimEnd().length;
  switch (name) {
    case 'CommaExpected':
      return {
        offset: endBefore(text, offset),
        ...told('缺逗号', '两项之间一个逗号', '在这一项之后补上逗号。'),
      };
    case 'ColonExpected':
      return { offset, ...told('缺冒号', '字段名之后一个英文冒号，然后是它的值', '补上冒号。') };
    case 'PropertyNameExpected':
    case 'ValueExpected': {
      const before = endBefore(text, offset);
      if (text[before - 1] === ',' && /[}\]]/.test(character)) {
        return {
          offset: before - 1,
          ...told('最后一项之后多一个逗号', '最后一项之后没有逗号', '删去这个逗号。'),
        };
      }
      if (isEnd) return { offset, ...told('没有写完', '成对的括号', '补上文件末尾少的内容。') };
      return {
        offset,
        ...(/[,}\]]/.test(character)
          ? told('缺一个值', '字段名之后有它的值', '补上值，或删去这个字段。')
          : strange(text, offset)),
      };
    }
    case 'CloseBraceExpected':
    case 'CloseBracketExpected': {
      const mark = name === 'CloseBraceExpected' ? '}' : ']';
      return { offset: endBefore(text, offset), ...told(`缺 ${mark}`, '成对的括号', `补上 ${mark}。`) };
    }
    case 'EndOfFileExpected':
      return {
        offset,
        ...told('结束之后还有内容', '整个文件是一对大括号', '删去多出的内容，或改正前面的括号。'),
      };
    case 'InvalidCommentToken':
    case 'UnexpectedEndOfComment':
      return { offset, ...told('注释', 'JSON 里没有注释', '删去注释。') };
    case 'InvalidCharacter':
      return { offset, ...told('文字里有换行或制表符', '一段文字写在一行里', '删去换行和制表符。') };
    case 'InvalidUnicode':
    case 'InvalidEscapeCharacter':
      return {
        offset,
        ...told('不成立的反斜线写法', '\\" 、\\\\ 、\\n 或 \\u 加四位十六进制', '改正，或直接写出这个字。'),
      };
    case 'InvalidNumberFormat':
    case 'UnexpectedEndOfNumber':
      return {
        offset,
        ...told(`不成立的数 ${wordAt(text, offset)}`, '十进制的数，如 12 或 3.5', '改正这个数。'),
      };
    default:
      return { offset, ...strange(text, offset) };
  }
}

/** A field that is written twice in one object. */
function duplicate(node: Node): Node | undefined {
  if (node.type === 'object') {
    const seen = new Set<unknown>();
    for (const property of node.children ?? []) {
      const [key] = property.children ?? [];
      if (key && seen.has(key.value)) return key;
      seen.add(key?.value);
    }
  }
  for (const child of node.children ?? []) {
    const found = duplicate(child);
    if (found) return found;
  }
  return undefined;
}

/** How many brackets are open at the deepest place, marks in strings not counted. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [mark] of text.replace(/"(?:[^"\\\n]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    most = Math.max(most, depth);
  }
  return most;
}

/** A JSON file as a tree with the place of every value, or the first thing in it that is no JSON. */
export function readJsonTree(input: Text): { readonly root: Node } | { readonly problem: Problem } {
  const { file, text } = input;
  const refused = (offset: number, words: Words) => ({
    problem: { at: { file, ...placeOf(text, offset) }, subject: 'JSON 格式', ...words },
  });
  if (text.trim() === '') {
    return refused(0, told('空文件', '一对大括号，里面是这个文件的内容', '补上内容，或删去这个文件。'));
  }
  if (depthOf(text) > MOST_DEPTH) {
    return refused(0, told('括号套了太多层', `至多${MOST_DEPTH}层`, '检查括号是否成对。'));
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (error !== undefined || root === undefined) {
    const { offset, ...words } = explain(text, error ?? { error: VALUE_EXPECTED, offset: 0, length: 0 });
    return refused(offset, words);
  }
  const twice = duplicate(root);
  if (twice !== undefined) {
    return refused(
      twice.offset,
      told(`字段 ${String(twice.value)} 写了两次`, '每个字段一次', '删去其中一个。'),
    );
  }
  return { root };
}

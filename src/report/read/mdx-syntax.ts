import type { Problem } from '../problem.ts';
import { placeOf } from './lines.ts';

/** What the parser says of a text that it cannot read. */
interface ParserError {
  readonly line?: number;
  readonly column?: number;
  readonly reason?: string;
  readonly ruleId?: string;
  readonly source?: string;
}

type Words = Pick<Problem, 'found' | 'expected' | 'advice'>;

const PAIRS = '成对的标记，如 <Paragraph id="…">……</Paragraph>';

/** The first brace that is opened and not closed before the next one; braces after a backslash are words. */
function openBrace(text: string): number {
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/\\[{}]|[{}]/g)) {
    if (mark.length > 1) continue;
    if (mark === '}') open = -1;
    else if (open === -1) open = index;
  }
  return open;
}

/** Tags as they stand in a reason of the parser: `<Project>`, `</Paragraph>`. */
const tagsIn = (reason: string) => [...reason.matchAll(/`(<[^`]*>)`/g)].map(([, tag = '']) => tag);

function mismatch(reason: string): Words {
  const tags = tagsIn(reason);
  const closing = tags.find((tag) => tag.startsWith('</'));
  const opening = tags.find((tag) => !tag.startsWith('</')) ?? '标记';
  const end = opening.replace('<', '</');
  if (/^<(?:Indicator|Note|Figure)>/.test(opening)) {
    const alone = opening.replace('>', ' … />');
    return { found: `${opening} 没有结束`, expected: alone, advice: '这种标记里没有文字，末尾写成 />。' };
  }
  if (reason.startsWith('Expected a closing tag') || closing === undefined) {
    return { found: `${opening} 没有结束`, expected: PAIRS, advice: `在它的文字之后补上 ${end}。` };
  }
  return {
    found: `${opening} 没有结束，就遇到 ${closing}`,
    expected: PAIRS,
    advice: `在 ${closing} 之前补上 ${end}，或改正标记的名字。`,
  };
}

function words({ reason = '', ruleId, source = '' }: ParserError): Words {
  if (ruleId === 'end-tag-mismatch') return mismatch(reason);
  if (source.endsWith('mdx-expression') || source.endsWith('mdxjs-esm')) {
    return {
      found: '没有成对的大括号，或以 import、export 起头的一行',
      expected: '报告原文与标记',
      advice: '原文里的大括号前面加反斜线；其余删去。',
    };
  }
  if (reason.startsWith('Unexpected closing')) {
    const [tag] = tagsIn(reason);
    return {
      found: `${tag === undefined ? '结束标记' : `${tag} `}没有开头`,
      expected: PAIRS,
      advice: '删去它，或补上开头的标记。',
    };
  }
  const [, character = ''] = /^Unexpected character `(.+?)`/u.exec(reason) ?? [];
  const wide = /[“”‘’＂＝＜＞／　]/u.test(character);
  return {
    found: character === '' ? '没有写完的标记' : `标记里有 ${character}`,
    expected: '标记用英文标点写成，如 <Indicator id="gdp" />',
    advice: wide ? '在英文输入法下重打这个标点。' : '检查尖括号、引号与斜线；原文里的 < 前面加反斜线。',
  };
}

/** Why the parser could not read a section, in the words of its author. */
export function unreadableProse(file: string, text: string, error: unknown): Problem {
  const told = error as ParserError;
  const base = { subject: '正文标记', ...words(told) };
  if (told.source?.endsWith('mdx-expression')) {
    const open = openBrace(text);
    if (open >= 0) return { ...base, at: { file, ...placeOf(text, open) } };
  }
  // An element left open has no place of its own: the parser only names it in its message, as (6:1-6:31).
  const [, line, column] = /\((\d+):(\d+)/.exec(told.reason ?? '') ?? [];
  const at = line === undefined ? told : { line: Number(line), column: Number(column) };
  return { ...base, at: { file, line: at.line, column: at.column } };
}

import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../problem.ts';
import { MOST_BYTES, tooLong } from './bounds.ts';
import { characterProblem } from './characters.ts';

/** Either the text of a file or why it is not read. */
export type TextReading = { readonly text: string } | { readonly problem: Problem };

const UTF16 = ['utf-16le', 'utf-16be'] as const;
const BOM = '\uFEFF';
const HAN_SHARE = 0.2;

/** Whether bytes are valid in an encoding; `fatal` makes the decoder say so. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that bytes which are not UTF-8 are probably in, as editors call it. */
function otherEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  if (bytes.includes(0) && UTF16.some((encoding) => decoded(bytes, encoding) !== undefined)) return 'UTF-16';
  const chinese = decoded(bytes, 'gb18030');
  const han = chinese?.match(/\p{Script=Han}/gu)?.length ?? 0;
  return chinese !== undefined && han > chinese.length * HAN_SHARE ? 'GBK' : '别的编码';
}

/** The line on which bytes stop being UTF-8, from 1. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? undefined : end);
    if (end === -1 || decoded(part, 'utf-8') === undefined) return line;
    start = end + 1;
    line += 1;
  }
}

/** JSON is read with it or without; other files are also read by programs that would show it. */
function byteOrderMark(file: string): Problem {
  return {
    at: { file, line: 1 },
    subject: '编码',
    found: '带 BOM 的 UTF-8',
    expected: '不带 BOM 的 UTF-8',
    advice: '用编辑器另存为 UTF-8（不带 BOM）。',
  };
}

function decode(file: string, bytes: Uint8Array): TextReading {
  const all = decoded(bytes, 'utf-8');
  const unmarked = all?.startsWith(BOM) ? all.slice(BOM.length) : undefined;
  if (unmarked !== undefined && !file.endsWith('.json')) return { problem: byteOrderMark(file) };
  const text = unmarked ?? all;
  if (text !== undefined && !text.includes('\0')) {
    const problem = characterProblem(file, text);
    return problem === undefined ? { text } : { problem };
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return {
      problem: {
        at: { file },
        subject: '文件',
        found: '压缩文件，如 Word 文档',
        expected: '纯文本',
        advice: '用文本编辑器新建这个文件，把文字粘贴进去，存为 UTF-8。',
      },
    };
  }
  const encoding = otherEncoding(bytes);
  return {
    problem: {
      at: { file, line: encoding === '别的编码' && text === undefined ? firstBadLine(bytes) : undefined },
      subject: '编码',
      found: encoding === '别的编码' ? '有不是 UTF-8 的字节' : `按 ${encoding} 存的文件`,
      expected: 'UTF-8 编码',
      advice: '用编辑器打开，核对文字无误后另存为 UTF-8。',
    },
  };
}

/** Reads one file of the content folder. Only a regular file inside it, of a bounded size and in UTF-8, is read; undefined where there is none. */
export function readTextFile(folder: string, file: string): TextReading | undefined {
  const path = join(folder, file);
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (link === undefined) return undefined;
  const refused = (found: string, expected: string, advice: string): TextReading => ({
    problem: { at: { file }, subject: '文件', found, expected, advice },
  });
  const target = statSync(path, { throwIfNoEntry: false });
  if (target === undefined)
    return refused('指向别处的链接，那里没有文件', '文件本身', '删去链接，放入文件。');
  if (target.isDirectory()) return refused('是文件夹', '文件', '把它换成同名的文件。');
  if (!target.isFile()) return refused('不是普通文件', '文件', '把它换成普通的文本文件。');
  if (!realpathSync(path).startsWith(realpathSync(folder) + sep)) {
    return refused('指向内容文件夹之外的链接', '内容文件夹里的文件', '把文件本身放进来。');
  }
  const most = file.endsWith('.mdx') ? MOST_BYTES.section : MOST_BYTES.file;
  if (target.size > most) {
    const bytes = (size: number) => `${size.toLocaleString('zh-CN')}字节`;
    return { problem: tooLong({ file }, '文件', bytes(target.size), `至多${bytes(most)}`) };
  }
  return decode(file, readFileSync(path));
}

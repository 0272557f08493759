import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { Problem } from '../problem.ts';
import { MOST_BYTES_IN_ALL, MOST_FILES, tooLong } from './bounds.ts';
import { readTextFile } from './text-file.ts';

/** Files that systems leave behind, and hidden ones. */
const LEFT_BEHIND = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

/** Files of data at the top of the folder. */
const TOP_FILES = [
  'report.json',
  'source.txt',
  'glossary.json',
  'notes.json',
  'numerals.json',
  'units.json',
  'synonyms.json',
  'permalinks.json',
  'corrections.json',
];

/** Subfolders with the ending of their files. */
const SUBFOLDERS = { sections: '.mdx', indicators: '.json', projects: '.json', figures: '.json' } as const;
export type Subfolder = keyof typeof SUBFOLDERS;

/** A file name: English words in lower case, digits and hyphens. */
const FILE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const problem = (file: string, found: string, expected: string, advice: string): Problem => ({
  at: { file },
  subject: '文件',
  found,
  expected,
  advice,
});

/** Reads a content folder file by file, and collects what is wrong with files as such. */
export class ContentFolder {
  readonly problems: Problem[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  has(file: string): boolean {
    return statSync(join(this.#folder, file), { throwIfNoEntry: false }) !== undefined;
  }

  /** Whether the folder itself is there; else that is the one problem. */
  isThere(): boolean {
    if (statSync(this.#folder, { throwIfNoEntry: false })?.isDirectory()) return true;
    this.problems.push(
      problem('', '没有这个文件夹', '放内容的文件夹', '建立它，或检查 CONTENT_DIR 是否写对。'),
    );
    return false;
  }

  /** Whether all files together are of a size that is read; else that is the one problem. */
  isBounded(): boolean {
    const folders = Object.keys(SUBFOLDERS).filter((name) => this.#isFolder(name));
    const files = [
      ...TOP_FILES,
      ...folders.flatMap((name) => this.#list(name).map((file) => `${name}/${file}`)),
    ];
    const size = (file: string) => statSync(join(this.#folder, file), { throwIfNoEntry: false })?.size ?? 0;
    const bytes = files.reduce((sum, file) => sum + size(file), 0);
    if (bytes <= MOST_BYTES_IN_ALL) return true;
    const shown = (count: number) => `${count.toLocaleString('zh-CN')}字节`;
    this.problems.push(
      tooLong({ file: '' }, '文件夹', shown(bytes), `全部文件至多${shown(MOST_BYTES_IN_ALL)}`),
    );
    return false;
  }

  #isFolder(name: string): boolean {
    return statSync(join(this.#folder, name), { throwIfNoEntry: false })?.isDirectory() === true;
  }

  #list(name: string): string[] {
    return readdirSync(join(this.#folder, name))
      .filter((file) => !LEFT_BEHIND.test(file))
      .sort();
  }

  /** The text of a file; what keeps it from being read is told. */
  text(file: string): string | undefined {
    const reading = readTextFile(this.#folder, file);
    if (reading !== undefined && 'text' in reading) return reading.text;
    this.problems.push(
      reading?.problem ??
        problem(
          file,
          '没有这个文件',
          `内容文件夹里有 ${file}`,
          '补上这个文件，或检查 CONTENT_DIR 是否指向内容文件夹。',
        ),
    );
    return undefined;
  }

  /** Names of data files at the top that no part of the report would read. */
  checkTop(): void {
    const names = readdirSync(this.#folder).filter((name) => !LEFT_BEHIND.test(name));
    for (const name of names) {
      if (TOP_FILES.includes(name) || !/\.(?:jsonc?|mdx)$/i.test(name)) continue;
      const meant = nearestWord(name.toLowerCase(), TOP_FILES);
      const isMeant = meant !== undefined && !this.has(meant);
      this.problems.push(
        problem(
          name,
          '不会被读到的文件',
          isMeant ? meant : `只有 ${TOP_FILES.join('、')}`,
          isMeant ? `改名为 ${meant}，或移到别处。` : '移到内容文件夹之外。',
        ),
      );
    }
  }

  /** The files of a subfolder in their order; whatever else lies there is told. An absent folder has none. */
  names(subfolder: Subfolder): string[] {
    if (!this.has(subfolder)) return [];
    if (!this.#isFolder(subfolder)) {
      this.problems.push(
        problem(subfolder, '是文件', '文件夹', `把它换成文件夹，里面放 ${SUBFOLDERS[subfolder]} 文件。`),
      );
      return [];
    }
    const ending = SUBFOLDERS[subfolder];
    const names = this.#list(subfolder);
    const good = names.filter(
      (name) => name.endsWith(ending) && FILE_NAME.test(name.slice(0, -ending.length)),
    );
    for (const name of names.filter((one) => !good.includes(one))) {
      this.problems.push(
        problem(
          `${subfolder}/${name}`,
          '不会被读到的文件',
          `小写英文的文件名，以 ${ending} 结尾（如 economy${ending}）`,
          '改名，或移到别处。',
        ),
      );
    }
    if (good.length > MOST_FILES) {
      this.problems.push(
        problem(subfolder, `${good.length}个文件`, `至多${MOST_FILES}个`, '核对是不是放错了文件夹。'),
      );
      return [];
    }
    return good;
  }
}

import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { Problem } from '../problem.ts';
import { nestedLine } from './bounds.ts';
import { unreadableProse } from './mdx-syntax.ts';
import { nodeName } from './node-names.ts';
import { readHeading } from './headings.ts';
import { readInlines } from './inlines.ts';
import type { Block, FigureSource, ParagraphSource } from './prose.ts';
import { Refusals } from './refusals.ts';
import { expectEmpty, isTag, readId, readName, shownName, type Tag } from './tags.ts';

/** The body of a section file. */
export interface Prose {
  /** YAML between the two `---` lines; undefined when there is none. */
  readonly frontMatter: string | undefined;
  /** Headings and paragraphs. */
  readonly blocks: readonly Block[];
  readonly figures: readonly FigureSource[];
  readonly problems: readonly Problem[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);

function readParagraph(tag: Tag, refusals: Refusals): ParagraphSource | undefined {
  const id = readId(tag, '这一段', refusals);
  const inlines = readInlines(tag.children, refusals);
  return id === undefined ? undefined : { kind: 'paragraph', id, at: refusals.at(tag), inlines };
}

function readFigure(tag: Tag, refusals: Refusals): FigureSource | undefined {
  expectEmpty(tag, refusals);
  const name = readName(tag, ['id'], refusals);
  return name && { id: name.id, at: refusals.at(tag) };
}

/** What may stand between paragraphs, and they themselves. */
const BLOCKS = ['Paragraph', 'Heading', 'Figure'];

function readRoot(root: Root, file: string): Prose {
  const refusals = new Refusals(file);
  const text: (Block | undefined)[] = [];
  const figures: (FigureSource | undefined)[] = [];
  // On one line, MDX takes <Paragraph> for inline content and wraps it.
  const blocks = root.children.flatMap((node): readonly (RootContent | PhrasingContent)[] =>
    node.type === 'paragraph' ? node.children : [node],
  );
  for (const block of blocks) {
    if (block.type === 'yaml' || (block.type === 'text' && block.value.trim() === '')) continue;
    const tag = isTag(block) ? block : undefined;
    if (tag?.name === 'Heading') text.push(readHeading(tag, refusals));
    else if (tag?.name === 'Paragraph') text.push(readParagraph(tag, refusals));
    else if (tag?.name === 'Figure') figures.push(readFigure(tag, refusals));
    else {
      const meant = tag && nearestWord(tag.name ?? '', BLOCKS);
      refusals.refuse(block, {
        found: `<Paragraph> 之外的 ${tag ? shownName(tag) : nodeName(block.type)}`,
        expected: '正文都在 <Paragraph id="…"> 之内，其外只有 <Heading> 和 <Figure>',
        advice: meant === undefined ? '把它移入一段，或删去。' : `可能是 <${meant}>；字母和大小写都要一样。`,
      });
    }
  }
  const [first] = root.children;
  return {
    frontMatter: first?.type === 'yaml' ? first.value : undefined,
    blocks: text.filter((block) => block !== undefined),
    figures: figures.filter((figure) => figure !== undefined),
    problems: refusals.problems,
  };
}

const NO_FRONT_MATTER = {
  subject: '文件头',
  found: '第一行不是 ---',
  expected: '第一行是 ---，其下是文件头：有 id，除前言外还有 title，再以一行 --- 结束',
  advice: '在文件最上面补上文件头，前面不留空行。',
};

const OPEN_FRONT_MATTER = {
  subject: '文件头',
  found: '文件头没有结束',
  expected: '第一行 --- 与正文之间还有一行 ---',
  advice: '在文件头的最后一个字段之下补上一行 ---。',
};

const NESTED_MARKS = {
  subject: '正文标记',
  found: '一行以一连串 >、-、* 起头',
  expected: '报告原文与标记',
  advice: '删去这些符号；是原文就在前面加反斜线。',
};

/** What keeps a text from being given to the parser at all. */
function unfit(file: string, text: string): Problem | undefined {
  const start = { file, line: 1 };
  if (!/^---[^\S\n]*\n/.test(text)) return { at: start, ...NO_FRONT_MATTER };
  if (!/^---[^\S\n]*\n[\s\S]*?^---[^\S\n]*$/m.test(text)) return { at: start, ...OPEN_FRONT_MATTER };
  const line = nestedLine(text);
  return line === undefined ? undefined : { at: { file, line }, ...NESTED_MARKS };
}

/** Reads the MDX of one section. The grammar is the authors' vocabulary and nothing else: no import, export, expression or Markdown format. */
export function readProse(file: string, text: string): Prose {
  const unread = (problem: Problem): Prose => ({
    frontMatter: undefined,
    blocks: [],
    figures: [],
    problems: [problem],
  });
  const problem = unfit(file, text);
  if (problem !== undefined) return unread(problem);
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    return unread(unreadableProse(file, text, error));
  }
  return readRoot(root, file);
}

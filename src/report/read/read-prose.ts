import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../problem.ts';
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
      refusals.refuse(block, {
        found: `<Paragraph> 之外的 ${tag ? shownName(tag) : block.type}`,
        expected: '正文都在 <Paragraph id="…"> 之内，其外只有 <Heading> 和 <Figure>',
        advice: '把它移入一段，或删去。',
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

/** What the parser could not read, as a problem. */
function unreadable(file: string, error: unknown): Problem {
  const { reason, ...at } = error as { line?: number; column?: number; reason?: string };
  // An element left open has no place of its own: the parser only names it in its message, as (6:1-6:31).
  const [, openLine, openColumn] = /\((\d+):(\d+)/.exec(reason ?? '') ?? [];
  const line = at.line ?? (openLine === undefined ? undefined : Number(openLine));
  const column = at.column ?? (openColumn === undefined ? undefined : Number(openColumn));
  return {
    at: { file, line, column },
    subject: 'MDX 格式',
    found: `无法读懂此处（${reason ?? String(error)}）`,
    expected: '成对的标记，如 <Paragraph id="…">……</Paragraph>',
    advice: '检查此处前后的尖括号、引号与斜线。',
  };
}

/** Reads the MDX of one section. The grammar is the authors' vocabulary and nothing else: no import, export, expression or Markdown format. */
export function readProse(file: string, text: string): Prose {
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    return { frontMatter: undefined, blocks: [], figures: [], problems: [unreadable(file, error)] };
  }
  return readRoot(root, file);
}

import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from '../problem.ts';
import { readInlines } from './inlines.ts';
import type { FigureSource, ParagraphSource } from './prose.ts';
import { Refusals } from './refusals.ts';
import { expectEmpty, isTag, readAttributes, readName, type Tag } from './tags.ts';

/** The body of a section file. */
export interface Prose {
  /** YAML between the two `---` lines; undefined when there is none. */
  readonly frontMatter: string | undefined;
  readonly paragraphs: readonly ParagraphSource[];
  readonly figures: readonly FigureSource[];
  readonly problems: readonly Problem[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);

function readParagraph(tag: Tag, refusals: Refusals): ParagraphSource | undefined {
  const id = readAttributes(tag, ['id'], refusals).get('id');
  const inlines = readInlines(tag.children, refusals);
  if (id !== undefined) return { id, at: refusals.at(tag), inlines };
  refusals.refuse(tag, {
    found: '<Paragraph> 没有标识',
    expected: '<Paragraph id="…">',
    advice: '用英文词为这一段取一个标识。',
  });
  return undefined;
}

function readFigure(tag: Tag, refusals: Refusals): FigureSource | undefined {
  expectEmpty(tag, refusals);
  const name = readName(tag, ['id'], refusals);
  return name && { id: name.id, at: refusals.at(tag) };
}

function readRoot(root: Root, file: string): Prose {
  const refusals = new Refusals(file);
  const paragraphs: (ParagraphSource | undefined)[] = [];
  const figures: (FigureSource | undefined)[] = [];
  // On one line, MDX takes <Paragraph> for inline content and wraps it.
  const blocks = root.children.flatMap((node): readonly (RootContent | PhrasingContent)[] =>
    node.type === 'paragraph' ? node.children : [node],
  );
  for (const block of blocks) {
    if (block.type === 'yaml') continue;
    if (isTag(block) && block.name === 'Paragraph') paragraphs.push(readParagraph(block, refusals));
    else if (isTag(block) && block.name === 'Figure') figures.push(readFigure(block, refusals));
    else if (block.type === 'text' && block.value.trim() === '') continue;
    else {
      refusals.refuse(block, {
        found: `<Paragraph> 之外的 ${block.type}`,
        expected: '正文都在 <Paragraph id="…"> 之内',
        advice: '把它移入一段，或删去。',
      });
    }
  }
  const [first] = root.children;
  return {
    frontMatter: first?.type === 'yaml' ? first.value : undefined,
    paragraphs: paragraphs.filter((paragraph) => paragraph !== undefined),
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
    return { frontMatter: undefined, paragraphs: [], figures: [], problems: [unreadable(file, error)] };
  }
  return readRoot(root, file);
}

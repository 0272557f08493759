import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place, Problem } from '../problem.ts';

/** A piece of a paragraph: the report's words, or a mark the authors put on them. `home` tells the home mention (`id`) from a later one (`ref`). */
export type Inline = { readonly at: Place } & (
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'indicator'; readonly id: string; readonly home: boolean }
  | { readonly kind: 'project'; readonly id: string; readonly home: boolean; readonly words: string }
  | { readonly kind: 'term'; readonly id: string; readonly words: string }
  | { readonly kind: 'note'; readonly id: string }
);

/** A paragraph as its author wrote it. */
export interface ParagraphSource {
  readonly id: string;
  readonly at: Place;
  readonly inlines: readonly Inline[];
}

/** The place of a figure, between paragraphs. */
export interface FigureSource {
  readonly id: string;
  readonly at: Place;
}

/** The body of a section file. */
export interface Prose {
  /** YAML between the two `---` lines; undefined when there is none. */
  readonly frontMatter: string | undefined;
  readonly paragraphs: readonly ParagraphSource[];
  readonly figures: readonly FigureSource[];
  readonly problems: readonly Problem[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Child = RootContent | PhrasingContent;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkFrontmatter);

/** A line break in the source is layout for the author's eye: Chinese is set without spaces between lines. */
export function joinLines(words: string): string {
  return words.replace(/[ \t]*\r?\n[ \t]*/g, '');
}

const isJsx = (node: Child): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Reads one file; collects what the authors' vocabulary does not allow. */
class ProseReader {
  readonly paragraphs: ParagraphSource[] = [];
  readonly figures: FigureSource[] = [];
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  #at(node: Child): Place {
    return { file: this.#file, line: node.position?.start.line, column: node.position?.start.column };
  }

  #refuse(node: Child, found: string, expected: string, advice: string): void {
    this.problems.push({ kind: 'syntax', at: this.#at(node), subject: '正文标记', found, expected, advice });
  }

  /** Attributes of an element; anything but plain strings under the allowed names is refused. */
  #attributes(node: JsxElement, allowed: readonly string[]): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const attribute of node.attributes) {
      if (
        attribute.type === 'mdxJsxAttribute' &&
        typeof attribute.value === 'string' &&
        allowed.includes(attribute.name)
      ) {
        attributes.set(attribute.name, attribute.value);
      } else {
        const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
        this.#refuse(
          node,
          `<${node.name ?? ''}> 的属性 ${name}`,
          `只有 ${allowed.join(' 或 ')}，值写在引号里`,
          '改正或删去这个属性。',
        );
      }
    }
    return attributes;
  }

  /** The one id an element names, and whether as its home (`id`) or in passing (`ref`). */
  #name(node: JsxElement, allowed: readonly ('id' | 'ref')[]): { id: string; home: boolean } | undefined {
    const attributes = this.#attributes(node, allowed);
    const [only] = attributes;
    if (attributes.size === 1 && only) return { id: only[1], home: only[0] === 'id' };
    this.#refuse(
      node,
      `<${node.name ?? ''}> 有${attributes.size}个标识`,
      `恰有一个${allowed.join(' 或 ')}`,
      allowed.length === 2 ? '首次出现写 id="…"，再次出现写 ref="…"。' : `写成 ${allowed[0]}="…"。`,
    );
    return undefined;
  }

  #wordsOnly(node: JsxElement): string {
    const words = node.children.map((child) => {
      if (child.type === 'text') return child.value;
      this.#refuse(
        child,
        `<${node.name ?? ''}> 之内有 ${child.type}`,
        '只有文字（链接不能相套）',
        '把其中的标记移到外面。',
      );
      return '';
    });
    return joinLines(words.join(''));
  }

  #empty(node: JsxElement): void {
    if (node.children.length > 0) {
      this.#refuse(
        node,
        `<${node.name ?? ''}> 之内有文字`,
        `<${node.name ?? ''} … />`,
        '数字只写在 JSON 里，删去其中的文字。',
      );
    }
  }

  #element(node: JsxElement): Inline | undefined {
    const at = this.#at(node);
    switch (node.name) {
      case 'Indicator': {
        this.#empty(node);
        const name = this.#name(node, ['id', 'ref']);
        return name && { kind: 'indicator', at, ...name };
      }
      case 'Project': {
        const name = this.#name(node, ['id', 'ref']);
        const words = this.#wordsOnly(node);
        return name && { kind: 'project', at, ...name, words };
      }
      case 'Term': {
        const name = this.#name(node, ['ref']);
        const words = this.#wordsOnly(node);
        return name && { kind: 'term', at, id: name.id, words };
      }
      case 'Note': {
        this.#empty(node);
        const name = this.#name(node, ['ref']);
        return name && { kind: 'note', at, id: name.id };
      }
      default:
        this.#refuse(
          node,
          `<${node.name ?? ''}>`,
          '<Indicator>、<Project>、<Term>、<Note>',
          '只用这几种标记。',
        );
        return undefined;
    }
  }

  /** One piece for each source line, so that a problem names the line its author sees. */
  #lines(node: Text): Inline[] {
    const { file, line = 1, column } = this.#at(node);
    const lines = node.value.split(/\r?\n/);
    return lines.flatMap((part, below): Inline[] => {
      const indented = below === lines.length - 1 ? part : part.trimEnd();
      const words = below === 0 ? indented : indented.trimStart();
      const at = below === 0 ? { file, line, column } : { file, line: line + below, column: 1 };
      return words === '' ? [] : [{ kind: 'words', at, words }];
    });
  }

  #inlines(nodes: readonly Child[]): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      // Several source lines become a paragraph inside <Paragraph>.
      if (node.type === 'paragraph') return this.#inlines(node.children);
      if (node.type === 'text') return this.#lines(node);
      if (isJsx(node)) {
        const inline = this.#element(node);
        return inline ? [inline] : [];
      }
      this.#refuse(
        node,
        `Markdown 的 ${node.type}`,
        '报告原文与标记',
        '原文不加格式；星号、下划线、反引号、大括号前加反斜线。',
      );
      return [];
    });
  }

  #paragraph(node: JsxElement): void {
    const id = this.#attributes(node, ['id']).get('id');
    const inlines = this.#inlines(node.children);
    if (id === undefined) {
      this.#refuse(node, '<Paragraph> 没有标识', '<Paragraph id="…">', '用英文词为这一段取一个标识。');
    } else {
      this.paragraphs.push({ id, at: this.#at(node), inlines });
    }
  }

  #figure(node: JsxElement): void {
    this.#empty(node);
    const name = this.#name(node, ['id']);
    if (name) this.figures.push({ id: name.id, at: this.#at(node) });
  }

  read(root: Root): void {
    for (const node of root.children) {
      // On one line, MDX takes <Paragraph> for inline content and wraps it.
      const blocks: readonly Child[] = node.type === 'paragraph' ? node.children : [node];
      for (const block of blocks) {
        if (block.type === 'yaml') continue;
        if (isJsx(block) && block.name === 'Paragraph') this.#paragraph(block);
        else if (isJsx(block) && block.name === 'Figure') this.#figure(block);
        else if (block.type === 'text' && block.value.trim() === '') continue;
        else
          this.#refuse(
            block,
            `<Paragraph> 之外的 ${block.type}`,
            '正文都在 <Paragraph id="…"> 之内',
            '把它移入一段，或删去。',
          );
      }
    }
  }
}

/** Reads the MDX of one section. The grammar is the authors' vocabulary and nothing else: no import, export, expression or Markdown format. */
export function readProse(file: string, text: string): Prose {
  let root: Root;
  try {
    root = parser.parse(text);
  } catch (error) {
    const { reason, ...at } = error as { line?: number; column?: number; reason?: string };
    // An element left open has no place of its own: the parser only names it in its message, as (6:1-6:31).
    const [, openLine, openColumn] = /\((\d+):(\d+)/.exec(reason ?? '') ?? [];
    const line = at.line ?? (openLine === undefined ? undefined : Number(openLine));
    const column = at.column ?? (openColumn === undefined ? undefined : Number(openColumn));
    const problem: Problem = {
      kind: 'syntax',
      at: { file, line, column },
      subject: 'MDX 格式',
      found: `无法读懂此处（${reason ?? String(error)}）`,
      expected: '成对的标记，如 <Paragraph id="…">……</Paragraph>',
      advice: '检查此处前后的尖括号、引号与斜线。',
    };
    return { frontMatter: undefined, paragraphs: [], figures: [], problems: [problem] };
  }
  const reader = new ProseReader(file);
  reader.read(root);
  const [first] = root.children;
  return {
    frontMatter: first?.type === 'yaml' ? first.value : undefined,
    paragraphs: reader.paragraphs,
    figures: reader.figures,
    problems: reader.problems,
  };
}

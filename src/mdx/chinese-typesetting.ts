import type { Root, RootContent, Text } from 'mdast';
import { breakBeforeQuotes, hangsKeys } from '../domain/line-break.ts';
import { joinLines } from '../report/read/prose.ts';

type Parent = { children: RootContent[] };

const hasChildren = (node: RootContent): node is RootContent & Parent => 'children' in node;

function wordBreak(): RootContent {
  return { type: 'mdxJsxTextElement', name: 'wbr', attributes: [], children: [] };
}

function setText(node: Text, before: string): { nodes: RootContent[]; words: string } {
  const words = joinLines(node.value);
  const nodes = breakBeforeQuotes(words, before).flatMap((piece, position): RootContent[] => [
    ...(position > 0 ? [wordBreak()] : []),
    ...(piece === '' ? [] : [{ type: 'text', value: piece } as const]),
  ]);
  return { nodes, words };
}

/** Whether a key before these words can hang over a mark. */
function isBeforeMark(next: RootContent | undefined): boolean {
  return next?.type === 'text' && hangsKeys(joinLines(next.value));
}

const isNamed = (node: RootContent | undefined, ...names: string[]) =>
  node?.type === 'mdxJsxTextElement' && names.includes(node.name ?? '');

/** Tells elements what stands at them: note keys a full-width mark, facts another fact. */
function tellNeighbours({ children }: Parent): void {
  children.forEach((child, position) => {
    if (child.type !== 'mdxJsxTextElement') return;
    const tell = (name: string) => child.attributes.push({ type: 'mdxJsxAttribute', name, value: null });
    if (isNamed(child, 'Note') && isBeforeMark(children[position + 1])) tell('hangs');
    if (isNamed(child, 'Indicator', 'Project') && isNamed(children[position + 1], 'Indicator', 'Project'))
      tell('touches');
  });
}

/** Sets the inlines under `parent`; returns the words so far, for what may follow them. */
function setChildren(parent: Parent, before: string): string {
  tellNeighbours(parent);
  let words = before;
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'text') {
      const set = setText(child, words);
      words += set.words;
      return set.nodes;
    }
    if (hasChildren(child)) words = setChildren(child, words);
    return [child];
  });
  return words;
}

/** Remark plugin: Chinese typesetting of the prose. Source lines are joined without a space, and lines may break before “. */
export function chineseTypesetting() {
  return (root: Root): void => {
    for (const block of root.children) if (hasChildren(block)) setChildren(block, '');
  };
}

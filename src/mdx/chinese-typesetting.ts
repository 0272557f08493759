import type { Root, RootContent, Text } from 'mdast';
import { breakBeforeQuotes } from '../domain/line-break.ts';
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

/** Sets the inlines under `parent`; returns the words so far, for what may follow them. */
function setChildren(parent: Parent, before: string): string {
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

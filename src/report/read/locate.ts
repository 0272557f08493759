import { findNodeAtLocation, type JSONPath, type Node } from 'jsonc-parser';
import { isMap, isNode, isPair, type Document, type LineCounter } from 'yaml';
import type { Place } from '../problem.ts';
import { placeOf } from './lines.ts';

/** A text that is read as data. */
export interface Text {
  readonly file: string;
  readonly text: string;
  /** Lines before `text` in the file: front matter starts on line 2. */
  readonly lineOffset?: number;
}

/** Where the value at a path stands; the nearest parent's place when there is no such value. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** The key is where an author looks first; a list item has none. */
function keyOf(node: Node): Node {
  const { parent } = node;
  return parent?.type === 'property' ? (parent.children?.[0] ?? node) : node;
}

/** Finds places in a JSON file. */
export function jsonLocator(root: Node, { file, text }: Text): Locate {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length) as JSONPath);
      if (node) return { file, ...placeOf(text, keyOf(node).offset) };
    }
    return { file };
  };
}

/** Finds places in front matter. */
export function yamlLocator(document: Document, lines: LineCounter, { file, lineOffset = 0 }: Text): Locate {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
      const key = isMap(parent)
        ? parent.items.find((pair) => isPair(pair) && String(pair.key) === String(path[length - 1]))?.key
        : undefined;
      const found = isNode(key) ? key : node;
      const offset = isNode(found) ? found.range?.[0] : undefined;
      if (offset !== undefined) {
        const { line, col } = lines.linePos(offset);
        return { file, line: line + lineOffset, column: col };
      }
    }
    return { file };
  };
}

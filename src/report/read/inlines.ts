import type { PhrasingContent, RootContent, Text } from 'mdast';
import { nearestWord } from '../../domain/nearest-word.ts';
import { nodeName } from './node-names.ts';
import type { Inline } from './prose.ts';
import type { Refusals } from './refusals.ts';
import { expectEmpty, isTag, readName, readNameWords, shownName, type Tag } from './tags.ts';

/** What may stand in a paragraph. */
const TAGS = ['Indicator', 'Project', 'Term', 'Note'];

/** A tag inside a paragraph; undefined, and refused, when it is none of the authors' vocabulary. */
function readTag(tag: Tag, refusals: Refusals): Inline | undefined {
  const at = refusals.at(tag);
  switch (tag.name) {
    case 'Indicator': {
      expectEmpty(tag, refusals);
      const name = readName(tag, ['id', 'ref'], refusals);
      return name && { kind: 'indicator', at, ...name };
    }
    case 'Project': {
      const name = readName(tag, ['id', 'ref'], refusals);
      const words = readNameWords(tag, refusals);
      return name && { kind: 'project', at, ...name, words };
    }
    case 'Term': {
      const name = readName(tag, ['ref'], refusals);
      const words = readNameWords(tag, refusals);
      return name && { kind: 'term', at, id: name.id, words };
    }
    case 'Note': {
      expectEmpty(tag, refusals);
      const name = readName(tag, ['ref'], refusals);
      return name && { kind: 'note', at, id: name.id };
    }
    case 'Heading':
    case 'Paragraph':
    case 'Figure':
      refusals.refuse(tag, {
        found: `${shownName(tag)} 在一段或一个标题之内`,
        expected: '它自成一块，在两段之间',
        advice: '移到 </Paragraph> 之后；前面若漏了结束标记，补上。',
      });
      return undefined;
    default: {
      const meant = nearestWord(tag.name ?? '', TAGS);
      refusals.refuse(tag, {
        found: shownName(tag),
        expected: TAGS.map((name) => `<${name}>`).join('、'),
        advice: meant === undefined ? '只用这几种标记。' : `可能是 <${meant}>；字母和大小写都要一样。`,
      });
      return undefined;
    }
  }
}

/** One piece for each source line, so that a problem names the line its author sees. */
function readLines(node: Text, refusals: Refusals): Inline[] {
  const { file, line = 1, column } = refusals.at(node);
  const lines = node.value.split(/\r?\n/);
  return lines.flatMap((part, below): Inline[] => {
    const indented = below === lines.length - 1 ? part : part.trimEnd();
    const words = below === 0 ? indented : indented.trimStart();
    const at = below === 0 ? { file, line, column } : { file, line: line + below, column: 1 };
    return words === '' ? [] : [{ kind: 'words', at, words }];
  });
}

/** What a paragraph consists of; what is neither words nor a tag is refused. */
export function readInlines(nodes: readonly (RootContent | PhrasingContent)[], refusals: Refusals): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    // Several source lines become a paragraph inside <Paragraph>.
    if (node.type === 'paragraph') return readInlines(node.children, refusals);
    if (node.type === 'text') return readLines(node, refusals);
    if (isTag(node)) return [readTag(node, refusals)].filter((inline) => inline !== undefined);
    refusals.refuse(node, {
      found: nodeName(node.type),
      expected: '报告原文与标记',
      advice: '原文不加格式；星号、下划线、反引号、大括号前加反斜线。',
    });
    return [];
  });
}

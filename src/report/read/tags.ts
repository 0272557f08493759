import type { PhrasingContent, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { joinLines } from './prose.ts';
import { nodeName } from './node-names.ts';
import type { Refusals } from './refusals.ts';

/** A tag of the authors, with its attributes and what stands inside. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The record a tag names: as its home (`id`) or in passing (`ref`). */
interface Named {
  readonly id: string;
  readonly home: boolean;
}

/** True for a tag; all else of MDX is text or refused. */
export function isTag(node: RootContent | PhrasingContent): node is Tag {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** A tag's name as it is shown to its author; a fragment has none. */
export function shownName({ name }: Tag): string {
  return `<${name ?? ''}>`;
}

/** Attributes of a tag; anything but plain strings under the allowed names is refused. */
export function readAttributes(
  tag: Tag,
  allowed: readonly string[],
  refusals: Refusals,
): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of tag.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    if (typeof attribute.value === 'string' && allowed.includes(name)) {
      attributes.set(name, attribute.value);
    } else {
      refusals.refuse(tag, {
        found: `${shownName(tag)} 的属性 ${name}`,
        expected: `只有 ${allowed.join(' 或 ')}，值写在引号里`,
        advice: '改正或删去这个属性。',
      });
    }
  }
  return attributes;
}

/** The id of a tag that is the place itself; a tag without one is refused. `what` names the place: 这一段. */
export function readId(tag: Tag, what: string, refusals: Refusals): string | undefined {
  const id = readAttributes(tag, ['id'], refusals).get('id');
  if (id !== undefined) return id;
  refusals.refuse(tag, {
    found: `${shownName(tag)} 没有标识`,
    expected: `<${tag.name ?? ''} id="…">`,
    advice: `用英文词为${what}取一个标识。`,
  });
  return undefined;
}

/** The one record a tag names; a tag that names none, or several, is refused. */
export function readName(
  tag: Tag,
  allowed: readonly ('id' | 'ref')[],
  refusals: Refusals,
): Named | undefined {
  const attributes = readAttributes(tag, allowed, refusals);
  const [only] = attributes;
  if (attributes.size === 1 && only) return { id: only[1], home: only[0] === 'id' };
  refusals.refuse(tag, {
    found: `${shownName(tag)} 有${attributes.size}个标识`,
    expected: `恰有一个${allowed.join(' 或 ')}`,
    advice: allowed.length === 2 ? '首次出现写 id="…"，再次出现写 ref="…"。' : `写成 ${allowed[0]}="…"。`,
  });
  return undefined;
}

/** The words inside a tag; anything else there is refused. */
function readWords(tag: Tag, refusals: Refusals): string {
  const words = tag.children.map((child) => {
    if (child.type === 'text') return child.value;
    refusals.refuse(child, {
      found: `${shownName(tag)} 之内有${nodeName(child.type)}`,
      expected: '只有文字（链接不能相套）',
      advice: '把其中的标记移到外面。',
    });
    return '';
  });
  return joinLines(words.join(''));
}

/** The words inside a tag that marks a name; one without words is refused. */
export function readNameWords(tag: Tag, refusals: Refusals): string {
  const words = readWords(tag, refusals);
  if (tag.children.length === 0 || words.trim() === '') {
    refusals.refuse(tag, {
      found: `${shownName(tag)} 之内没有文字`,
      expected: `<${tag.name ?? ''} …>报告里的名称</${tag.name ?? ''}>`,
      advice: '把名称移到标记之内，或删去这个标记。',
    });
  }
  return words;
}

/** Refuses a tag with anything inside. */
export function expectEmpty(tag: Tag, refusals: Refusals): void {
  if (tag.children.length === 0) return;
  refusals.refuse(tag, {
    found: `${shownName(tag)} 之内有文字`,
    expected: `<${tag.name ?? ''} … />`,
    advice: '数字只写在 JSON 里，删去其中的文字。',
  });
}

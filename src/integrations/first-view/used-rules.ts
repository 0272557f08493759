import postcss, { type Container } from 'postcss';
import selectorParser, { type Node } from 'postcss-selector-parser';

/** Class set by the script that knows there is one; no page has it from the start. */
const SET_BY_SCRIPT = 'js';
/** The attribute whose values differ from template to template; others are set later, by a script or by the browser. */
const PRINTED_PAGE = 'data-printed';

/** A start tag as the framework writes it: its name, and its attributes with their values in double quotes. */
const START_TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = new RegExp(`\\s(class|id|${PRINTED_PAGE})="([^"]*)"`, 'g');
const MARKS: Readonly<Record<string, string>> = { class: '.', id: '#', [PRINTED_PAGE]: '=' };

/** Names in pages that a selector can ask for: `.class`, `#id`, `tag`, `=printed page`. */
function namesIn(pages: readonly string[]): ReadonlySet<string> {
  const names = new Set([`.${SET_BY_SCRIPT}`]);
  // Tags of one kind are alike in many pages: each is taken apart once.
  const tags = new Set(pages.flatMap((page) => page.match(START_TAG) ?? []));
  for (const tag of tags) {
    names.add((/[\w-]+/.exec(tag)?.[0] ?? '').toLowerCase());
    for (const [, attribute = '', value = ''] of tag.matchAll(ATTRIBUTE)) {
      const words = attribute === 'class' ? value.split(/\s+/) : [value];
      for (const word of words.filter(Boolean)) names.add(`${MARKS[attribute]}${word}`);
    }
  }
  return names;
}

/** What a part of a selector asks for by name; undefined where it asks for a state, a place or an attribute. */
function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'class':
      return `.${node.value}`;
    case 'id':
      return `#${node.value}`;
    case 'tag':
      return node.value.toLowerCase();
    case 'attribute':
      return node.attribute === PRINTED_PAGE && node.value !== undefined ? `=${node.value}` : undefined;
    default:
      return undefined;
  }
}

/** True unless the selector asks for a name that none of the pages has. What stands within `:not()` or `:is()` is not asked for. */
function mayMatch(selector: string, names: ReadonlySet<string>): boolean {
  const [parts] = selectorParser().astSync(selector).nodes;
  return (
    parts?.nodes.every((node) => {
      const name = nameOf(node);
      return name === undefined || names.has(name);
    }) ?? true
  );
}

/** The rules of a sheet that one of these pages uses, or may come to use. */
export function usedRules(css: string, pages: readonly string[]): string {
  const names = namesIn(pages);
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    const around = rule.parent;
    // The steps of an animation look like selectors.
    if (around?.type === 'atrule' && 'name' in around && around.name.endsWith('keyframes')) return;
    const used = rule.selectors.filter((selector) => mayMatch(selector, names));
    if (used.length > 0) {
      if (used.length < rule.selectors.length) rule.selectors = used;
      return;
    }
    let empty: Container | undefined = rule;
    while (empty && empty.type !== 'root') {
      const outer: Container | undefined = empty.parent as Container | undefined;
      empty.remove();
      empty = outer?.nodes?.length === 0 ? outer : undefined;
    }
  });
  return sheet.toString();
}

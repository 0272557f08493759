import postcss, { type Container } from 'postcss';
import selectorParser, { type Node } from 'postcss-selector-parser';

/** Class set by the script that knows there is one; no page has it from the start. */
const SET_BY_SCRIPT = 'js';
/** The attribute whose values differ from template to template; others are set later, by a script or by the browser. */
const PRINTED_PAGE = 'data-printed';

/** Names in markup as the framework writes it, values in double quotes. What looks alike elsewhere in a page only adds a name. */
const NAMES = new RegExp(`<[a-z][\\w-]*|\\s(?:class|id|${PRINTED_PAGE})="[^"]*"`, 'gi');
const MARKS: Readonly<Record<string, string>> = { class: '.', id: '#', [PRINTED_PAGE]: '=' };

/** `<a` or ` class="some names"` as names. */
function namesOf(found: string): string[] {
  if (found.startsWith('<')) return [found.slice(1).toLowerCase()];
  const [attribute = '', value = ''] = found.trim().slice(0, -1).split('="');
  const words = attribute === 'class' ? value.split(/\s+/) : [value];
  return words.filter(Boolean).map((word) => `${MARKS[attribute]}${word}`);
}

/** Names in pages that a selector can ask for: `.class`, `#id`, `tag`, `=printed page`. */
export function namesIn(pages: Iterable<string>): ReadonlySet<string> {
  const names = new Set([`.${SET_BY_SCRIPT}`]);
  for (const page of pages) {
    for (const name of [...new Set(page.match(NAMES))].flatMap(namesOf)) {
      // A copy: a piece of a page would keep the whole page in memory.
      if (!names.has(name)) names.add(Buffer.from(name).toString());
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

/** The rules of a sheet that a page with some of these names uses, or may come to use. */
export function usedRules(css: string, names: ReadonlySet<string>): string {
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

import postcss, { type Container } from 'postcss';
import selectorParser, { type Node } from 'postcss-selector-parser';

/** Classes that no page has from the start: the mark that there is script, and the drawing that script brings. */
const SET_BY_SCRIPT = ['.js', '.figure__large'];
/** The attribute whose values differ from template to template; others are set later, by a script or by the browser. */
const PRINTED_PAGE = 'data-printed';

/** Names in markup as the framework writes it, values in double quotes. What looks alike elsewhere in a page only adds a name. */
const NAMES = new RegExp(`<[a-z][\\w-]*|\\s(?:class|id|${PRINTED_PAGE})="[^"]*"|var\\(--[\\w-]+`, 'gi');
const MARKS: Readonly<Record<string, string>> = { class: '.', id: '#', [PRINTED_PAGE]: '=' };

/** `<a`, ` class="some names"` or `var(--ink` as names. */
function namesOf(found: string): string[] {
  if (found.startsWith('var(')) return [found.slice('var('.length)];
  if (found.startsWith('<')) return [found.slice(1).toLowerCase()];
  const [attribute = '', value = ''] = found.trim().slice(0, -1).split('="');
  const words = attribute === 'class' ? value.split(/\s+/) : [value];
  return words.filter(Boolean).map((word) => `${MARKS[attribute]}${word}`);
}

/** Names in pages that a sheet can ask for or give: `.class`, `#id`, `tag`, `=printed page`, `--custom-property`. */
export function namesIn(pages: Iterable<string>): ReadonlySet<string> {
  const names = new Set(SET_BY_SCRIPT);
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
  // What was in them was for paper alone.
  sheet.walkAtRules((around) => {
    if (around.nodes?.length === 0) around.remove();
  });
  return sheet.toString();
}

/** Custom properties that the values of a sheet read. */
export function propertiesRead(css: string): ReadonlySet<string> {
  return new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name));
}

/** The sheet without the custom properties that neither it nor anything else reads; `read` are those that are read elsewhere. */
export function withoutUnread(css: string, read: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  const asked = new Set([...read, ...propertiesRead(css)]);
  sheet.walkDecls(/^--/, (declaration) => {
    if (!asked.has(declaration.prop)) declaration.remove();
  });
  const rest = sheet.toString();
  // One may have been read by another alone.
  return rest.length < css.length ? withoutUnread(rest, read) : rest;
}

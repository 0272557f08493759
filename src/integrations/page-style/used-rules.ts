import { parse } from 'node-html-parser';
import { PurgeCSS } from 'purgecss';

/** What a script or the browser sets on an element, which no page has from the start. */
const SET_LATER = { classes: ['js'], attributes: ['data-theme', 'data-size', 'open', 'data-page-number'] };

/** Names that selectors can match in these pages. */
function namesIn(pages: readonly string[]) {
  const names = { tags: new Set<string>(), classes: new Set(SET_LATER.classes), ids: new Set<string>() };
  const attributes = { names: new Set<string>(), values: new Set<string>() };
  for (const page of pages) {
    for (const element of parse(page).querySelectorAll('*')) {
      names.tags.add(element.rawTagName.toLowerCase());
      for (const name of element.classList.value) names.classes.add(name);
      for (const [name, value] of Object.entries(element.attributes)) {
        attributes.names.add(name);
        attributes.values.add(value);
        if (name === 'id') names.ids.add(value);
      }
    }
  }
  return {
    tags: [...names.tags],
    classes: [...names.classes],
    ids: [...names.ids],
    attributes: { names: [...attributes.names], values: [...attributes.values] },
    undetermined: [],
  };
}

/** The rules of a sheet that one of these pages uses, or may come to use. */
export async function usedRules(css: string, pages: readonly string[]): Promise<string> {
  const names = namesIn(pages);
  const [used] = await new PurgeCSS().purge({
    // The pages are read at once, by the parser that reads them everywhere else.
    content: [{ raw: 'pages', extension: 'html' }],
    extractors: [{ extensions: ['html'], extractor: () => names }],
    css: [{ raw: css }],
    dynamicAttributes: SET_LATER.attributes,
  });
  if (!used) throw new Error('No sheet was given');
  return used.css;
}

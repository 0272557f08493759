import { ID_PATTERN } from './id.ts';

/** Editor's prose in which `{id}` stands for the printed words of an indicator. */
export type TemplatePart =
  { readonly kind: 'words'; readonly words: string } | { readonly kind: 'indicator'; readonly id: string };

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Splits a template at its placeholders. A brace that encloses no id stays in the words. */
export function parseTemplate(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const found of template.matchAll(PLACEHOLDER)) {
    const id = found[1] ?? '';
    if (!ID_PATTERN.test(id)) continue;
    if (found.index > end) parts.push({ kind: 'words', words: template.slice(end, found.index) });
    parts.push({ kind: 'indicator', id });
    end = found.index + found[0].length;
  }
  if (end < template.length) parts.push({ kind: 'words', words: template.slice(end) });
  return parts;
}

/** Ids of the indicators a template names, in order, repeats kept. */
export function templateIds(template: string): string[] {
  return parseTemplate(template).flatMap((part) => (part.kind === 'indicator' ? [part.id] : []));
}

/** The template with each placeholder replaced by `textOf(id)`. */
export function fillTemplate(template: string, textOf: (id: string) => string): string {
  return parseTemplate(template)
    .map((part) => (part.kind === 'words' ? part.words : textOf(part.id)))
    .join('');
}

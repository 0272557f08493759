import { parseTemplate } from '../../domain/template.ts';

/** What the editor types, without the placeholders. */
export function typedWords(template: string): string {
  return parseTemplate(template)
    .map((part) => (part.kind === 'words' ? part.words : ' '))
    .join('');
}

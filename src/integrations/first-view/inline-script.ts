import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'vite';

/** Words between backticks, as all other words of a page are quoted: the compressed page is the shorter for it. */
const asPagesQuote = (code: string) => code.replace(/`([^`'\\\n$]*)`/g, "'$1'");

/** A script as pages carry it in their markup: every page pays for each of its signs. */
export function inlineScript(file: URL): string {
  const { code, errors } = minifySync(fileURLToPath(file), readFileSync(file, 'utf8'), {
    compress: { target: 'es2015' },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return asPagesQuote(code.trim());
}

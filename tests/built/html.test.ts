import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { builtFiles, builtText } from './built.ts';
import { SITES } from './sites.ts';

for (const { name, folder } of SITES) {
  test.describe(name, () => {
    test('every page is valid HTML', async () => {
      test.setTimeout(120_000);
      const validator = new HtmlValidate(new FileSystemConfigLoader());
      const files = builtFiles(folder, '.html');
      const problems: string[] = [];
      for (const file of files) {
        const report = await validator.validateFile(join(folder, file));
        for (const { messages } of report.results) {
          problems.push(
            ...messages.map(
              ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
            ),
          );
        }
      }
      process.stdout.write(`    ${files.length} pages\n`);
      expect(problems).toEqual([]);
    });

    test('every page has its own title and description, and one h1', () => {
      const files = builtFiles(folder, '.html');
      const firsts = (pattern: RegExp) =>
        files.map((file) => pattern.exec(builtText(folder, file))?.[1] ?? '');
      for (const values of [
        firsts(/<title>([^<]+)<\/title>/),
        firsts(/<meta name="description" content="([^"]+)"/),
      ]) {
        expect(values.filter((value) => value === '')).toEqual([]);
        expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
      }
      for (const file of files) expect(builtText(folder, file).match(/<h1[ >]/g), file).toHaveLength(1);
    });
  });
}

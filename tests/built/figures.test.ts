import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../support/built.ts';
import { MAIN } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(MAIN);

test('no chart script reaches a reader', () => {
  for (const file of builtFiles(MAIN.folder, '.js')) {
    expect(builtText(MAIN.folder, file), file).not.toMatch(/chart/i);
  }
});

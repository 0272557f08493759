import { expect, test } from 'vitest';
import tables from '../../../../src/figures/canvas/text-widths.json' with { type: 'json' };
import { textRoom, textWidth } from '../../../../src/figures/canvas/text-width.ts';

test.each(Object.entries(tables))('%s: every character of the table has its width', (_face, table) => {
  expect(new Set(table.characters).size).toBe(table.characters.length);
  expect(table.widths).toHaveLength(table.characters.length);
});

test('widths come from the table of the face; every Han character is an em', () => {
  expect(textWidth('亿元', 18)).toBe(36);
  expect(textWidth('174', 100)).toBeCloseTo(166.5);
  expect(textWidth('174', 100, 'song')).toBeCloseTo(164.7);
});

test('room is kept for the wider faces a reader may have', () => {
  expect(textRoom('174', 100)).toBeGreaterThan(textWidth('174', 100) * 1.149);
});

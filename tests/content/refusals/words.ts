import { expect } from 'vitest';
import type { Problem } from '../../../src/report/problem.ts';

/** Words of a library or of a program's inside: two English words in a row, or what JavaScript calls things. */
const NOT_FOR_EDITORS = /\b[A-Za-z]+ (?:[a-z]+ )?[a-z]{2,}\b|mdx[A-Z]|\[object|\bundefined\b|    at /;

/** What editors type themselves: commands, tags with an attribute, tokens of a file. */
const TYPED = /npm run [a-z-]+|<[^>]*>|“[^”]*”|"[^"]*"|没有引号的 \S+/g;

/** A message is Chinese, says all four things, and is short. */
export function expectForEditors({ found, expected, advice, subject }: Problem): void {
  for (const words of [found, expected, advice]) {
    expect(words.trim()).not.toBe('');
    expect(words.replaceAll(TYPED, ''), words).not.toMatch(NOT_FOR_EDITORS);
    expect(words.length, words).toBeLessThan(600);
  }
  expect(advice).toMatch(/\p{Script=Han}/u);
  expect(subject).not.toBe('');
}

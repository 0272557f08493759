import { expect, test } from 'vitest';
import { anchorPath, sectionPath } from '../../../src/site/paths.ts';

const preface = { id: 'preface', ordinal: undefined };
const economy = { id: 'economy', ordinal: 1 };

test('the preface is read on the full text, every other section on its own page', () => {
  expect(sectionPath(preface)).toBe('report/#preface');
  expect(sectionPath(economy)).toBe('sections/economy/');
  expect(anchorPath(preface, 'guiding-spirit')).toBe('report/#guiding-spirit');
  expect(anchorPath(economy, 'gdp')).toBe('sections/economy/#gdp');
});

import { expect, test } from 'vitest';
import { oncePer, oncePerText } from '../../../src/domain/once.ts';

test('an answer is worked out once for each object, whatever it is', () => {
  const asked: unknown[] = [];
  const find = oncePer((key: { readonly value?: number }) => {
    asked.push(key);
    return key.value;
  });
  const one = { value: 1 };
  const none = {};
  expect([find(one), find(none), find(one), find(none), find({ value: 1 })]).toEqual([
    1,
    undefined,
    1,
    undefined,
    1,
  ]);
  expect(asked).toEqual([one, none, { value: 1 }]);
});

test('and for each text', () => {
  const asked: string[] = [];
  const find = oncePerText((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect([find('一二'), find(''), find('一二'), find('')]).toEqual([2, undefined, 2, undefined]);
  expect(asked).toEqual(['一二', '']);
});

import { expect, test } from 'vitest';
import { printedPart } from '../../../src/integrations/pdf/printed-part.ts';

const page = (index: string, words: string) =>
  `<!doctype html><html><head><title>甲</title></head><body><header class="bar screen-only"><form data-index="${index}"></form></header><main><p>${words}<button class="screen-only">分享</button></p></main></body></html>`;

test('what only screens show makes no other paper; every printed word does', () => {
  expect(printedPart(page('/search/index.1.json', '一'))).toBe(
    printedPart(page('/search/index.2.json', '一')),
  );
  expect(printedPart(page('/search/index.1.json', '一'))).not.toBe(
    printedPart(page('/search/index.1.json', '二')),
  );
  expect(printedPart(page('', '一'))).toContain('<title>甲</title></head><body><main><p>一</p></main>');
});

import { readInlines } from './inlines.ts';
import type { HeadingSource } from './prose.ts';
import type { Refusals } from './refusals.ts';
import { readId, type Tag } from './tags.ts';

/** A heading of the second level: plain words, because it is repeated in contents, where nothing in it could be followed. */
export function readHeading(tag: Tag, refusals: Refusals): HeadingSource | undefined {
  const id = readId(tag, '这个标题', refusals);
  const all = readInlines(tag.children, refusals);
  const inlines = all.filter((inline) => inline.kind === 'words');
  if (inlines.length < all.length) {
    refusals.refuse(tag, {
      found: '<Heading> 之内有标记',
      expected: '只有文字',
      advice: '标记写在它下面的段落里；标题里的数字列入 numerals.json。',
    });
  } else if (inlines.every(({ words }) => words.trim() === '')) {
    refusals.refuse(tag, {
      found: '<Heading> 之内没有文字',
      expected: '标题的原文，连同报告印的编号，如（一）',
      advice: '写上标题的文字，或删去这个标记。',
    });
  }
  return id === undefined ? undefined : { kind: 'heading', id, at: refusals.at(tag), inlines };
}

import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../../src/report/read/prose.ts';
import { readProse } from '../../../../src/report/read/read-prose.ts';

const words = (inlines: readonly Inline[] | undefined) =>
  inlines?.map((inline) => ('words' in inline ? inline.words : '□')).join('');

const FRONT = '---\nid: a\n---\n';

describe('readProse', () => {
  test('reads a paragraph the same on one line and on several', () => {
    const oneLine = readProse(
      'a.mdx',
      FRONT + '<Paragraph id="a">甲<Indicator id="b" />，乙。丙。</Paragraph>',
    );
    const several = readProse(
      'a.mdx',
      FRONT + '<Paragraph id="a">\n甲<Indicator id="b" />，乙。\n丙。\n</Paragraph>',
    );
    for (const { blocks, problems } of [oneLine, several]) {
      expect(problems).toEqual([]);
      expect(blocks).toHaveLength(1);
      expect(words(blocks[0]?.inlines)).toBe('甲□，乙。丙。');
    }
  });

  test('gives each source line of a paragraph its own place', () => {
    const { blocks } = readProse('a.mdx', FRONT + '<Paragraph id="a">\n甲。\n乙。\n</Paragraph>');
    expect(blocks[0]?.inlines.map(({ at }) => at.line)).toEqual([5, 6]);
  });

  test('tells a home from a later mention', () => {
    const { blocks } = readProse(
      'a.mdx',
      FRONT + '<Paragraph id="a"><Project ref="b">乙</Project></Paragraph>',
    );
    expect(blocks[0]?.inlines[0]).toMatchObject({ kind: 'project', id: 'b', home: false, words: '乙' });
  });

  test('reads headings between the paragraphs, on one line and on several', () => {
    const { blocks, problems } = readProse(
      'a.mdx',
      FRONT +
        '<Heading id="a">（一）甲</Heading>\n<Paragraph id="b">乙。</Paragraph>\n\n<Heading id="c">\n（二）丙\n丁\n</Heading>\n\n<Paragraph id="d">戊。</Paragraph>',
    );
    expect(problems).toEqual([]);
    expect(blocks.map(({ kind, id, inlines }) => [kind, id, words(inlines)])).toEqual([
      ['heading', 'a', '（一）甲'],
      ['paragraph', 'b', '乙。'],
      ['heading', 'c', '（二）丙丁'],
      ['paragraph', 'd', '戊。'],
    ]);
  });

  test('gives lines and columns of the file, front matter counted', () => {
    const { frontMatter, blocks } = readProse(
      'a.mdx',
      '---\nid: a\n---\n\n<Paragraph id="b">\n甲<Note ref="c" />\n</Paragraph>',
    );
    expect(frontMatter).toBe('id: a');
    expect(blocks[0]?.inlines[1]?.at).toEqual({ file: 'a.mdx', line: 6, column: 2 });
  });

  test.each([
    ['an expression', '<Paragraph id="a">{1 + 1}</Paragraph>'],
    ['an import', 'import x from "y"\n\n<Paragraph id="a">甲</Paragraph>'],
    ['Markdown format', '<Paragraph id="a">*甲*</Paragraph>'],
    ['an unknown element', '<Paragraph id="a"><Map id="b" /></Paragraph>'],
    [
      'a link inside a link',
      '<Paragraph id="a"><Project id="b">甲<Indicator id="c" /></Project></Paragraph>',
    ],
    ['a typed number', '<Paragraph id="a"><Indicator id="c">174亿元</Indicator></Paragraph>'],
    ['an expression as attribute', '<Paragraph id={"a"}>甲</Paragraph>'],
    ['both id and ref', '<Paragraph id="a"><Indicator id="b" ref="b" /></Paragraph>'],
    ['a term as home', '<Paragraph id="a"><Term id="b">甲</Term></Paragraph>'],
    ['a heading without an id', '<Heading>（一）甲</Heading>'],
    ['a heading without words', '<Heading id="a"> </Heading>'],
    ['a heading that is empty', '<Heading id="a" />'],
    ['a mark in a heading', '<Heading id="a">甲<Indicator id="b" /></Heading>'],
    ['a heading inside a paragraph', '<Paragraph id="a">甲<Heading id="b">乙</Heading></Paragraph>'],
    ['a paragraph inside a heading', '<Heading id="a"><Paragraph id="b">乙</Paragraph></Heading>'],
    ['text outside', '甲\n\n<Paragraph id="a">甲</Paragraph>'],
    ['an unclosed element', '<Paragraph id="a">甲'],
  ])('refuses %s', (_name, text) => {
    const { problems } = readProse('a.mdx', FRONT + text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.at.line).toBeGreaterThan(0);
  });
});

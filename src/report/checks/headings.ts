import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** A heading stands over paragraphs, in a section that has a title itself. */
export function checkHeadings(index: ContentIndex): Problem[] {
  return index.content.sections.flatMap(({ front, blocks }) =>
    blocks.flatMap((block, position): Problem[] => {
      if (block.kind !== 'heading') return [];
      const { at } = block;
      const subject = `标题 ${block.id}`;
      if (front.data.title === undefined) {
        return [
          {
            at,
            subject,
            found: '在没有 title 的章节（前言）里',
            expected: '标题在有 title 的章节里，低它一级',
            advice: '为这一章节写上 title，或把这些字写成一段 <Paragraph>。',
          },
        ];
      }
      if (blocks[position + 1]?.kind === 'paragraph') return [];
      return [
        {
          at,
          subject,
          found: '下面没有段落',
          expected: '标题之后、下一个标题之前至少有一段',
          advice: '补上它的段落；若只是一行字，写成一段 <Paragraph>。',
        },
      ];
    }),
  );
}

import type { Problem } from '../problem.ts';
import type { Inline } from './prose.ts';
import type { Part, SectionSource } from './read-content.ts';

type Named = Exclude<Inline['kind'], 'words'> | 'figure';

const PARTS: readonly (readonly [kind: Named, part: Part, path: string, name: string])[] = [
  ['indicator', 'indicators', 'indicators/', '指标'],
  ['project', 'projects', 'projects/', '项目'],
  ['figure', 'figures', 'figures/', '图'],
  ['term', 'glossary', 'glossary.json', '术语'],
  ['note', 'notes', 'notes.json', '注释'],
];

/** Parts that have no file although the text names records of theirs: one problem each, instead of one for each place. */
export function missingParts(
  sections: readonly SectionSource[],
  absent: ReadonlySet<Part>,
): { readonly part: Part; readonly problem: Problem }[] {
  const kinds = sections.flatMap(({ paragraphs, figures }): Named[] => [
    ...paragraphs.flatMap(({ inlines }) => inlines.flatMap(({ kind }) => (kind === 'words' ? [] : [kind]))),
    ...figures.map(() => 'figure' as const),
  ]);
  return PARTS.flatMap(([kind, part, path, name]) => {
    const times = kinds.filter((one) => one === kind).length;
    if (times === 0 || !absent.has(part)) return [];
    const problem = {
      at: { file: path },
      subject: '文件',
      found: `没有，而正文里有${times}处提到${name}`,
      expected: `${path} 里有这些${name}`,
      advice: `补上 ${path}，或检查它的名字和位置。`,
    };
    return [{ part, problem }];
  });
}

/** Files of single sections that are missing although the text of the section has records of theirs at home. */
export function missingFiles(
  sections: readonly SectionSource[],
  files: Readonly<Record<'indicators' | 'projects', ReadonlyMap<string, unknown>>>,
): { readonly part: Part; readonly problem: Problem }[] {
  return sections.flatMap(({ front, paragraphs }) => {
    const inlines = paragraphs.flatMap((paragraph) => paragraph.inlines);
    return (['indicator', 'project'] as const).flatMap((kind) => {
      const part = `${kind}s` as const;
      const times = inlines.filter((inline) => inline.kind === kind && inline.home).length;
      if (times === 0 || files[part].has(front.data.id)) return [];
      const path = `${part}/${front.data.id}.json`;
      const problem = {
        at: { file: path },
        subject: '文件',
        found: `没有，而正文这一章节里有${times}处${kind === 'indicator' ? '指标' : '项目'}`,
        expected: '文件名是章节的标识',
        advice: `补上 ${path}；改过章节的 id，就改回来，或把文件一同改名。`,
      };
      return [{ part, problem }];
    });
  });
}

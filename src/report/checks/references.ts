import { templateIds } from '../../domain/template.ts';
import { namingTexts } from '../index/editor-texts.ts';
import { type ContentIndex, type Entry } from '../index/index-content.ts';
import type { Place, Problem } from '../problem.ts';

const KINDS = { indicator: '指标', project: '项目', figure: '图', term: '术语', note: '注释' } as const;
type Kind = keyof typeof KINDS;

/** Every id that content names exists and is of the kind that the place calls for. */
export function checkReferences(index: ContentIndex): Problem[] {
  const { content, indicators, projects, figures, terms, notes, mentions } = index;
  const ids = (list: readonly Entry<{ id: string }>[]) => new Set(list.map((entry) => entry.record.id));
  const known: Record<Kind, ReadonlySet<string>> = {
    indicator: ids(indicators),
    project: ids(projects),
    figure: ids(figures),
    term: ids(terms),
    note: ids(notes),
  };
  const problems: Problem[] = [];

  function expect(kinds: readonly Kind[], id: string, subject: string, at: Place): void {
    if (kinds.some((kind) => known[kind].has(id))) return;
    const wanted = kinds.map((kind) => KINDS[kind]).join('或');
    const other = (Object.keys(KINDS) as Kind[]).find((kind) => known[kind].has(id));
    problems.push({
      at,
      subject,
      found: other ? `${id} 是${KINDS[other]}` : `没有标识为 ${id} 的${wanted}`,
      expected: `一个${wanted}的标识`,
      advice: '改正拼写，或补上这条记录。',
    });
  }

  for (const { inline } of mentions) {
    if (inline.kind !== 'words') expect([inline.kind], inline.id, `正文 ${inline.id}`, inline.at);
  }
  for (const { id, at } of content.sections.flatMap((section) => section.figures)) {
    expect(['figure'], id, `正文 ${id}`, at);
  }
  for (const { front } of content.sections) {
    front.data.highlights?.forEach((id, position) =>
      expect(
        ['indicator', 'project'],
        id,
        `${front.data.id} · highlights`,
        front.place(['highlights', position]),
      ),
    );
  }
  for (const { front } of content.sections) {
    const { id, figure } = front.data;
    if (figure !== undefined) expect(['figure'], figure, `${id} · figure`, front.place(['figure']));
  }
  content.report.data.headlines.forEach((id, position) =>
    expect(['indicator'], id, 'headlines', content.report.place(['headlines', position])),
  );
  for (const entry of indicators) {
    const { id, change, partOf, terms: termIds, notes: noteIds } = entry.record;
    if (change !== undefined) expect(['indicator'], change, `${id} · change`, entry.at('change'));
    if (partOf !== undefined) expect(['indicator'], partOf, `${id} · partOf`, entry.at('partOf'));
    termIds?.forEach((term, at) => expect(['term'], term, `${id} · terms`, entry.at('terms', at)));
    noteIds?.forEach((note, at) => expect(['note'], note, `${id} · notes`, entry.at('notes', at)));
  }
  for (const entry of projects) {
    const { id, terms: termIds, notes: noteIds } = entry.record;
    termIds?.forEach((term, at) => expect(['term'], term, `${id} · terms`, entry.at('terms', at)));
    noteIds?.forEach((note, at) => expect(['note'], note, `${id} · notes`, entry.at('notes', at)));
  }
  for (const entry of figures) {
    const { id, labels, whole, derived } = entry.record;
    for (const list of ['indicators', 'emphasis'] as const) {
      entry.record[list]?.forEach((one, at) =>
        expect(['indicator'], one, `${id} · ${list}`, entry.at(list, at)),
      );
    }
    for (const key of Object.keys(labels ?? {}))
      expect(['indicator'], key, `${id} · labels`, entry.at('labels', key));
    if (whole !== undefined) expect(['indicator'], whole, `${id} · whole`, entry.at('whole'));
    derived?.forEach(({ plus, minus }, at) => {
      for (const one of [...plus, ...(minus ?? [])])
        expect(['indicator'], one, `${id} · derived`, entry.at('derived', at));
    });
    entry.record.notes?.forEach((note, at) => expect(['note'], note, `${id} · notes`, entry.at('notes', at)));
  }
  for (const { entry, field, text } of namingTexts(index)) {
    for (const id of templateIds(text))
      expect(['indicator'], id, `${entry.record.id} · ${field}`, entry.at(field));
  }
  for (const [folder, files] of [
    ['indicators', content.indicators],
    ['projects', content.projects],
  ] as const) {
    for (const [section, source] of files) {
      if (content.sections.some(({ front }) => front.data.id === section)) continue;
      problems.push({
        at: { file: source.file },
        subject: '文件名',
        found: `没有标识为 ${section} 的章节`,
        expected: `${folder}/<章节标识>.json`,
        advice: '按章节的 id 改文件名。',
      });
    }
  }
  return problems;
}

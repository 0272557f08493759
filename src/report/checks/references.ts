import { templateIds } from '../../domain/template.ts';
import { namingTexts } from '../index/editor-texts.ts';
import { type ContentIndex, type Entry } from '../index/index-content.ts';
import { operandsOf } from '../index/own-numbers.ts';
import { nearestWord } from '../../domain/nearest-word.ts';
import type { Place, Problem } from '../problem.ts';
import type { Part } from '../read/read-content.ts';

/** What can be named, with the part of the content that holds its records. */
const KINDS = {
  indicator: { name: '指标', part: 'indicators' },
  project: { name: '项目', part: 'projects' },
  figure: { name: '图', part: 'figures' },
  term: { name: '术语', part: 'glossary' },
  note: { name: '注释', part: 'notes' },
} as const satisfies Record<string, { readonly name: string; readonly part: Part }>;
type KindName = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as KindName[];

/** Every id that content names exists and is of the kind that the place calls for. */
export function checkReferences(index: ContentIndex): Problem[] {
  const { content, indicators, projects, figures, terms, notes, mentions } = index;
  const ids = (list: readonly Entry<{ id: string }>[]) => new Set(list.map((entry) => entry.record.id));
  const known: Record<KindName, ReadonlySet<string>> = {
    indicator: ids(indicators),
    project: ids(projects),
    figure: ids(figures),
    term: ids(terms),
    note: ids(notes),
  };
  const problems: Problem[] = [];
  const { incomplete } = content.gaps;

  function expect(kinds: readonly KindName[], id: string, subject: string, at: Place): void {
    if (kinds.some((kind) => known[kind].has(id) || incomplete.has(KINDS[kind].part))) return;
    const wanted = kinds.map((kind) => KINDS[kind].name).join('或');
    const other = KIND_NAMES.find((kind) => known[kind].has(id));
    const meant = nearestWord(
      id,
      kinds.flatMap((kind) => [...known[kind]]),
    );
    problems.push({
      at,
      subject,
      found: other ? `${id} 是${KINDS[other].name}` : `没有标识为 ${id} 的${wanted}`,
      expected: `一个${wanted}的标识`,
      advice: `${meant === undefined ? '改正拼写' : `可能是 ${meant}；改正拼写`}，或补上这条记录。`,
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
  const { figure: opening } = content.report.data;
  if (opening !== undefined) expect(['figure'], opening, 'figure', content.report.place(['figure']));
  content.report.data.headlines.forEach((id, position) =>
    expect(['indicator'], id, 'headlines', content.report.place(['headlines', position])),
  );
  content.synonyms.data.synonyms.forEach(({ words, means }, group) => {
    means.forEach((id, at) =>
      expect(
        ['indicator', 'project', 'figure', 'term'],
        id,
        `“${words[0] ?? ''}” · means`,
        content.synonyms.place(['synonyms', group, 'means', at]),
      ),
    );
  });
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
    const { id, indicators: drawn, projects: shown, whole, derived } = entry.record;
    drawn?.forEach((one, at) => expect(['indicator'], one, `${id} · indicators`, entry.at('indicators', at)));
    shown?.forEach((one, at) => expect(['project'], one, `${id} · projects`, entry.at('projects', at)));
    if (whole !== undefined) expect(['indicator'], whole, `${id} · whole`, entry.at('whole'));
    derived?.forEach((sum, at) => {
      for (const one of operandsOf(sum))
        expect(['indicator'], one, `${id} · derived`, entry.at('derived', at));
    });
    entry.record.notes?.forEach((note, at) => expect(['note'], note, `${id} · notes`, entry.at('notes', at)));
  }
  for (const entry of notes) {
    const { id, later } = entry.record;
    if (later) expect(['indicator'], later.of, `${id} · later`, entry.at('later', 'of'));
  }
  for (const { entry, field, path, text, own } of namingTexts(index)) {
    for (const id of templateIds(text).filter((one) => !own.has(one)))
      expect(['indicator'], id, `${entry.record.id} · ${field}`, entry.at(...path));
  }
  for (const [folder, files] of [
    ['indicators', content.indicators],
    ['projects', content.projects],
  ] as const) {
    for (const [section, source] of files) {
      const isKnown = content.sections.some(({ front }) => front.data.id === section);
      if (isKnown || incomplete.has('sections')) continue;
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

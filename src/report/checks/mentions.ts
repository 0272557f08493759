import { wording } from '../../domain/wording.ts';
import { mentionsOf, type ContentIndex, type Entry, type MentionOf } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

type Marked = MentionOf<'indicator' | 'project'>;

function place({ file, line }: { file: string; line?: number | undefined }): string {
  return line === undefined ? file : `${file} 第${line}行`;
}

/** Every record has its one home in the prose of its own section, in reading order. */
function checkHomes(
  what: '指标' | '项目',
  tag: string,
  records: readonly Entry<{ id: string }>[],
  marked: readonly Marked[],
): Problem[] {
  const problems: Problem[] = [];
  const homes = new Map<string, number>();
  marked.forEach(({ inline, section }, position) => {
    if (!inline.home) return;
    const earlier = homes.get(inline.id);
    const subject = `${what} ${inline.id}`;
    if (earlier !== undefined) {
      problems.push({
        kind: 'mention',
        at: inline.at,
        subject,
        found: `又一个 <${tag} id="${inline.id}">，前一个在 ${place(marked[earlier]?.inline.at ?? inline.at)}`,
        expected: '每个标识在正文里只有一处 id',
        advice: '再次出现的地方写 ref。',
      });
      return;
    }
    homes.set(inline.id, position);
    const entry = records.find((candidate) => candidate.record.id === inline.id);
    if (entry && entry.section !== section.front.data.id) {
      problems.push({
        kind: 'mention',
        at: entry.at(),
        subject,
        found: `记录在 ${entry.at().file}，正文在 ${section.file}`,
        expected: '记录与正文属于同一章节',
        advice: '把记录移到正文所在章节的文件里。',
      });
    }
  });
  let last = -1;
  let section: string | undefined;
  for (const entry of records) {
    const home = homes.get(entry.record.id);
    const subject = `${what} ${entry.record.id}`;
    if (entry.section !== section) [section, last] = [entry.section, -1];
    if (home === undefined) {
      problems.push({
        kind: 'mention',
        at: entry.at('id'),
        subject,
        found: `正文里没有 <${tag} id="${entry.record.id}">`,
        expected: '正文里恰有一处',
        advice: '在正文相应的地方标出，或删去这条记录。',
      });
    } else if (home < last) {
      problems.push({
        kind: 'order',
        at: entry.at('id'),
        subject,
        found: '在文件里的次序与正文不同',
        expected: '按正文的先后排列',
        advice: '把这条记录移到它在正文中的位置。',
      });
    } else {
      last = home;
    }
  }
  return problems;
}

function checkTerms(index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  const marked = mentionsOf(index, 'term');
  const used = new Set([
    ...marked.map(({ inline }) => inline.id),
    ...[...index.indicators, ...index.projects].flatMap(({ record }) => record.terms ?? []),
  ]);
  marked.forEach(({ inline }, position) => {
    if (marked.findIndex((other) => other.inline.id === inline.id) === position) return;
    problems.push({
      kind: 'mention',
      at: inline.at,
      subject: `术语 ${inline.id}`,
      found: '正文里又标了一次',
      expected: '只在首次出现的地方标出',
      advice: '留下第一处，其余只写文字。',
    });
  });
  for (const { inline } of marked) {
    const term = index.terms.find(({ record }) => record.id === inline.id)?.record;
    if (term && wording(term.term) !== wording(inline.words)) {
      problems.push({
        kind: 'mention',
        at: inline.at,
        subject: `术语 ${inline.id}`,
        found: `正文标出的是“${inline.words}”`,
        expected: `“${term.term}”`,
        advice: '只标出术语本身，或改正 ref。',
      });
    }
  }
  for (const entry of index.terms) {
    if (used.has(entry.record.id)) continue;
    problems.push({
      kind: 'mention',
      at: entry.at('id'),
      subject: `术语 ${entry.record.id}`,
      found: '没有被用到',
      expected: '正文里标出，或由指标、项目的 terms 列出',
      advice: '在用到它的地方标出，或删去这条术语。',
    });
  }
  return problems;
}

function checkNotes(index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  const sectionOf = new Map<string, string>();
  for (const { inline, section } of mentionsOf(index, 'note')) {
    const first = sectionOf.get(inline.id) ?? section.file;
    sectionOf.set(inline.id, first);
    if (first === section.file) continue;
    problems.push({
      kind: 'note',
      at: inline.at,
      subject: `注释 ${inline.id}`,
      found: `已在 ${first} 标过`,
      expected: '一条注释只在一个章节里标出',
      advice: '为这一节另写一条注释。',
    });
  }
  const named = new Set(
    [...index.indicators, ...index.projects, ...index.figures].flatMap(({ record }) => record.notes ?? []),
  );
  for (const entry of index.notes) {
    if (sectionOf.has(entry.record.id) || named.has(entry.record.id)) continue;
    problems.push({
      kind: 'note',
      at: entry.at('id'),
      subject: `注释 ${entry.record.id}`,
      found: '没有被用到',
      expected: '正文里有 <Note ref="…" />，或由指标、项目的 notes 列出',
      advice: '在相应的地方标出，或删去这条注释。',
    });
  }
  return problems;
}

/** Every figure stands in the text once. */
function checkFigures(index: ContentIndex): Problem[] {
  const placed = index.content.sections.flatMap((section) => section.figures);
  const again = placed.filter(({ id }, position) => placed.findIndex((other) => other.id === id) < position);
  return [
    ...again.map(({ id, at }): Problem => ({
      kind: 'mention',
      at,
      subject: `图 ${id}`,
      found: '正文里又放了一次',
      expected: '每张图只放一处',
      advice: '留下最贴近文字的一处。',
    })),
    ...index.figures
      .filter(({ record }) => !placed.some(({ id }) => id === record.id))
      .map((entry): Problem => ({
        kind: 'mention',
        at: entry.at('id'),
        subject: `图 ${entry.record.id}`,
        found: `正文里没有 <Figure id="${entry.record.id}" />`,
        expected: '放在正文里的两段之间',
        advice: '在说到它的那一段后面放上，或删去这张图。',
      })),
  ];
}

/** What the prose marks and what the records say belong together. */
export function checkMentions(index: ContentIndex): Problem[] {
  return [
    ...checkHomes('指标', 'Indicator', index.indicators, mentionsOf(index, 'indicator')),
    ...checkHomes('项目', 'Project', index.projects, mentionsOf(index, 'project')),
    ...checkTerms(index),
    ...checkNotes(index),
    ...checkFigures(index),
  ];
}

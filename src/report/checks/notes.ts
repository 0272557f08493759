import { mentionsOf, type ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** A note is marked in one section only, and every note is used. */
export function checkNotes(index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  const sectionOf = new Map<string, string>();
  for (const { inline, section } of mentionsOf(index, 'note')) {
    const first = sectionOf.get(inline.id) ?? section.file;
    sectionOf.set(inline.id, first);
    if (first === section.file) continue;
    problems.push({
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
    if (entry.record.sic && !sectionOf.has(entry.record.id)) {
      problems.push({
        at: entry.at('sic'),
        subject: `注释 ${entry.record.id}`,
        found: '正文里没有标出',
        expected: `<Note ref="${entry.record.id}" />，〔原文如此〕印在那里`,
        advice: '在有误的字之后标出，或删去 sic。',
      });
      continue;
    }
    if (sectionOf.has(entry.record.id) || named.has(entry.record.id)) continue;
    problems.push({
      at: entry.at('id'),
      subject: `注释 ${entry.record.id}`,
      found: '没有被用到',
      expected: '正文里有 <Note ref="…" />，或由指标、项目的 notes 列出',
      advice: '在相应的地方标出，或删去这条注释。',
    });
  }
  return problems;
}

import { wording } from '../../domain/wording.ts';
import { mentionsOf, type ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** A term is marked where it first occurs, as the glossary spells it, and every term is used. */
export function checkTerms(index: ContentIndex): Problem[] {
  const problems: Problem[] = [];
  const marked = mentionsOf(index, 'term');
  const used = new Set([
    ...marked.map(({ inline }) => inline.id),
    ...[...index.indicators, ...index.projects].flatMap(({ record }) => record.terms ?? []),
  ]);
  marked.forEach(({ inline }, position) => {
    if (marked.findIndex((other) => other.inline.id === inline.id) === position) return;
    problems.push({
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
      at: entry.at('id'),
      subject: `术语 ${entry.record.id}`,
      found: '没有被用到',
      expected: '正文里标出，或由指标、项目的 terms 列出',
      advice: '在用到它的地方标出，或删去这条术语。',
    });
  }
  return problems;
}

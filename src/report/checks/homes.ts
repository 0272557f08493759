import { nearestWord } from '../../domain/nearest-word.ts';
import { mentionsOf, type ContentIndex, type Entry, type MentionOf } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

type Marked = MentionOf<'indicator' | 'project'>;

function place({ file, line }: { file: string; line?: number | undefined }): string {
  return line === undefined ? file : `${file} 第${line}行`;
}

function homesOf(
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
        at: entry.at(),
        subject,
        found: `记录在 ${entry.at().file}，正文在 ${section.file}`,
        expected: '记录与正文属于同一章节',
        advice: '把记录移到正文所在章节的文件里。',
      });
    }
  });
  const known = new Set(records.map(({ record }) => record.id));
  /** Ids of the text that no record has: each is told as a slip of the record that was probably meant. */
  const strays = marked.map(({ inline }) => inline.id).filter((id) => !known.has(id));
  let last = -1;
  let section: string | undefined;
  for (const entry of records) {
    const home = homes.get(entry.record.id);
    const subject = `${what} ${entry.record.id}`;
    if (entry.section !== section) [section, last] = [entry.section, -1];
    if (home === undefined && nearestWord(entry.record.id, strays) !== undefined) continue;
    if (home === undefined) {
      problems.push({
        at: entry.at('id'),
        subject,
        found: `正文里没有 <${tag} id="${entry.record.id}">`,
        expected: '正文里恰有一处',
        advice: '在正文相应的地方标出，或删去这条记录。',
      });
    } else if (home < last) {
      problems.push({
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

/** Every record has its one home in the prose of its own section, in reading order. */
export function checkHomes(index: ContentIndex): Problem[] {
  return [
    ...homesOf('指标', 'Indicator', index.indicators, mentionsOf(index, 'indicator')),
    ...homesOf('项目', 'Project', index.projects, mentionsOf(index, 'project')),
  ];
}

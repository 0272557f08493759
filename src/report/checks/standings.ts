import { quoted } from '../../domain/punctuation.ts';
import { STANDINGS, standingLabel, type Standing } from '../../domain/standing.ts';
import { wording } from '../../domain/wording.ts';
import { mentionsOf, type ContentIndex, type Entry } from '../index/index-content.ts';
import { surroundings, spanText } from '../index/sentence.ts';
import type { Problem } from '../problem.ts';

const NOT_RESULTS = STANDINGS.filter((standing) => standing !== 'result')
  .map((standing) => `${standing}（${standingLabel(standing)}）`)
  .join('、');

interface Stands {
  readonly id: string;
  readonly text?: string;
  readonly standing?: Standing | undefined;
  readonly standingText?: string | undefined;
  readonly qualifier?: string | undefined;
}

/** What the report says around the home of a fact: its sentence, and the title of its section. */
interface Around {
  readonly sentence: string;
  readonly title: string;
}

function checkOne(entry: Entry<Stands>, around: Around | undefined): Problem[] {
  const { id, text, standing = 'result', standingText, qualifier } = entry.record;
  const problem = (field: keyof Stands, found: string, expected: string, advice: string): Problem[] => [
    { at: entry.at(field), subject: `${id} · ${field}`, found, expected, advice },
  ];
  if (standingText === undefined) {
    if (standing === 'result') return [];
    return problem(
      'standing',
      `${standing}（${standingLabel(standing)}），没有 standingText`,
      'standingText 写明报告的原词，如预计、力争、拟、以内',
      '补上报告的原词；报告没有这样的词，就是结果，删去 standing。',
    );
  }
  if (standing === 'result') {
    return problem(
      'standingText',
      `“${standingText}”，没有写明 standing`,
      `standing 为 ${NOT_RESULTS}`,
      '补上 standing；是结果，就删去 standingText。',
    );
  }
  if (standingText === qualifier && text?.includes(standingText) !== true)
    return problem('qualifier', `“${qualifier}”写了两次`, '只写在 standingText', '删去 qualifier。');
  const isSaidIn = (words: string) => wording(words).includes(wording(standingText));
  if (!around || isSaidIn(around.sentence) || isSaidIn(around.title)) return [];
  const title = around.title === '' ? '' : `或章节标题（${quoted(around.title)}）`;
  return problem(
    'standingText',
    `“${standingText}”`,
    `所在句子（${quoted(around.sentence)}）${title}里连续的原词`,
    '照录报告的原词；句子和标题里都没有，就不能这样归类。',
  );
}

/** What is no result is said to be none in the report's own words. */
export function checkStandings(index: ContentIndex): Problem[] {
  const homes = new Map(
    (['indicator', 'project'] as const).flatMap((kind) =>
      mentionsOf(index, kind)
        .filter(({ inline }) => inline.home)
        .map((mention) => [mention.inline.id, mention] as const),
    ),
  );
  return [...index.indicators, ...index.projects].flatMap((entry: Entry<Stands>) => {
    const home = homes.get(entry.record.id);
    if (!home) return checkOne(entry, undefined);
    const { paragraph, sentence } = surroundings(index, home);
    const title = home.section.front.data.title?.join('') ?? '';
    return checkOne(entry, { sentence: spanText(paragraph, sentence), title });
  });
}

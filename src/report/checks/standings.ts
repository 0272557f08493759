import { quoted } from '../../domain/punctuation.ts';
import { STANDINGS, standingLabel, type Standing } from '../../domain/standing.ts';
import { wording } from '../../domain/wording.ts';
import {
  headingWords,
  mentionsOf,
  type ContentIndex,
  type Entry,
  type Mention,
} from '../index/index-content.ts';
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

/** What the report says around the home of a fact: its sentence, and the title and heading it stands under. */
interface Around {
  readonly sentence: string;
  readonly titles: readonly string[];
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
  if (!around || [around.sentence, ...around.titles].some(isSaidIn)) return [];
  const titles = around.titles.length === 0 ? '' : `或标题（${around.titles.map(quoted).join('、')}）`;
  return problem(
    'standingText',
    `“${standingText}”`,
    `所在句子（${quoted(around.sentence)}）${titles}里连续的原词`,
    '照录报告的原词；句子和标题里都没有，就不能这样归类。',
  );
}

/** The title of the section a mention stands in, and the heading over its paragraph. */
function titlesOver({ section, paragraph }: Mention): string[] {
  const { title } = section.front.data;
  const before = section.blocks.slice(0, section.blocks.indexOf(paragraph));
  const heading = before.findLast((block) => block.kind === 'heading');
  return [...(title ? [title.join('')] : []), ...(heading ? [headingWords(heading)] : [])];
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
    return checkOne(entry, { sentence: spanText(paragraph, sentence), titles: titlesOver(home) });
  });
}

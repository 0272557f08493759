import type { Report } from '../model.ts';
import type { Notice } from './notice.ts';
import { noticeNumberWords } from './number-words.ts';
import { noticePlanWords } from './plan-words.ts';

/** Every notice. A new one is a file of its own and a word here. */
const NOTICES: readonly ((report: Report) => Notice | undefined)[] = [noticeNumberWords, noticePlanWords];

function printOne({ title, places, advice }: Notice): string {
  const lines = places.map(({ subject, words, context }) => `  ${subject}：“${words}”（${context}）`);
  return [`提示（不是错误）：${title}。`, ...lines, `  请：${advice}`].join('\n');
}

/** What an editor may want to look at in a report that has no problem, as one text; empty where there is nothing. */
export function printNotices(report: Report): string {
  return NOTICES.flatMap((notice) => notice(report) ?? [])
    .map((notice) => `${printOne(notice)}\n`)
    .join('\n');
}

import { forbiddenIn } from '../../domain/forbidden-characters.ts';
import type { Problem } from '../problem.ts';
import { placeOf } from './lines.ts';

/** The first character of a file that may not be there, as a problem. */
export function characterProblem(file: string, text: string): Problem | undefined {
  const forbidden = forbiddenIn(text);
  if (forbidden === undefined) return undefined;
  return {
    at: { file, ...placeOf(text, forbidden.offset) },
    subject: '字符',
    found: forbidden.found,
    expected: '看得见的文字',
    advice: forbidden.advice,
  };
}

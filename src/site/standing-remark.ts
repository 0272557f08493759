import { standingLabel } from '../domain/standing.ts';
import type { Indicator, Project } from '../report/model.ts';

type Standing = Pick<Indicator | Project, 'standing' | 'standingText' | 'quote'>;

/** What is said of a fact that is no result: 目标，原词“力争”. Empty for a result. */
export function standingRemark({ standing, standingText: word = '' }: Standing): string {
  return standing === 'result' ? '' : `${standingLabel(standing)}，原词“${word}”`;
}

/** The word for a fact's standing where its quotation lacks it: 力争. It is copied with the quotation; empty where there is none. */
export function wordOutside({ standingText: word = '', quote }: Standing): string {
  return quote.includes(word) ? '' : word;
}

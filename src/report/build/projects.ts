import type { ProjectRecord } from '../../schemas/project.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Paragraph, Project } from '../model.ts';
import { givenInFact, laterInFact, LATER_IN_FACT, type LaterInFact } from './facts.ts';
import type { Homed } from './homes.ts';
import type { References } from './references.ts';
import { Shells } from './shell.ts';
import { templateWords } from './template-words.ts';

/** The projects, still without what refers to other records. */
export function projectShells(
  index: ContentIndex,
  refer: Pick<References, 'term'>,
  facts: readonly Homed<ProjectRecord>[],
): Shells<Project, LaterInFact> {
  return new Shells<Project, LaterInFact>(
    LATER_IN_FACT,
    facts.map((fact) => ({
      kind: 'project' as const,
      ...givenInFact(index, refer, fact),
      stage: fact.record.stage,
      stageText: templateWords(index, fact.record.stageText),
    })),
  );
}

/** Gives the projects their place in the text. */
export function fillProjects(
  index: ContentIndex,
  shells: Shells<Project, LaterInFact>,
  refer: References,
  paragraphs: readonly Paragraph[],
  facts: readonly Homed<ProjectRecord>[],
): void {
  for (const fact of facts) shells.fill(fact.record.id, laterInFact(index, refer, paragraphs, fact));
}

import { oncePer } from '../domain/once.ts';
import { STAGES, STAGE_GROUPS, stagesOf, type Stage, type StageGroup } from '../domain/stage.ts';
import type { Project, Report } from './model.ts';

/** A stage with the projects that have reached it. */
export interface BoardStage {
  readonly stage: Stage;
  readonly projects: readonly Project[];
}

/** A group of stages that have projects; `all` are its stages with those that have none. */
export interface BoardGroup {
  readonly group: StageGroup;
  readonly all: readonly Stage[];
  readonly stages: readonly BoardStage[];
}

/** The projects by group and stage, first stage first; what has no project is left out. */
export function boardOf(projects: readonly Project[]): BoardGroup[] {
  return STAGE_GROUPS.map((group): BoardGroup => {
    const all = stagesOf(group);
    return {
      group,
      all,
      stages: all
        .map((stage) => ({ stage, projects: projects.filter((project) => project.stage === stage) }))
        .filter((column) => column.projects.length > 0),
    };
  }).filter(({ stages }) => stages.length > 0);
}

/** All projects as the board has them: first stage first. */
export const boardOrder = oncePer(({ projects }: Report): readonly Project[] =>
  STAGES.flatMap((stage) => projects.filter((project) => project.stage === stage)),
);

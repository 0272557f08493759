import { STAGE_GROUPS, stagesOf, type Stage, type StageGroup } from '../domain/stage.ts';
import type { Project } from './model.ts';

/** A stage with the projects that have reached it. */
export interface BoardStage {
  readonly stage: Stage;
  /** Its place in the group, counted from 1. */
  readonly column: number;
  readonly projects: readonly Project[];
}

/** A group of stages that have projects; `columns` counts all its stages. */
export interface BoardGroup {
  readonly group: StageGroup;
  readonly columns: number;
  readonly stages: readonly BoardStage[];
}

/** The projects by group and stage, first stage first; what has no project is left out. */
export function boardOf(projects: readonly Project[]): BoardGroup[] {
  return STAGE_GROUPS.map((group): BoardGroup => {
    const stages = stagesOf(group);
    return {
      group,
      columns: stages.length,
      stages: stages
        .map((stage, index) => ({
          stage,
          column: index + 1,
          projects: projects.filter((project) => project.stage === stage),
        }))
        .filter((column) => column.projects.length > 0),
    };
  }).filter(({ stages }) => stages.length > 0);
}

/** The three families of named things a report gives a status to, in reading order. */
export const STAGE_GROUPS = ['works', 'recognition', 'programme'] as const;
export type StageGroup = (typeof STAGE_GROUPS)[number];

/** Stages from first to last within each family. The grouping is the editor's; the report's own word stays in `stageText`. */
export const STAGES = [
  'planned',
  'pending',
  'underway',
  'completed',
  'in-use',
  'applied',
  'reviewed',
  'granted',
  'proposed',
  'running',
  'concluded',
] as const;
export type Stage = (typeof STAGES)[number];

const NAMES: Readonly<Record<Stage, { group: StageGroup; label: string }>> = {
  planned: { group: 'works', label: '规划' },
  pending: { group: 'works', label: '待开工' },
  underway: { group: 'works', label: '在建' },
  completed: { group: 'works', label: '建成' },
  'in-use': { group: 'works', label: '投用' },
  applied: { group: 'recognition', label: '申报推动' },
  reviewed: { group: 'recognition', label: '评审推荐' },
  granted: { group: 'recognition', label: '获批获评' },
  proposed: { group: 'programme', label: '拟开展' },
  running: { group: 'programme', label: '已开展' },
  concluded: { group: 'programme', label: '已完成' },
};

/** The Chinese name of a stage. */
export function stageLabel(stage: Stage): string {
  return NAMES[stage].label;
}

/** The family a stage belongs to. */
export function stageGroup(stage: Stage): StageGroup {
  return NAMES[stage].group;
}

/** The stages of one family, first to last. */
export function stagesOf(group: StageGroup): Stage[] {
  return STAGES.filter((stage) => NAMES[stage].group === group);
}

import type { Report } from './model.ts';

/** What a check that found nothing wrong tells: how much there is. `folder` is the content's. */
export function printSummary(
  { sections, indicators, projects, terms, notes }: Report,
  folder: string,
): string {
  return `内容检查通过（${folder}）：${sections.length}个章节，${indicators.length}个指标，${projects.length}个项目，${terms.length}条术语，${notes.length}条注释。\n`;
}

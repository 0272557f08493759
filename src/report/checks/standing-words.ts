import { standingLabel } from '../../domain/standing.ts';
import { templateIds } from '../../domain/template.ts';
import { namingTexts } from '../index/editor-texts.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** A text that names a number which is no result has the report's word for that too: titles are cited and carded alone. */
export function checkStandingWords(index: ContentIndex): Problem[] {
  return namingTexts(index).flatMap(({ entry, field, path, text }) =>
    [...new Set(templateIds(text))].flatMap((id): Problem[] => {
      const named = index.indicatorById.get(id)?.record;
      const { standing, standingText } = named ?? {};
      if (!named || !standing || !standingText) return [];
      // A project that is itself a plan is never shown without its word.
      const project = field === 'stageText' ? index.projectById.get(entry.record.id)?.record : undefined;
      if ([text, named.text, project?.standingText ?? ''].some((words) => words.includes(standingText)))
        return [];
      return [
        {
          at: entry.at(...path),
          subject: `${entry.record.id} · ${field}`,
          found: `{${id}} 是${standingLabel(standing)}，文中没有“${standingText}”`,
          expected: `提到它的文字里有报告的原词“${standingText}”`,
          advice: `写明是${standingLabel(standing)}，如“${standingText}{${id}}”。`,
        },
      ];
    }),
  );
}

import { withDeclared, type UnitFault } from '../../domain/unit/declared.ts';
import { TABLE_UNITS } from '../../domain/unit/known-units.ts';
import { dimensionName } from '../../domain/unit/table.ts';
import type { ContentIndex } from '../index/index-content.ts';
import type { Problem } from '../problem.ts';

/** A unit that a report declares is new, and its base a unit that measures the same. */
export function checkUnits({ content, units }: ContentIndex): Problem[] {
  const { data, place } = content.units;
  const { faults } = withDeclared(TABLE_UNITS, data.units);
  return faults.flatMap(({ position, fault }): Problem[] => {
    const unit = data.units[position];
    if (!unit) return [];
    const { symbol, measures, base = '' } = unit;
    const field = fault === 'known' ? 'symbol' : fault === 'no-such-base' ? 'base' : 'measures';
    const told: Readonly<Record<UnitFault['fault'], Pick<Problem, 'found' | 'expected' | 'advice'>>> = {
      known: {
        found: `单位“${symbol}”已经有了`,
        expected: '单位表和本文件里没有的单位',
        advice: '删去这一条。',
      },
      'no-such-base': {
        found: `没有单位“${base}”`,
        expected: '一个已知的单位，或本文件里没有 base 的单位',
        advice: '改正 base；没有可换算的单位，就不写 base 和 factor。',
      },
      'other-measure': {
        found: measures,
        expected: `${dimensionName(units.get(base)?.dimension ?? '')}，与 base“${base}”一致`,
        advice: '改正 measures 或 base。',
      },
    };
    return [{ at: place(['units', position, field]), subject: `“${symbol}” · ${field}`, ...told[fault] }];
  });
}

import type { FigureRecord } from '../../figures/figure-schema.ts';
import type { Refuse } from '../../figures/kinds/kind.ts';
import { KINDS } from '../../figures/kinds/kinds-by-name.ts';
import type { ContentIndex } from '../index/index-content.ts';

/** One indicator is drawn inside another only where the report says that it is a part of it. */
export function checkParts(index: ContentIndex, record: FigureRecord, refuse: Refuse): void {
  for (const { part, of } of KINDS[record.kind].parts?.(record) ?? []) {
    const inner = index.indicatorById.get(part)?.record;
    if (!inner || !index.indicatorById.has(of) || inner.partOf === of) continue;
    refuse(
      record.kind === 'strips' ? 'strips' : 'marks',
      `${part} 画在 ${of} 之内，没有以它为总数`,
      `${part} 的 partOf 为 ${of}`,
      '报告没有说明包含关系的数不能画作一个的部分；说明了的，在指标里写 partOf。',
    );
  }
}

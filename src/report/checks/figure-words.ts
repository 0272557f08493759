import { fillTemplate, templateIds } from '../../domain/template.ts';
import { typedNumbers } from '../../domain/typed-numbers.ts';
import { derivedId, type FigureRecord } from '../../figures/figure-schema.ts';
import type { Refuse } from '../../figures/kinds/kind.ts';
import type { ContentIndex } from '../index/index-content.ts';
import { operandsOf, ownNumbers } from '../index/own-numbers.ts';

/** Characters of a name in a drawing, Latin letters and digits counted half; with more there is no room for what is drawn. */
const MOST_IN_LABEL = 24;

const widthOf = (words: string) =>
  Array.from(words).reduce((sum, character) => sum + (character <= '\u024F' ? 0.5 : 1), 0);

/** A name in the drawing leaves room for it, on the narrowest phone too. */
function checkLabels(index: ContentIndex, record: FigureRecord, refuse: Refuse): void {
  const { indicators = [], labels = {}, details = {}, derived = [] } = record;
  const own = ownNumbers(index, record);
  const named = indicators.flatMap((id) => {
    const name = labels[id] ?? index.indicatorById.get(id)?.record.name;
    return name === undefined ? [] : [['labels', name] as const];
  });
  const all = [
    ...named,
    ...Object.values(details).map((words) => ['details', words] as const),
    ...derived.map((one) => ['derived', one.label] as const),
  ];
  for (const [field, label] of all) {
    const words = fillTemplate(label, (id) => own.get(id) ?? index.indicatorById.get(id)?.record.text ?? '');
    if (widthOf(words) <= MOST_IN_LABEL) continue;
    refuse(field, `“${words}”`, `至多${MOST_IN_LABEL}个字，图里才画得下`, '在 labels 里写一个短的名字。');
  }
}

/** The title says the finding: a number, and one that the figure shows or works out. */
function checkTitle(index: ContentIndex, record: FigureRecord, refuse: Refuse): void {
  const { title, indicators = [], whole, derived = [] } = record;
  const named = templateIds(title);
  // A number that is typed is told elsewhere.
  if (named.length === 0 && typedNumbers(title, index.units).length === 0) {
    refuse('title', `“${title}”里没有数`, '一句话，含图里的一个数，写作 {标识}', '把要紧的数写进标题。');
    return;
  }
  const shown = new Set([
    ...indicators,
    ...(whole === undefined ? [] : [whole]),
    ...derived.flatMap((one, position) => [derivedId(one, position), ...operandsOf(one)]),
    ...ownNumbers(index, record).keys(),
  ]);
  for (const id of named) {
    if (shown.has(id) || !index.indicatorById.has(id)) continue;
    refuse('title', `{${id}} 不在图里`, '图里画的、或由图里的数算出的数', '把它画进图里，或从标题里删去。');
  }
}

/** A caution that stands with a number goes with its picture. */
function checkCaption(index: ContentIndex, record: FigureRecord, refuse: Refuse): void {
  const { caption, basis, indicators = [], projects = [], notes = [] } = record;
  if (caption !== undefined || basis !== undefined) return;
  const ofFacts = [
    ...indicators.flatMap((id) => index.indicatorById.get(id)?.record.notes ?? []),
    ...projects.flatMap((id) => index.projectById.get(id)?.record.notes ?? []),
  ];
  const caution = index.notes.find(
    ({ record: note }) => note.kind === 'caution' && [...notes, ...ofFacts].includes(note.id),
  );
  if (!caution) return;
  refuse(
    'caption',
    `没有 caption，而图里的数有“${caution.record.title}”这条注意`,
    'caption 用一句话说出这条注意',
    '图会单独传出去，注意要跟着图走；补上 caption。',
  );
}

/** The words of a figure say what it shows, with its caution, and have room in it. */
export function checkFigureWords(index: ContentIndex, record: FigureRecord, refuse: Refuse): void {
  checkTitle(index, record, refuse);
  checkCaption(index, record, refuse);
  checkLabels(index, record, refuse);
}

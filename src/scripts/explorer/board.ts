/** Narrows the board, and shows it by stage or by section. The report's own words stay beside each name. */
import { element } from '../element.ts';
import { folded, hideEmpty, listForm, type ListRow } from './list-form.ts';

const ROW = '[data-stage]';

interface Row extends ListRow {
  /** 第一部分 */
  readonly part: string;
  /** Its place in the report. */
  readonly place: number;
  /** The same project in the list of its section. */
  readonly twin: HTMLElement;
}

function rowsIn(stages: HTMLElement): Row[] {
  return [...stages.querySelectorAll<HTMLElement>(ROW)].map((row) => {
    const { stage = '', part = '', place, also = '' } = row.dataset;
    const name = row.querySelector('a')?.cloneNode(true) as HTMLElement;
    const status = row.querySelector('.score__word, li > span')?.textContent ?? '';
    return {
      element: row,
      part,
      place: Number(place),
      twin: element('li', '', name, element('span', '', status)),
      words: folded(`${row.textContent} ${also}`),
      values: { stage },
    };
  });
}

/** A list for each section that has projects, in the order of the report. */
function sectionLists(rows: readonly Row[]): HTMLElement[] {
  const sorted = [...rows].sort((one, other) => one.place - other.place);
  return [...new Set(sorted.map(({ part }) => part))].map((part) => {
    const twins = sorted.filter((row) => row.part === part).map(({ twin }) => twin);
    return element('section', 'stage-list', element('h2', '', part), element('ul', '', ...twins));
  });
}

function start(form: HTMLFieldSetElement, stages: HTMLElement, sections: HTMLElement): void {
  const rows = rowsIn(stages);
  sections.append(...sectionLists(rows));
  listForm(form, rows, {
    unit: '项',
    facets: ['stage'],
    arrange: ({ by }, shown) => {
      // Counts in the heads are of the whole report.
      stages.toggleAttribute('data-narrowed', shown.length < rows.length);
      for (const row of rows) row.twin.hidden = row.element.hidden;
      stages.hidden = by === 'section';
      sections.hidden = by !== 'section';
      hideEmpty(stages.querySelectorAll('.score, .stage-list, .band'), ROW);
      hideEmpty(sections.querySelectorAll('.stage-list'), 'li');
      return [];
    },
  });
}

const form = document.querySelector<HTMLFieldSetElement>('[data-late="board"]');
const [stages, sections] = ['stage', 'section'].map((by) =>
  document.querySelector<HTMLElement>(`[data-board="${by}"]`),
);
if (form && stages && sections) start(form, stages, sections);

/** Narrows the board, and shows it by stage or by section. The report's own words stay beside each name. */
import { folded, hideEmpty, listForm } from './list-form.ts';

const ROW = '[data-stage]';

/** One of the two ways in which the page shows all projects. */
const view = (by: string) => document.querySelector<HTMLElement>(`[data-board="${by}"]`);

const form = document.querySelector<HTMLFieldSetElement>('[data-board-filter]');
const [stages, sections] = [view('stage'), view('section')];
if (form && stages && sections) {
  const rows = [...stages.querySelectorAll<HTMLElement>(ROW)].map((element) => ({
    element,
    words: folded(element.textContent),
    values: { stage: element.dataset['stage'] ?? '' },
  }));
  // The same projects, in the order of the report.
  const others = new Map(
    [...sections.querySelectorAll<HTMLElement>(ROW)].map((row) => [row.querySelector('a')?.href, row]),
  );
  listForm(form, rows, {
    unit: '项',
    facets: ['stage'],
    arrange: ({ by }) => {
      for (const { element } of rows) {
        const other = others.get(element.querySelector('a')?.href);
        if (other) other.hidden = element.hidden;
      }
      stages.hidden = by === 'section';
      sections.hidden = by !== 'section';
      for (const list of [stages, sections])
        hideEmpty(list.querySelectorAll('.score, .stage-list, .band'), ROW);
      return [];
    },
  });
}

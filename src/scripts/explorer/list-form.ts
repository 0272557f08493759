import { countWith, inTheWay, isShown, WORDS, type FacetChoice, type FacetRow } from '../../search/facets.ts';
import { fold } from '../../search/fold.ts';
import { choiceIn, keepInAddress } from './address.ts';

/** A row of the page. */
export interface ListRow extends FacetRow {
  readonly element: HTMLElement;
}

/** What differs from list to list. */
interface ListOptions<Row extends ListRow> {
  /** 个数: after how many are shown. */
  readonly unit: string;
  /** Facets by which rows are chosen; the other controls only order them. */
  readonly facets: readonly string[];
  /** Orders what is shown; returns what is to be said of it. */
  readonly arrange: (
    values: Readonly<Record<string, string>>,
    shown: readonly Row[],
    called: (name: string) => string,
  ) => string[];
}

type Control = HTMLInputElement | HTMLSelectElement;

export const folded = (words: string): string => fold(words, new Map()).text;

const isBox = (one: Control): one is HTMLInputElement =>
  one instanceof HTMLInputElement && one.type === 'checkbox';

/** Makes a form choose which rows of a list are shown. What was chosen is in the address, is said, and can be lifted. */
export function listForm<Row extends ListRow>(
  form: HTMLFieldSetElement,
  rows: readonly Row[],
  { unit, facets, arrange }: ListOptions<Row>,
): void {
  const controls = [...form.elements].filter(
    (one): one is Control => one instanceof HTMLInputElement || one instanceof HTMLSelectElement,
  );
  const control = (name: string) => controls.find((one) => one.name === name);
  const status = form.querySelector('[data-explorer-status]');
  const clear = form.querySelector<HTMLButtonElement>('[data-explorer-clear]');
  const lift = form.querySelector('[data-explorer-lift]');

  const read = () =>
    Object.fromEntries(controls.map((one) => [one.name, isBox(one) && !one.checked ? '' : one.value]));

  function set(values: Readonly<Record<string, string>>): void {
    for (const one of controls) {
      const value = values[one.name] ?? '';
      if (isBox(one)) one.checked = value === one.value;
      else one.value = value;
      // A value that the list does not have is none.
      if (one instanceof HTMLSelectElement && one.selectedIndex < 0) one.value = '';
    }
  }

  /** The words by which a choice is called. */
  function called(name: string): string {
    const one = control(name);
    if (one instanceof HTMLSelectElement) return one.selectedOptions[0]?.dataset['label'] ?? '';
    if (name === WORDS) return `“${one?.value.trim() ?? ''}”`;
    return one?.labels?.[0]?.textContent.replace(/\d/g, '').trim() ?? '';
  }

  function showCounts(choice: FacetChoice): void {
    for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-label]')) {
      const select = option.closest('select');
      if (!select) continue;
      option.textContent = `${option.dataset['label'] ?? ''} ${countWith(rows, choice, select.name, option.value)}`;
    }
  }

  /** Says which choice is in the way, and offers to lift it. */
  function offerMore(choice: FacetChoice): void {
    for (const { facet, count } of inTheWay(rows, choice)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `不限${called(facet)}：${count}${unit}`;
      button.addEventListener('click', () => {
        set({ ...read(), [facet]: '' });
        show();
        control(facet)?.focus();
      });
      lift?.append(button);
    }
    const query = control(WORDS)?.value.trim();
    if (!query) return;
    const link = document.createElement('a');
    link.href = `${form.dataset['searchPage'] ?? ''}?q=${encodeURIComponent(query)}`;
    link.textContent = `到检索里找“${query}”`;
    lift?.append(link);
  }

  function show(): void {
    const values = read();
    const chosen = [WORDS, ...facets].map((name): [string, string] => [name, values[name] ?? '']);
    const choice = { ...Object.fromEntries(chosen), [WORDS]: folded(values[WORDS] ?? '') };
    const shown = rows.filter((row) => isShown(row, choice));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    const said = arrange(values, shown, called);
    const count =
      shown.length === rows.length
        ? `${rows.length}${unit}`
        : `${rows.length}${unit}里的${shown.length}${unit}`;
    if (status) status.textContent = [count, ...said].join('，');
    if (clear) clear.hidden = Object.values(values).every((value) => value === '');
    showCounts(choice);
    lift?.replaceChildren();
    if (shown.length === 0) offerMore(choice);
    keepInAddress(values);
  }

  form.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) show();
  });
  form.addEventListener('compositionend', show);
  clear?.addEventListener('click', () => {
    set({});
    show();
    control(WORDS)?.focus();
  });
  const asked = choiceIn(controls.map(({ name }) => name));
  // A reader may have chosen something while the code was on its way.
  if (Object.values(asked).some((value) => value !== '')) set(asked);
  show();
}

/** Hides the parts of a page in which no row is shown. */
export function hideEmpty(parts: Iterable<HTMLElement>, rows: string): void {
  for (const part of parts) part.hidden = part.querySelector(`${rows}:not([hidden])`) === null;
}

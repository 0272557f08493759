import { countWith, inTheWay, isShown, WORDS, type FacetChoice, type FacetRow } from '../../search/facets.ts';
import { fold } from '../../search/fold.ts';
import { choiceIn, keepInAddress } from '../address.ts';
import { element } from '../element.ts';

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

/** The words beside a box that say what it chooses, and how many. */
const counted = (one: Control | undefined) =>
  one?.labels?.[0]?.querySelector<HTMLElement>('[data-label]') ?? undefined;

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
  const status = form.querySelector('[data-list-status]');
  const clear = form.querySelector<HTMLButtonElement>('[data-list-clear]');
  const lift = form.querySelector('[data-list-lift]');

  let isAsked = false;

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
    return counted(one)?.dataset['label'] ?? '';
  }

  function showCounts(choice: FacetChoice): void {
    const say = (words: HTMLElement | undefined, name: string, value: string) => {
      const label = words?.dataset['label'];
      if (words && label) words.textContent = `${label} ${countWith(rows, choice, name, value)}`;
    };
    for (const one of controls) {
      if (one instanceof HTMLSelectElement) {
        for (const option of one.options) say(option, one.name, option.value);
      } else if (isBox(one)) {
        say(counted(one), one.name, one.value);
        one.disabled = !one.checked && countWith(rows, choice, one.name, one.value) === 0;
      }
    }
  }

  /** Says which choice is in the way, and offers to lift it: what is left is named, not what is lifted. */
  function offerMore(choice: FacetChoice): void {
    const active = [WORDS, ...facets].filter((name) => choice[name]);
    for (const { facet, count } of inTheWay(rows, choice)) {
      const left = active.filter((name) => name !== facet).map(called);
      const button = element('button', '', `只看${left.join('、') || '全部'}：${count}${unit}`);
      button.type = 'button';
      button.addEventListener('click', () => {
        set({ ...read(), [facet]: '' });
        show();
        control(facet)?.focus();
      });
      lift?.append(button);
    }
    const query = control(WORDS)?.value.trim();
    if (!query) return;
    const link = element('a', '', `到检索里找“${query}”`);
    link.href = `${form.dataset['searchPage'] ?? ''}?q=${encodeURIComponent(query)}`;
    lift?.append(link);
  }

  function show(): void {
    const values = read();
    const chosen = [WORDS, ...facets].map((name): [string, string] => [name, values[name] ?? '']);
    const choice: FacetChoice = { ...Object.fromEntries(chosen), [WORDS]: folded(values[WORDS] ?? '') };
    const shown = rows.filter((row) => isShown(row, choice));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    const said = arrange(values, shown, called);
    const asked = [WORDS, ...facets].filter((name) => choice[name]).map(called);
    const count =
      shown.length === rows.length
        ? `${rows.length}${unit}`
        : shown.length === 0
          ? `${asked.join('、')}：没有`
          : `${rows.length}${unit}里的${shown.length}${unit}`;
    // The head of the page says how many there are, until something was asked.
    if (status && (isAsked || Object.values(values).some(Boolean))) {
      status.textContent = [count, ...said].join('，');
      isAsked = true;
    }
    if (clear) clear.hidden = asked.length === 0;
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

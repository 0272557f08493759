/** Narrows and orders the table of all facts; what is shown is what is printed. */
import { offerCsv } from './csv.ts';
import { folded, hideEmpty, listForm, type ListRow } from './list-form.ts';

interface Row extends ListRow {
  readonly element: HTMLTableRowElement;
  /** Where it stands in the order of the report. */
  readonly home: HTMLElement;
  readonly name: string;
  /** 0 is the largest of its unit. */
  readonly place: number;
}

const FACETS = ['section', 'unit', 'standing', 'period', 'change', 'note'];
const ROW = 'tr[data-id]';
const collator = new Intl.Collator('zh-CN');
const ORDERS: Readonly<Record<string, (one: Row, other: Row) => number>> = {
  name: (one, other) => collator.compare(one.name, other.name),
  size: (one, other) => one.place - other.place,
};

function rowsIn(table: HTMLElement): Row[] {
  return [...table.querySelectorAll<HTMLTableRowElement>(ROW)].map((element) => ({
    element,
    home: element.parentElement ?? table,
    name: element.querySelector('a')?.textContent.trim() ?? '',
    place: Number(element.dataset['place'] ?? Infinity),
    words: folded(`${element.textContent} ${element.dataset['also'] ?? ''}`),
    values: Object.fromEntries(FACETS.map((facet) => [facet, element.dataset[facet] ?? ''])),
  }));
}

/** An empty table like those of the page, for rows that stand in another order than the report's. */
function tableLike(table: HTMLElement, form: HTMLElement): HTMLTableElement {
  const ordered = table.querySelector('.indicator-table')?.cloneNode(true) as HTMLTableElement;
  ordered.tBodies[0]?.replaceChildren();
  if (ordered.caption) ordered.caption.textContent = '所列的数';
  form.after(ordered);
  return ordered;
}

function start(form: HTMLFieldSetElement, table: HTMLElement): void {
  const rows = rowsIn(table);
  const bands = [...table.querySelectorAll<HTMLElement>('.band')];
  const ordered = tableLike(table, form);
  const csv = form.querySelector<HTMLButtonElement>('[data-explorer-csv]');
  if (csv) {
    offerCsv(csv, form.dataset['csv'] ?? '', () =>
      [...table.querySelectorAll<HTMLElement>(`${ROW}:not([hidden])`)].map((row) => row.dataset['id'] ?? ''),
    );
  }
  listForm(form, rows, {
    unit: '个数',
    facets: FACETS,
    arrange: ({ sort = '', unit = '' }, shown, called) => {
      const isRefused = sort === 'size' && unit === '';
      const order = isRefused ? undefined : ORDERS[sort];
      for (const row of order ? [...rows].sort(order) : rows) {
        (order ? (ordered.tBodies[0] ?? ordered) : row.home).append(row.element);
      }
      hideEmpty([...bands, ordered], ROW);
      table.dataset['explored'] = order ? sort : '';
      if (csv) csv.hidden = shown.length === 0;
      if (isRefused) return ['大小只在单位相同时才能排：先选一个单位'];
      return sort === 'size'
        ? [`单位都是${called('unit')}，由大到小；各数所指不同，不相加，横条只比大小`]
        : [];
    },
  });
}

const form = document.querySelector<HTMLFieldSetElement>('[data-late="explorer"]');
const table = document.querySelector<HTMLElement>('[data-explorer-table]');
if (form && table) start(form, table);

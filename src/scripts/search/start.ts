/** Search, as one types: on its own page, and in a panel under the field of every other. */
import { search } from '../../search/search.ts';
import { choiceIn, keepInAddress } from '../address.ts';
import { element } from '../element.ts';
import { moveByKeys } from './keys.ts';
import { loadIndex } from './load-index.ts';
import { showFailure, showFound } from './results.ts';
// eslint-disable-next-line boundaries/dependencies -- it stands beside this file; the linter can't follow a path with a query
import rules from './results.css?inline';

/** Rows of a group before one asks for the rest. */
const MOST = { page: 4, panel: 3 } as const;
/** Least room between a panel and the edge of the window, in px. */
const MARGIN = 16;

function addRules(): void {
  if ('adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } else {
    document.head.append(element('style', '', rules));
  }
}

/** Where results of a field are shown: what the page has for them, or a panel under the field. */
function placeOf(form: HTMLFormElement): {
  readonly panel?: HTMLElement;
  readonly status: Element;
  readonly place: Element;
} {
  const place = document.querySelector('main [data-found]');
  const status = document.querySelector('main [data-found-status]');
  if (form.closest('main') && place && status) return { status, place };
  const line = element('div', 'found__status');
  line.role = 'status';
  const list = element('div', 'found');
  const panel = element('div', 'found-panel', line, list);
  form.append(panel);
  return { panel, status: line, place: list };
}

function start(form: HTMLFormElement, field: HTMLInputElement): void {
  const address = form.dataset['index'] ?? '';
  const base = new URL(form.action).pathname.replace(/search\/$/, '');
  const { panel, status, place } = placeOf(form);
  const most = panel ? MOST.panel : MOST.page;

  async function answer(): Promise<void> {
    const query = field.value;
    const isAsked = query.trim() !== '';
    if (panel) {
      panel.hidden = !isAsked;
      keepInWindow(panel, form);
    } else keepInAddress({ q: query });
    if (!panel) document.documentElement.toggleAttribute('data-asked', isAsked);
    if (!isAsked) {
      status.textContent = '';
      place.replaceChildren();
      return;
    }
    try {
      const index = await loadIndex(address);
      if (field.value !== query) return;
      const found = search(index, query);
      showFound(place, status, found, query, index, { most, base });
      if (!panel) document.documentElement.toggleAttribute('data-none', found.count === 0);
    } catch {
      if (!panel) document.documentElement.toggleAttribute('data-none', true);
      showFailure(place, status, () => void answer());
    }
  }

  // While an input method is composing, nothing is asked yet.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void answer();
  });
  field.addEventListener('compositionend', () => void answer());
  field.autocomplete = 'off';
  moveByKeys(field, place);
  if (panel) closeOutside(form, panel, () => void answer());
  else {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      place.querySelector<HTMLElement>('li a')?.focus();
    });
    field.value ||= choiceIn(['q'])['q'] ?? '';
  }
  void loadIndex(address).catch(() => undefined);
  void answer();
}

/** Puts a panel under the beginning of its field, or as far before it as the window asks for. */
function keepInWindow(panel: HTMLElement, form: HTMLFormElement): void {
  const left = form.getBoundingClientRect().left;
  const room = document.documentElement.clientWidth - panel.offsetWidth - MARGIN;
  panel.style.left = `${Math.min(0, room - left)}px`;
}

/** The panel goes when the reader does, or with Escape. */
function closeOutside(form: HTMLFormElement, panel: HTMLElement, reopen: () => void): void {
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && form.contains(relatedTarget)) return;
    panel.hidden = true;
  });
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement && panel.hidden) reopen();
  });
  form.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape' && target instanceof HTMLInputElement) panel.hidden = true;
  });
}

addRules();
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-late="search"]')) {
  const field = form.querySelector('input');
  if (field) start(form, field);
}

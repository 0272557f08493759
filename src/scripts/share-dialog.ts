/** What stands in the dialog that shares a place. Only script opens it, so it comes with the script. */
import { CITATION_NAMES } from '../outputs/cite/names.ts';

/** What can be copied of a page or a place; `system` is the sharing of the device. */
const COPY_NAMES = {
  link: '复制链接',
  quotation: '复制引语',
  citation: '复制出处',
  system: '用系统分享',
} as const;

/** What is shared: the page, or a place on it. */
export interface Shared {
  /** Name of its files. */
  readonly key: string;
  readonly isFigure: boolean;
}

/** A button for each way to copy. */
export const COPY_BUTTONS = Object.entries(COPY_NAMES)
  .map(([what, name]) => `<button class="copy-button" type="button" data-copy="${what}">${name}</button>`)
  .join('');

function files(base: string, names: Readonly<Record<string, string>>, key: string): string {
  const links = Object.entries(names).map(
    ([ending, name]) => `<a href="${base}${key}.${ending}" download>${name}</a>`,
  );
  return `<p class="share-dialog__files">${links.join('')}</p>`;
}

/** Fills the dialog, and returns the field for text that cannot be copied by itself, hidden with its label. */
export function fill(
  dialog: HTMLDialogElement,
  name: string,
  { key, isFigure }: Shared,
): HTMLTextAreaElement | null {
  const base = dialog.dataset['base'] ?? '';
  const figures = { png: '图（PNG）', svg: '图（SVG）', csv: '图（CSV）' };
  dialog.innerHTML = `<form method="dialog"><p class="share-dialog__name" id="ui-share-name"></p>
<div class="share-dialog__ways">${COPY_BUTTONS}${files(`${base}cite/`, CITATION_NAMES, key)}${isFigure ? files(`${base}figures/`, figures, key) : ''}</div>
<label class="share-dialog__by-hand" hidden>这里不能自动复制。文字已经选中，请长按或用键盘复制：<textarea rows="5" readonly></textarea></label>
<button class="copy-button">关闭</button></form>`;
  const heading = dialog.querySelector('p');
  if (heading) heading.textContent = name;
  return dialog.querySelector('textarea');
}

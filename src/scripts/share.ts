/** Copies the address, the words and the reference of a place on the page, or hands them to the device's own sharing. */
import { nameOf, quoted } from '../domain/punctuation.ts';
import { gbt7714 } from '../outputs/cite/gbt-7714.ts';
import { excerpt } from '../outputs/cite/reference.ts';
import { say } from './notice.ts';
import { COPY_BUTTONS, fill, type Shared } from './share-dialog.ts';

interface Subject extends Shared {
  readonly name: string;
  readonly link: string;
  readonly quotation: string;
  readonly citation: string;
}

/** The reader's own day, as a reference gives it. Not by `Intl`: what that loads costs a slow phone 70 ms of every page. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const canonical =
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.getAttribute('href') ??
  location.origin + location.pathname;
const title = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
const dialog = document.querySelector<HTMLDialogElement>('.share-dialog');
const source = dialog?.dataset['source'] ?? '';
const accessed = `[${today()}].`;

/** The words of a paragraph or the title of a figure, without note marks. */
function wordsAt(id: string): string {
  const place = document.getElementById(id);
  const copy = (place?.querySelector('figcaption span') ?? place)?.cloneNode(true) as Element | undefined;
  // What a style shows beside the words goes with them where they are quoted.
  copy?.querySelectorAll('.note-key--sic').forEach((mark) => mark.replaceWith('〔原文如此〕'));
  return (copy?.textContent ?? '').replace(/\s+/g, '');
}

function pageSubject(): Subject {
  return {
    name: document.title,
    link: canonical,
    quotation: plain(document.querySelector('[data-share-text=quotation]')),
    citation: plain(document.querySelector('[data-share-text=citation]')),
    key: dialog?.dataset['key'] ?? '',
    isFigure: dialog?.dataset['figure'] !== undefined,
  };
}

function placeSubject(id: string, { href, name = '' }: DOMStringMap): Subject {
  const link = href ? new URL(href, canonical).href : `${canonical}#${id}`;
  const words = wordsAt(id);
  const { before, after } = gbt7714({
    key: id,
    title: href ? nameOf(words) : excerpt(words),
    container: title,
    author: dialog?.dataset['author'],
    source: '',
    published: dialog?.dataset['published'],
    url: link,
  });
  return {
    name,
    link,
    quotation: `${quoted(words)}——${title}${source}`,
    citation: `${before}${accessed} ${after}`,
    key: id,
    isFigure: href?.includes('/figures/') ?? false,
  };
}

/** Opens the dialog, in older engines without covering the page. Returns the field for what cannot be copied by itself. */
function open(subject: Subject, name = subject.name): HTMLTextAreaElement | null {
  if (!dialog) return null;
  const field = fill(dialog, name, subject);
  dialog.setAttribute('aria-labelledby', 'ui-share-name');
  for (const button of dialog.querySelectorAll<HTMLButtonElement>('[data-copy]')) listen(button, subject);
  if (typeof dialog.showModal !== 'function') dialog.setAttribute('open', '');
  else if (!dialog.open) dialog.showModal();
  return field;
}

async function copy(text: string, done: string, subject: Subject): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    dialog?.close();
    say(done);
  } catch {
    // The last way out: the text in a field, selected.
    const field = open(subject);
    if (!field) return;
    if (field.parentElement) field.parentElement.hidden = false;
    field.value = text;
    field.select();
  }
}

function perform(what: string | undefined, subject: Subject): void {
  const { name, link, quotation, citation } = subject;
  if (what === 'link') void copy(link, '链接已复制。', subject);
  else if (what === 'quotation') void copy(`${quotation}\n${link}`, '引语已复制，附链接。', subject);
  else if (what === 'citation') void copy(citation, '出处已复制。', subject);
  // A reader who changes their mind is no error.
  else navigator.share({ title: name, text: quotation, url: link }).catch(() => undefined);
}

function listen(button: HTMLButtonElement, subject?: Subject): void {
  const { copy: what } = button.dataset;
  if (what === 'system') button.hidden = !('share' in navigator);
  button.addEventListener('click', () => {
    perform(what, subject ?? pageSubject());
  });
}

for (const place of document.querySelectorAll('[data-accessed]')) place.textContent = accessed;
for (const place of document.querySelectorAll('.share-band__copy')) place.innerHTML = COPY_BUTTONS;
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) listen(button);

for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
  button.addEventListener('click', (event) => {
    // A number that opens the dialog is a link as well.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { share, name } = button.dataset;
    open(share ? placeSubject(share, button.dataset) : pageSubject(), name);
  });
}

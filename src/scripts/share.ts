/** Copies the address, the words and the reference of a place on the page, or hands them to the device's own sharing. */
import { nameOf, quoted } from '../domain/punctuation.ts';
import { gbt7714 } from '../outputs/cite/gbt-7714.ts';
import { excerpt } from '../outputs/cite/reference.ts';
import { say } from './notice.ts';

/** What is shared: the page, or a place on it. */
interface Subject {
  readonly name: string;
  readonly link: string;
  readonly quotation: string;
  readonly citation: string;
  /** Name of its citation files. */
  readonly key: string;
}

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const canonical =
  document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.getAttribute('href') ??
  location.origin + location.pathname;
const title = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
const dialog = document.querySelector<HTMLDialogElement>('.share-dialog');
const source = dialog?.dataset['source'] ?? '';
const accessed = `[${new Date().toLocaleDateString('sv')}].`;
const byHand = document.querySelector<HTMLElement>('.share-dialog__by-hand');

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
  };
}

/** Opens the dialog, in older engines without covering the page. */
function show(): void {
  if (typeof dialog?.showModal === 'function') dialog.showModal();
  else dialog?.setAttribute('open', '');
}

/** The last way out: the text in a field, selected. */
function copyByHand(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('.share-dialog textarea');
  if (!dialog || !byHand || !field) return;
  byHand.hidden = false;
  field.value = text;
  if (!dialog.open) show();
  field.select();
}

async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    dialog?.close();
    say(done);
  } catch {
    copyByHand(text);
  }
}

function perform(what: string | undefined, { name, link, quotation, citation }: Subject): void {
  if (what === 'link') void copy(link, '链接已复制。');
  else if (what === 'quotation') void copy(`${quotation}\n${link}`, '引语已复制，附链接。');
  else if (what === 'citation') void copy(citation, '出处已复制。');
  // A reader who changes their mind is no error.
  else navigator.share({ title: name, text: quotation, url: link }).catch(() => undefined);
}

const figureFiles = document.querySelector<HTMLElement>('.share-dialog__files--figure');
const heading = document.querySelector('.share-dialog__name');
let subject = pageSubject();

for (const place of document.querySelectorAll('[data-accessed]')) place.textContent = accessed;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  if (button.dataset['copy'] === 'system') button.hidden = !('share' in navigator);
  button.addEventListener('click', () => {
    perform(button.dataset['copy'], dialog?.contains(button) ? subject : pageSubject());
  });
}

for (const button of document.querySelectorAll<HTMLElement>('[data-share]')) {
  button.addEventListener('click', (event) => {
    // A number that opens the dialog is a link as well.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { share } = button.dataset;
    subject = share ? placeSubject(share, button.dataset) : pageSubject();
    if (heading) heading.textContent = button.dataset['name'] ?? subject.name;
    if (byHand) byHand.hidden = true;
    const { base, figure } = dialog?.dataset ?? {};
    for (const file of document.querySelectorAll<HTMLAnchorElement>('.share-dialog a')) {
      file.href = `${base}${file.dataset['folder']}${subject.key}.${file.dataset['file']}`;
      file.download = '';
    }
    if (figureFiles)
      figureFiles.hidden = share ? !button.dataset['href']?.includes('/figures/') : figure === undefined;
    show();
  });
}

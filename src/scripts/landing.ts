/** Brings a deep link to its place, whatever a messenger added to it, and says where that is. */
import { say } from './notice.ts';

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The place in words: its section, its paragraph, and what it is. */
function whereabouts(place: HTMLElement): string {
  const section = place.closest('section') ?? document;
  const note = place.closest('.margin-note')?.querySelector('.margin-note__title');
  const name = note ?? (place.matches('a, h2, h3') ? place : place.querySelector('figcaption span, dt, h2'));
  const number = words(place.closest('.run')?.querySelector('.run__number'));
  return [words(section.querySelector('h1, h2')), number && `第${number}段`, words(name)]
    .filter((part, position, parts) => part && parts.indexOf(part) === position)
    .join('，');
}

/** The address of a place in the full text, which has them all; undefined where it has none of this id. */
async function inFullText(id: string): Promise<string | undefined> {
  const full = document.querySelector<HTMLAnchorElement>('a[href$="/report/"]')?.href;
  if (!full || full === location.origin + location.pathname) return undefined;
  try {
    const page = await (await fetch(full)).text();
    return page.includes(` id="${id}"`) ? `${full}#${id}` : undefined;
  } catch {
    return undefined;
  }
}

/** A place that is not on this page is on another, or there is none. */
async function leave(id: string): Promise<void> {
  const address = /^[a-z0-9-]+$/.test(id) ? await inFullText(id) : undefined;
  if (address) {
    location.replace(address);
    return;
  }
  const search = document.querySelector<HTMLAnchorElement>('a[href$="/search/"]')?.href;
  say(`没有找到“${id}”这一处。`, { text: '去检索', href: `${search}?q=${encodeURIComponent(id)}` });
}

function land(): void {
  const fragment = location.hash.slice(1);
  // Fragments of the interface move the focus by themselves; `:~:` is for the browser.
  // What messengers put there themselves leads nowhere.
  if (/^(?:ui-|:~:|wechat|weixin|mp\.weixin|rd$|_|$)/.test(fragment)) return;
  const exact = document.getElementById(decoded(fragment));
  // An id ends where the first other sign stands: #gdp&appinstall=0, #gdp?from=singlemessage
  const [id = ''] = /^[a-z0-9-]*/.exec(decoded(fragment)) ?? [];
  const place = exact ?? document.getElementById(id);
  if (!place) {
    void leave(id || decoded(fragment));
    return;
  }
  const now = place.dataset['now'] ?? place.id;
  if (now !== fragment) {
    // Makes it the target of :target, without a step in the history; hashchange brings us back here.
    location.replace(`#${now}`);
    return;
  }
  const folded = place.closest('details');
  if (folded) folded.open = true;
  say(`已到：${whereabouts(place)}`);
}

// Some messengers encode the mark itself: /sections/economy/%23gdp
const [path, ...fragment] = location.pathname.split('%23');
if (fragment.length > 0) {
  const address = new URL(location.href);
  // Set part by part, it stays on this site whatever the path begins with: //other.example/ alone would be a host.
  address.pathname = path ?? '';
  address.hash = fragment.join('%23');
  location.replace(address);
}

addEventListener('hashchange', land);
land();

/** One quiet line at the foot of the window, read out where it changes. It goes at the next click elsewhere. */
const region = document.querySelector<HTMLElement>('.notice');

/** Shows and announces `words`, with a link after them where one is given. */
export function say(words: string, link?: { readonly text: string; readonly href: string }): void {
  if (!region) return;
  const line = document.createElement('p');
  line.append(words);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.href;
    anchor.textContent = link.text;
    line.append(anchor);
  }
  region.replaceChildren(line);
}

document.addEventListener('pointerdown', ({ target }) => {
  if (target instanceof Node && !region?.contains(target)) region?.replaceChildren();
});

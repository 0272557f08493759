/** Asks for the code of a field when it is first touched, or where the address asks something. */
const addresses = document.querySelector<HTMLElement>('script[data-src]')?.dataset ?? {};

function ask(touched: Element | null): void {
  const place = touched?.closest<HTMLElement>('[data-late]');
  const address = place && addresses[place.dataset['late'] ?? ''];
  if (address) void import(/* @vite-ignore */ address);
}

for (const touch of ['focusin', 'input']) {
  document.addEventListener(touch, ({ target }) => {
    ask(target instanceof Element ? target : null);
  });
}
// A reader may have been faster.
ask(document.activeElement);
if (location.search) ask(document.querySelector('main [data-late]'));

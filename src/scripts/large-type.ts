/** Asks for the code that brings the drawings for large type where that is what a reader has chosen, here or for all pages. */
const root = document.documentElement;
const code = document.querySelector<HTMLElement>('[data-drawings]')?.dataset['drawings'];
/** Where the largest place for a drawing is too small for that of a phone: type half as large again, on a phone. */
const isTooNarrow = matchMedia('(max-width: 18.5rem)');

function follow(address: string): void {
  const ask = () => {
    if (root.dataset['size'] === 'large' || isTooNarrow.matches) void import(/* @vite-ignore */ address);
  };
  new MutationObserver(ask).observe(root, { attributeFilter: ['data-size'] });
  isTooNarrow.onchange = ask;
  ask();
}

if (code !== undefined) follow(code);
export {};

export {};

/** Reads what to print from the address, and keeps the address in step with the choice. The style sheet does the rest. */
const choice = document.querySelector<HTMLElement>('#ui-print');
const root = document.documentElement;

const isLarge = (): boolean => root.dataset['size'] === 'large';

function follow(panel: HTMLElement): void {
  const boxes = [...panel.querySelectorAll('input')];
  const sections = boxes.filter(({ name }) => name === 'sections');
  const contents = boxes.filter(({ name }) => ['figures', 'tables', 'notes'].includes(name));
  const size = boxes.find(({ name }) => name === 'size');
  const query = new URLSearchParams(location.search);

  const asked = query.get('sections')?.split(',') ?? [];
  const known = sections.filter(({ value }) => asked.includes(value));
  const isAsked = ['sections', 'figures', 'tables', 'notes'].some((name) => query.has(name));
  const folded = panel.closest('details');
  // A reader may have ticked a box before this came.
  if (isAsked) {
    for (const box of sections) box.checked = known.length === 0 || known.includes(box);
    for (const box of contents) box.checked = query.get(box.name) !== 'off';
    if (folded) folded.open = true;
  }

  function keep(): void {
    // The reader may have followed a link within the page meanwhile.
    const address = new URL(location.href);
    const kept = address.searchParams;
    const chosen = sections.filter(({ checked }) => checked);
    for (const name of ['sections', 'figures', 'tables', 'notes', 'size']) kept.delete(name);
    if (chosen.length > 0 && chosen.length < sections.length)
      kept.set('sections', chosen.map(({ value }) => value).join(','));
    for (const { name, checked } of contents) {
      if (!checked) kept.set(name, 'off');
    }
    if (size?.checked) kept.set('size', 'large');
    // Commas are clean in an address; the standard form would escape them.
    address.search = kept.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', address);
  }

  panel.addEventListener('change', () => {
    if (size) root.dataset['size'] = size.checked ? 'large' : 'normal';
    keep();
  });
  for (const button of panel.querySelectorAll<HTMLElement>('[data-check]')) {
    button.addEventListener('click', () => {
      for (const box of sections) box.checked = button.dataset['check'] === 'all';
      keep();
    });
  }
  if ([...sections, ...contents].some(({ checked }) => !checked)) keep();
  if (!size) return;
  // The header has a button for the same thing.
  const seeSize = () => {
    size.checked = isLarge();
    if (new URLSearchParams(location.search).has('size')) keep();
  };
  new MutationObserver(seeSize).observe(root, { attributeFilter: ['data-size'] });
  if (size.checked) root.dataset['size'] = 'large';
  size.checked = isLarge();
}

if (choice) follow(choice);

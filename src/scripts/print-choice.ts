export {};

/** Reads what to print from the address, and keeps the address in step with the choice. The style sheet does the rest. */
const choice = document.querySelector<HTMLElement>('#ui-print');
const root = document.documentElement;

function follow(panel: HTMLElement): void {
  const boxes = [...panel.querySelectorAll('input')];
  const sections = boxes.filter(({ name }) => name === 'sections');
  const contents = boxes.filter(({ name }) => ['figures', 'tables', 'notes'].includes(name));
  const size = boxes.find(({ name }) => name === 'size');
  const address = new URL(location.href);

  const asked = address.searchParams.get('sections')?.split(',') ?? [];
  const known = sections.filter(({ value }) => asked.includes(value));
  for (const box of sections) box.checked = known.length === 0 || known.includes(box);
  for (const box of contents) box.checked = address.searchParams.get(box.name) !== 'off';
  if (size) size.checked = root.dataset['size'] === 'large';
  const isAsked = ['sections', 'figures', 'tables', 'notes'].some((name) => address.searchParams.has(name));
  const folded = panel.closest('details');
  if (folded && isAsked) folded.open = true;

  panel.addEventListener('change', () => {
    const chosen = sections.filter(({ checked }) => checked);
    const query = address.searchParams;
    for (const name of ['sections', 'figures', 'tables', 'notes', 'size']) query.delete(name);
    if (chosen.length > 0 && chosen.length < sections.length)
      query.set('sections', chosen.map(({ value }) => value).join(','));
    for (const { name, checked } of contents) {
      if (!checked) query.set(name, 'off');
    }
    if (size) {
      root.dataset['size'] = size.checked ? 'large' : 'normal';
      if (size.checked) query.set('size', 'large');
    }
    // Commas are clean in an address; the standard form would escape them.
    address.search = query.toString().replaceAll('%2C', ',');
    history.replaceState(null, '', address);
  });
}

if (choice) follow(choice);

/** What the address says of these names; absent ones are left out. */
export function choiceIn(names: readonly string[]): Record<string, string> {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? '']));
}

/** Keeps a choice in the address, so that it can be passed on. What else stands there stays. */
export function keepInAddress(choice: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(choice)) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}

/** Arrows go from the field through the results and back; Escape leads back to the field. */
export function moveByKeys(field: HTMLInputElement, place: Element): void {
  const links = () => [...place.querySelectorAll<HTMLElement>('li:not([hidden]) a')];
  const move = (event: KeyboardEvent, step: number) => {
    const stops = [field, ...links()];
    const next = stops[stops.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  for (const part of [field, place]) {
    part.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing) return;
      if (event.key === 'ArrowDown') move(event, 1);
      if (event.key === 'ArrowUp' && event.target !== field) move(event, -1);
      if (event.key === 'Escape' && event.target !== field) field.focus();
    });
  }
}

/** Puts the drawings for large type in their places, from the frames of their figures. */
async function fetchDrawing(place: HTMLElement): Promise<void> {
  try {
    const frame = await fetch(place.dataset['large'] ?? '');
    const page = new DOMParser().parseFromString(await frame.text(), 'text/html');
    const drawing = page.querySelector('.figure__large');
    if (drawing) place.prepend(drawing);
  } catch {
    // The drawing for a phone stays where it is.
  }
}

for (const place of document.querySelectorAll<HTMLElement>('[data-large]')) void fetchDrawing(place);
export {};

/**
 * Says in roles what Chromium writes as tags of the PDF: figures with the words for those who don't see them, their titles
 * as headings (which gives them bookmarks, under the heading before them), notes as asides. On the site these roles would be
 * in the way: links in a figure, and landmarks for each note. Runs in the page.
 */
export function setTags(): void {
  let level = 1;
  for (const element of document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, figure)')) {
    if (!element.matches('figure')) {
      level = Number(element.localName.slice(1));
      continue;
    }
    const title = element.querySelector('figcaption > span');
    title?.setAttribute('role', 'heading');
    title?.setAttribute('aria-level', String(level + 1));
    const description = element.querySelector('[data-description]')?.textContent.trim();
    for (const drawing of element.querySelectorAll('svg[role="group"]')) {
      drawing.setAttribute('role', 'img');
      if (description) drawing.setAttribute('aria-label', description);
    }
  }
  for (const note of document.querySelectorAll('.margin-note')) note.setAttribute('role', 'complementary');
}

/** Words of the headings that are printed, and of the titles of figures with their numbers. Runs in the page. */
export function printedHeadings(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')]
    .filter((heading) => heading.getClientRects().length > 0)
    .map((heading) =>
      [...(heading.closest('figcaption')?.children ?? [heading])]
        .map((words) => words.textContent.replace(/\s+/g, ' ').trim())
        .join(' '),
    );
}

// Engines without ::details-content cannot open folded notes for paper by style.
if (!CSS.supports('selector(::details-content)')) {
  const folded = new Set<HTMLDetailsElement>();
  addEventListener('beforeprint', () => {
    for (const note of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      note.open = true;
      folded.add(note);
    }
  });
  addEventListener('afterprint', () => {
    for (const note of folded) note.open = false;
    folded.clear();
  });
}

export {};

/** The paragraph of the report's words that a place is in. */
function wordsAround(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest('p[data-report-text]') ?? null;
}

/** Who copies from one of the report's paragraphs to another gets these, and not the notes and figures between them. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const [first, last] = [wordsAround(range.startContainer), wordsAround(range.endContainer)];
  if (!first || !last || first === last) return;
  const words = [...document.querySelectorAll('p[data-report-text]')]
    .filter((paragraph) => range.intersectsNode(paragraph))
    .map((paragraph) => {
      const part = document.createRange();
      part.selectNodeContents(paragraph);
      if (paragraph === first) part.setStart(range.startContainer, range.startOffset);
      if (paragraph === last) part.setEnd(range.endContainer, range.endOffset);
      return part.toString().trim();
    });
  event.clipboardData.setData('text/plain', words.join('\n'));
  event.preventDefault();
});

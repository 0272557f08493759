export {};

/** Who copies from one of the report's paragraphs to another gets these, and not the notes and figures between them. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection?.rangeCount) return;
  const range = selection.getRangeAt(0);
  const paragraphs = [...document.querySelectorAll('p[data-report-text]')].filter((paragraph) =>
    range.intersectsNode(paragraph),
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (first === last || !first?.contains(range.startContainer) || !last?.contains(range.endContainer)) return;
  const words = paragraphs.map((paragraph) => {
    const part = document.createRange();
    part.selectNodeContents(paragraph);
    if (paragraph === first) part.setStart(range.startContainer, range.startOffset);
    if (paragraph === last) part.setEnd(range.endContainer, range.endOffset);
    return String(part).trim();
  });
  event.clipboardData?.setData('text/plain', words.join('\n'));
  event.preventDefault();
});

import render from 'dom-serializer';
import { isTag } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

/** Class of what no paper shows. */
const SCREEN_ONLY = 'screen-only';

/** A page without what only screens show: the address of the search index, for one, is another whenever a word is. */
export function printedPart(html: string): string {
  const page = parseDocument(html);
  const unprinted = DomUtils.findAll(
    (node) => (node.attribs['class'] ?? '').split(' ').includes(SCREEN_ONLY),
    page.children.filter(isTag),
  );
  for (const node of unprinted) DomUtils.removeElement(node);
  return render(page, { encodeEntities: 'utf8' });
}

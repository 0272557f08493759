import { isTag, isText, type ChildNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { faceCascade, type Look, type SongWeight } from './face-cascade.ts';

/** Characters set in the Song face, by weight. */
export type SongGlyphs = Readonly<Record<SongWeight, ReadonlySet<string>>>;

/** The text of a page, and what comes after it: that is drawn when a reader is near, in a face of its own. */
export const PAGE_PARTS = ['text', 'after'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What a page sets in the Song face, in the order in which it comes. */
export type PageGlyphs = Readonly<Record<PagePart, SongGlyphs>>;

/** Class of what comes after the text. */
const AFTER = 'after-text';
/** Never shown. */
const UNSEEN = new Set(['script', 'style', 'title', 'template']);

const noGlyphs = () => ({ 200: new Set<string>(), 400: new Set<string>(), 600: new Set<string>() });

/** Finds what pages with this style set in the Song face, so that a new heading is in the next build's cut by itself. */
export function glyphFinder(css: string): (page: string) => PageGlyphs {
  const lookOf = faceCascade(css);
  return (page) => {
    const glyphs = { text: noGlyphs(), after: noGlyphs() };
    const walk = (nodes: readonly ChildNode[], part: PagePart, around?: Look): void => {
      for (const node of nodes) {
        if (isText(node) && around?.isSong) {
          // All white space is shown as one space.
          const characters = Array.from(node.data.replace(/\s+/g, ' '));
          for (const weight of around.weights) {
            for (const character of characters) glyphs[part][weight].add(character);
          }
        } else if (isTag(node) && !UNSEEN.has(node.name)) {
          const classes = (node.attribs['class'] ?? '').split(' ');
          walk(node.children, classes.includes(AFTER) ? 'after' : part, lookOf(node, around));
        }
      }
    };
    walk(parseDocument(page.slice(Math.max(0, page.indexOf('<body')))).children, 'text');
    return glyphs;
  };
}

import { parse, type HTMLElement } from 'node-html-parser';
import postcss from 'postcss';

/** Weights the site sets the Song face in, lightest first. */
export const SONG_WEIGHTS = [200, 400, 600] as const;
export type SongWeight = (typeof SONG_WEIGHTS)[number];

/** Characters set in the Song face, by weight. */
export type SongGlyphs = Readonly<Record<SongWeight, ReadonlySet<string>>>;

/** The text of a page, and what comes after it: that is drawn when a reader is near, in a face of its own. */
export const PAGE_PARTS = ['text', 'after'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What a page sets in the Song face, in the order in which it comes. */
export type PageGlyphs = Readonly<Record<PagePart, SongGlyphs>>;

interface FaceRule {
  readonly selector: string;
  /** Classes that an element or those around it must have. */
  readonly classes: readonly string[];
  /**
   * Weight in the Song face; undefined where the rule sets another face. A rule that sets no face at all changes the
   * weight of the one it finds.
   */
  readonly weight: SongWeight | undefined;
  readonly setsFace: boolean;
  readonly specificity: number;
}

/** The custom property that names the face in the style sheet. */
const FACE = 'var(--song)';
/** Class of what comes after the text. */
const AFTER = 'after-text';
function toWeight(value: string | undefined): SongWeight {
  if (value === 'bold') return 600;
  return SONG_WEIGHTS.find((weight) => String(weight) === value) ?? 400;
}

/** States and positions only narrow a selector: without them it finds a few characters too many and none too few. */
function withoutStates(selector: string): string {
  return selector.replace(/::?[\w-]+(?:\([^)]*\))?/g, '').trim();
}

/** Classes and attributes count before names of elements, as in the cascade. */
function specificityOf(selector: string): number {
  const classes = selector.match(/[.#[]/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~])[a-z]/g)?.length ?? 0;
  return classes * 100 + names;
}

/** What browsers set in bold where no rule says otherwise. */
const BOLD: FaceRule = { selector: 'strong, b', classes: [], weight: 600, setsFace: false, specificity: 0 };
/** Text in drawings names the face by itself. */
const IN_DRAWINGS: FaceRule = {
  selector: `[font-family="${FACE}"]`,
  classes: [],
  weight: 400,
  setsFace: true,
  specificity: 100,
};

/** Rules of a sheet that set a face or a weight on a screen. On paper the reader's own Song sets the text. */
function rulesWithFace(css: string): FaceRule[] {
  const rules = [BOLD, IN_DRAWINGS];
  postcss.parse(css).walkRules((rule) => {
    const parent = rule.parent;
    if (parent?.type === 'atrule' && 'params' in parent && parent.params.includes('print')) return;
    const values = new Map<string, string>();
    rule.walkDecls((declaration) => void values.set(declaration.prop, declaration.value));
    const family = values.get('font-family');
    const weight = values.get('font-weight');
    if (family === undefined && weight === undefined) return;
    const isSong = family === undefined || family.startsWith(FACE);
    for (const full of rule.selectors) {
      const selector = withoutStates(full);
      if (selector === '') continue;
      rules.push({
        selector,
        classes: [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
        weight: isSong ? toWeight(weight) : undefined,
        setsFace: family !== undefined,
        specificity: specificityOf(selector),
      });
    }
  });
  // Later rules win among equals, and the sort is stable.
  return rules.sort((a, b) => a.specificity - b.specificity);
}

const noGlyphs = () => ({ 200: new Set<string>(), 400: new Set<string>(), 600: new Set<string>() });

function addText(glyphs: Set<string>, element: HTMLElement): void {
  // All white space is shown as one space.
  for (const character of element.text.replace(/\s+/g, ' ')) glyphs.add(character);
}

/** True where the nearest element around it, or itself, that is given a face is given the Song face. */
function isInSong(element: HTMLElement, faces: ReadonlyMap<HTMLElement, SongWeight | undefined>): boolean {
  for (let around: HTMLElement | null = element; around; around = around.parentNode) {
    if (faces.has(around)) return faces.get(around) !== undefined;
  }
  return false;
}

/** Finds what pages with this style set in the Song face, so that a new heading is in the next build's cut by itself. */
export function glyphFinder(css: string): (page: string) => PageGlyphs {
  const rules = rulesWithFace(css);
  return (page) => {
    const body = page.slice(Math.max(0, page.indexOf('<body')));
    const document = parse(body);
    const faces = new Map<HTMLElement, SongWeight | undefined>();
    const weights: [HTMLElement, SongWeight][] = [];
    for (const { selector, classes, weight, setsFace } of rules) {
      // Looking for a word takes less than looking through the elements.
      if (!classes.every((name) => body.includes(name))) continue;
      for (const element of document.querySelectorAll(selector)) {
        if (setsFace) faces.set(element, weight);
        else if (weight !== undefined) weights.push([element, weight]);
      }
    }
    const set = [...faces].flatMap(([element, weight]) =>
      weight === undefined ? [] : [[element, weight] as const],
    );
    const reweighed = weights.filter(([element]) => isInSong(element, faces));
    const glyphs = { text: noGlyphs(), after: noGlyphs() };
    for (const [element, weight] of [...set, ...reweighed].sort(([a], [b]) => a.range[0] - b.range[0])) {
      addText(glyphs[element.closest(`.${AFTER}`) ? 'after' : 'text'][weight], element);
    }
    return glyphs;
  };
}

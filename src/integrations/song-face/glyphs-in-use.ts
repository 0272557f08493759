import { parse, type HTMLElement } from 'node-html-parser';
import postcss from 'postcss';

/** Weights the site sets the Song face in, lightest first. */
export const SONG_WEIGHTS = [200, 400, 600] as const;
export type SongWeight = (typeof SONG_WEIGHTS)[number];

/** Characters set in the Song face, by weight. */
export type SongGlyphs = Readonly<Record<SongWeight, ReadonlySet<string>>>;

interface FaceRule {
  readonly selector: string;
  /** Weight in the Song face; undefined where the rule sets another face. */
  readonly weight: SongWeight | undefined;
  readonly specificity: number;
}

/** The custom property that names the face in the style sheet. */
const FACE = 'var(--song)';
const BOLD: SongWeight = 600;

function toWeight(value: string | undefined): SongWeight {
  if (value === 'bold') return BOLD;
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

/** Rules of a sheet that set a face on a screen. On paper the reader's own Song sets the text. */
function rulesWithFace(css: string): FaceRule[] {
  const svgText = `[font-family="${FACE}"]`;
  const rules: FaceRule[] = [{ selector: svgText, weight: 400, specificity: specificityOf(svgText) }];
  postcss.parse(css).walkRules((rule) => {
    const parent = rule.parent;
    if (parent?.type === 'atrule' && 'params' in parent && parent.params.includes('print')) return;
    const values = new Map<string, string>();
    rule.walkDecls((declaration) => void values.set(declaration.prop, declaration.value));
    const family = values.get('font-family');
    if (family === undefined) return;
    const weight = family.startsWith(FACE) ? toWeight(values.get('font-weight')) : undefined;
    for (const full of rule.selectors) {
      const selector = withoutStates(full);
      if (selector !== '') rules.push({ selector, weight, specificity: specificityOf(selector) });
    }
  });
  // Later rules win among equals, and the sort is stable.
  return rules.sort((a, b) => a.specificity - b.specificity);
}

/** Collects what the pages set in the Song face, so that a new heading is in the next build's subset by itself. */
export function glyphsInUse(pages: readonly string[], css: string): SongGlyphs {
  const glyphs = { 200: new Set<string>(), 400: new Set<string>(), 600: new Set<string>() };
  const add = (weight: SongWeight, text: string) => {
    // All white space is shown as one space.
    for (const character of text.replace(/\s+/g, ' ')) glyphs[weight].add(character);
  };
  const rules = rulesWithFace(css);
  for (const page of pages) {
    const document = parse(page);
    const faces = new Map<HTMLElement, SongWeight | undefined>();
    for (const { selector, weight } of rules) {
      for (const element of document.querySelectorAll(selector)) faces.set(element, weight);
    }
    for (const [element, weight] of faces) {
      if (weight === undefined) continue;
      add(weight, element.text);
      for (const bold of element.querySelectorAll('strong, b')) add(BOLD, bold.text);
    }
  }
  return glyphs;
}

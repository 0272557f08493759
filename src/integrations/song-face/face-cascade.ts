import { compile, is } from 'css-select';
import type { ChildNode, Element } from 'domhandler';
import postcss, { AtRule, type Node, type Rule } from 'postcss';

/** Weights the site sets the Song face in, lightest first. */
export const SONG_WEIGHTS = [200, 400, 600] as const;
export type SongWeight = (typeof SONG_WEIGHTS)[number];

/** How text may be set: in the Song face or not, and in which weights. Both are inherited, each by itself. */
export interface Look {
  readonly isSong: boolean;
  readonly weights: readonly SongWeight[];
}

interface FaceRule {
  readonly matches: ReturnType<typeof compile<ChildNode, Element>>;
  /** The class or the name that an element must have to be asked. */
  readonly key: string;
  /** Undefined where the rule says nothing of it. */
  readonly isSong: boolean | typeof INHERIT | undefined;
  readonly weight: SongWeight | typeof INHERIT | undefined;
  /** Holds for some widths or states only: what it says may be so, and what was said before it too. */
  readonly sometimes: boolean;
  readonly specificity: number;
}

/** The custom property that names the face in the style sheet. */
const FACE = 'var(--song)';
const ANY = '*';
const INHERIT = 'inherit';
const PLAIN: Look = { isSong: false, weights: [400] };

/** What browsers set in bold, and what drawings say in attributes; a sheet may say otherwise. */
const BY_BROWSERS = `h1,h2,h3,h4,h5,h6,th,strong,b{font-weight:bold}
[font-family="${FACE}"]{font-family:${FACE}}
[font-weight="600"]{font-weight:600}`;

function toIsSong(family: string | undefined): FaceRule['isSong'] {
  return family === undefined || family === INHERIT ? family : family.startsWith(FACE);
}

function toWeight(value: string | undefined): FaceRule['weight'] {
  if (value === undefined || value === INHERIT) return value;
  if (value === 'bold') return 600;
  return SONG_WEIGHTS.find((weight) => String(weight) === value) ?? 400;
}

/** Classes and attributes count before names of elements, as in the cascade. */
function specificityOf(selector: string): number {
  const classes = selector.match(/[.#[]/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~])[a-z]/g)?.length ?? 0;
  return classes * 100 + names;
}

/** What a rule is held to, from the inside out: `media print`, `container (min-width: 30rem)`. */
function conditionsOf(rule: Rule): string[] {
  const conditions: string[] = [];
  for (let around: Node | undefined = rule.parent; around; around = around.parent) {
    if (around instanceof AtRule && around.name !== 'layer')
      conditions.push(`${around.name} ${around.params}`);
  }
  return conditions;
}

function rulesFrom(rule: Rule): FaceRule[] {
  const conditions = conditionsOf(rule);
  // On paper the reader's own Song sets the text.
  if (conditions.some((condition) => condition.includes('print'))) return [];
  const values = new Map<string, string>();
  rule.walkDecls((declaration) => void values.set(declaration.prop, declaration.value));
  const isSong = toIsSong(values.get('font-family'));
  const weight = toWeight(values.get('font-weight'));
  if (isSong === undefined && weight === undefined) return [];
  return rule.selectors.flatMap((full) => {
    // States and positions only narrow a selector.
    const selector = full.replace(/::?[\w-]+(?:\([^)]*\))?/g, '').trim();
    if (selector === '') return [];
    const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
    const [key = ANY] = /(?<=\.)[\w-]+|^[a-z]\w*/.exec(last) ?? [];
    const matches = compile<ChildNode, Element>(selector);
    const sometimes = conditions.length > 0 || selector !== full;
    return [{ matches, key, isSong, weight, sometimes, specificity: specificityOf(selector) }];
  });
}

/** Reads from a sheet how it sets an element, given how the text around it is set. */
export function faceCascade(css: string): (element: Element, around?: Look) => Look {
  const rules: FaceRule[] = [];
  postcss.parse(BY_BROWSERS + css).walkRules((rule) => void rules.push(...rulesFrom(rule)));
  // Later rules win among equals, and the sort is stable.
  const sorted = rules.sort((a, b) => a.specificity - b.specificity);
  const byKey = Map.groupBy(
    sorted.map((rule, order) => ({ rule, order })),
    ({ rule }) => rule.key,
  );
  const asked = new Map<string, readonly FaceRule[]>();
  /** The rules that may hold for elements with this name and these classes, the one that wins last. */
  const askedOf = ({ name, attribs }: Element): readonly FaceRule[] => {
    const classes = attribs['class'] ?? '';
    const kind = `${name} ${classes}`;
    const known = asked.get(kind);
    if (known) return known;
    const found = [ANY, name, ...classes.split(' ')]
      .flatMap((key) => byKey.get(key) ?? [])
      .sort((a, b) => a.order - b.order)
      .map(({ rule }) => rule);
    asked.set(kind, found);
    return found;
  };
  return (element, around = PLAIN) => {
    let { isSong, weights } = around;
    for (const rule of askedOf(element)) {
      if (!is(element, rule.matches)) continue;
      const face = rule.isSong === INHERIT ? around.isSong : rule.isSong;
      if (face !== undefined) isSong = face || (rule.sometimes && isSong);
      const said = rule.weight === INHERIT ? around.weights : rule.weight && [rule.weight];
      if (said) weights = rule.sometimes ? [...new Set([...weights, ...said])] : said;
    }
    return { isSong, weights };
  };
}

import { expect, test } from 'vitest';
import { faceRules, unicodeRange } from '../../../src/integrations/song-face/face-rules.ts';
import { glyphFinder } from '../../../src/integrations/song-face/glyphs-in-use.ts';
import { planFaces, type SongPage } from '../../../src/integrations/song-face/plan-faces.ts';

const CSS = [
  'h1{font-family:var(--song);font-weight:600}',
  '.number{font-family:var(--song);font-weight:400}',
  '.number.plain{font-family:var(--sans)}',
  'small{font-weight:400}',
  '@media print{p{font-family:var(--song)}}',
].join('');

const characters = (set: ReadonlySet<string>) => [...set].join('');

test('what a page sets in the face is found by weight, in the order in which it comes', () => {
  const { text, after } = glyphFinder(CSS)(
    '<h1>题  目<small>5项</small></h1><p><small>6</small></p><p>正文<span class="number">12</span><span class="number plain">3</span></p>' +
      '<footer class="after-text"><h1>版权</h1></footer><h1 class="number">四</h1>',
  );
  expect(characters(text[600])).toBe('题 目');
  expect(characters(text[400])).toBe('5项12四');
  expect(characters(text[200])).toBe('');
  expect(characters(after[600])).toBe('版权');
});

test('what holds for some widths or states is looked for as well; what a style takes over is as the text around it', () => {
  const { text } = glyphFinder(
    CSS +
      '@media (min-width:64rem){.ordinal{font-family:var(--song);font-weight:200}}' +
      'p:target{font-family:var(--song)}h2{font-family:var(--song)}h2.quiet,h1 .quiet{font-family:inherit}',
  )(
    '<i class="ordinal">一</i><p>段</p><h1>题<i class="quiet">注</i></h1><h2 class="quiet">名</h2><script>1</script>',
  );
  expect(characters(text[200])).toBe('一');
  expect(characters(text[400])).toBe('一段');
  expect(characters(text[600])).toBe('题注');
});

test.each([
  ['', ''],
  ['0', 'U+30'],
  ['01279', 'U+30-32,U+37,U+39'],
  ['一丁中', 'U+4e00-4e01,U+4e2d'],
  ['𠮷', 'U+20bb7'],
])('the range of %j is %j', (text, range) => {
  expect(unicodeRange(text)).toBe(range);
});

test('the rules of text and of what comes after it name families of their own', () => {
  expect(
    faceRules([
      { part: 'text', weight: 600, url: 'song-600.woff2' },
      { part: 'after', weight: 400, url: '/f/a.woff2', characters: '01' },
    ]),
  ).toBe(
    "@font-face{font-family:'Report Song';font-weight:600;font-display:swap;src:url(song-600.woff2) format('woff2')}" +
      "@font-face{font-family:'Report Song After';font-weight:400;font-display:swap;src:url(/f/a.woff2) format('woff2');unicode-range:U+30-31}",
  );
});

const NONE = { 200: new Set<string>(), 400: new Set<string>(), 600: new Set<string>() };
const page = (style: string, file: string, text: string, after = ''): SongPage => ({
  file,
  style,
  glyphs: { text: { ...NONE, 600: new Set(text) }, after: { ...NONE, 600: new Set(after) } },
});
/** Thirty characters of which each number has its own. */
const own = (number: number) =>
  String.fromCodePoint(...Array.from({ length: 30 }, (_, at) => 0x4e00 + number * 30 + at));

test('pages made alike share a file for what many set, and each has one for what it alone sets', () => {
  const many = own(0);
  const pages = Array.from({ length: 20 }, (_, at) =>
    page('alike', `${at}.html`, many + own(at + 1).slice(0, 20)),
  );
  const faces = planFaces(pages).get('alike') ?? [];
  expect(faces.map(({ place }) => place)).toEqual(['page', 'file']);
  const [rest, common] = faces;
  expect(common).toMatchObject({ characters: many });
  expect(rest?.place === 'page' && rest.charactersOf.get('3.html')).toBe(own(4).slice(0, 20));
});

test('a page that shares less than half of what it sets has one file, not two', () => {
  const pages = [
    ...Array.from({ length: 20 }, (_, at) => page('alike', `${at}.html`, own(0))),
    ...Array.from({ length: 3 }, (_, at) => page('titled', `t${at}.html`, own(0).slice(0, 10) + own(at + 1))),
  ];
  const plan = planFaces(pages);
  expect(plan.get('alike')?.map(({ place }) => place)).toEqual(['file']);
  const [face, ...others] = plan.get('titled') ?? [];
  expect(others).toEqual([]);
  expect(face?.place === 'page' && face.charactersOf.get('t1.html')).toHaveLength(40);
});

test('a few characters stand in the style', () => {
  const pages = ['一', '二', '三'].map((ordinal, at) => page('alike', `${at}.html`, `第${ordinal}`));
  // Each is on many of three pages.
  const [, ...many] = [
    page('other', 'o.html', ''),
    ...Array.from({ length: 40 }, (_, at) => page('other', `${at}o.html`, '')),
  ];
  const faces = planFaces([...pages, ...many]).get('alike');
  expect(faces).toEqual([{ part: 'text', weight: 600, place: 'style', characters: '一三二第' }]);
});

test('what comes after the text of a page without its like is cut in steps, in the order in which it comes', () => {
  const faces =
    planFaces([
      page('home', 'index.html', '', own(2) + own(0) + own(1)),
      ...Array.from({ length: 20 }, (_, at) => page('other', `${at}.html`, '')),
    ]).get('home') ?? [];
  const pieces = faces.map((face) => (face.place === 'page' ? '' : face.characters));
  expect(pieces.map((piece) => piece.length)).toEqual([36, 36, 18]);
  expect(new Set(pieces[0])).toEqual(new Set(own(2) + own(0).slice(0, 6)));
});

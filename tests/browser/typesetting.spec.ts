import { expect, test, type Page } from '@playwright/test';
import { builtFiles, pagePath } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { NOT_FIRST, NOT_LAST } from '../support/line-marks.ts';
import { setTypeSize } from '../support/fit.ts';
import { COUNTY, HARD_CASES, MAIN, SITES, origin, tagsOf } from '../support/sites.ts';
import { needs } from './needs.ts';

needs(...SITES);

/** Phones, tablets and desks: the first ones always, the rest with the whole matrix. */
const WIDTHS = [
  [320, 390, 768, 1280],
  [360, 412, 540, 1024, 1440],
] as const;

/** A character as it is set, and where. */
interface SetCharacter {
  readonly character: string;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** In the name of a row. */
  readonly isInName: boolean;
  /** A style shows something before it, which may stand on a line of its own. */
  readonly isAfterMark: boolean;
}

/** The visible characters of each element, in order. Runs in the page. */
function charactersOf(elements: Element[]): SetCharacter[][] {
  return elements.map((element) => {
    const characters: SetCharacter[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent ?? '';
      const mark = node.previousSibling;
      for (let index = 0; index < words.length; index += 1) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const [box] = range.getClientRects();
        if (!box || box.width === 0) continue;
        characters.push({
          character: words.charAt(index),
          right: box.right,
          top: box.top,
          bottom: box.bottom,
          isInName: node.parentElement?.closest('th') != null,
          isAfterMark: index === 0 && mark instanceof Element && mark.matches('.note-key--sic'),
        });
      }
    }
    return characters;
  });
}

/** The last character of each line but the last, with the first one of the next. */
const lineBreaks = (characters: readonly SetCharacter[]) =>
  characters.slice(1).flatMap((next, index) => {
    const last = characters[index];
    return last && next.top >= last.bottom - 1 ? [{ last, next }] : [];
  });

/** What is wrong with the lines of the report's own words as they are set now. */
async function lineFaults(page: Page): Promise<string[]> {
  const broken = await page.locator('[data-report-text] [data-indicator]').evaluateAll((numbers) =>
    numbers.flatMap((number) => {
      // Two numbers that stand far from each other are runs of their own.
      const runs = [...number.querySelectorAll('.fact-link__run')];
      return (runs.length > 0 ? runs : [number])
        .filter((run) => run.getClientRects().length > 1)
        .map((run) => `${run.textContent} is broken`);
    }),
  );
  const texts = await page.locator('p[data-report-text]').evaluateAll(charactersOf);
  const marks = texts.flatMap(lineBreaks).flatMap(({ last, next }) => {
    if (next.isAfterMark) return [];
    const around = `${last.character}|${next.character}`;
    return [
      ...(NOT_FIRST.includes(next.character) ? [`a line begins with ${next.character} (${around})`] : []),
      ...(NOT_LAST.includes(last.character) ? [`a line ends with ${last.character} (${around})`] : []),
    ];
  });
  return [...broken, ...marks];
}

for (const site of SITES) {
  for (const [index, widths] of WIDTHS.entries())
    test(
      `${site.name}: numbers keep their units, and no line begins or ends with a mark that may not, at ${widths.join(', ')} px`,
      { tag: index === 0 ? tagsOf(site) : MATRIX },
      async ({ page }) => {
        await page.goto(`${origin(site)}report/`);
        await page.evaluate(() => document.fonts.ready);
        for (const size of ['normal', 'large'] as const) {
          await setTypeSize(page, size);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            expect(await lineFaults(page), `${width} px, ${size}`).toEqual([]);
          }
        }
      },
    );
}

for (const width of [320, 1280])
  test(`the longest numbers fit ${width} px, on every page`, { tag: MATRIX }, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const file of builtFiles(HARD_CASES.folder, '.html')) {
      await page.goto(origin(HARD_CASES) + pagePath(file));
      const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrolled, file).toBeLessThanOrEqual(width);
    }
  });

for (const site of SITES)
  test(
    `${site.name}: numbers side by side stand on one line, on the home page and on paper`,
    { tag: site === COUNTY ? [] : tagsOf(site) },
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        await page.goto(origin(site));
        const rows = await page.locator('.matter__others').evaluateAll((lists) =>
          lists.map((list) =>
            [...list.querySelectorAll('.number')].map((number) => {
              const { left, right, top, bottom } = number.getBoundingClientRect();
              // The foot of an empty inline block is the base line it stands on.
              const mark = document.createElement('span');
              mark.style.display = 'inline-block';
              number.append(mark);
              return {
                words: number.textContent,
                left,
                right,
                top,
                bottom,
                base: mark.getBoundingClientRect().bottom,
              };
            }),
          ),
        );
        if (site === MAIN) expect(rows.flat().length).toBeGreaterThan(1);
        for (const numbers of rows)
          for (const [index, one] of numbers.entries())
            for (const other of numbers.slice(index + 1)) {
              const isBeside = other.top < one.bottom && one.top < other.bottom;
              if (!isBeside) continue;
              const what = `${media}: ${one.words}, ${other.words}`;
              expect(other.left >= one.right || one.left >= other.right, what).toBe(true);
              expect(Math.abs(other.base - one.base), what).toBeLessThan(0.5);
            }
      }
    },
  );

test('on paper a line of a figure’s data breaks before a number, and its names fill their lines', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('report/');
  await page.evaluate(() => document.fonts.ready);
  const tables = page.locator('.figure-run__data table');
  const [right, em] = await tables
    .first()
    .evaluate((table) => [table.getBoundingClientRect().right, parseFloat(getComputedStyle(table).fontSize)]);
  const early = (await tables.evaluateAll(charactersOf))
    .flatMap(lineBreaks)
    // A mark may not begin a line: it takes the character before it along.
    .filter(({ last, next }) => next.isInName && right - last.right > 2 * em)
    .map(({ last, next }) => `${last.character}|${next.character}`);
  expect(early).toEqual([]);
  const numbers = page.locator('.figure-run__data tbody td:nth-child(2)');
  const lines = await numbers.evaluateAll((cells) => cells.map((cell) => cell.getClientRects().length));
  expect(Math.max(...lines)).toBe(1);
});

for (const { path, place } of [
  { path: '', place: '.section-row__ordinal' },
  { path: 'sections/economy/', place: '.section-head__ordinal' },
])
  test(`${place}: characters of an upright line stand one em apart`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const line = page.locator(place).first();
    await expect(line).toHaveCSS('writing-mode', 'vertical-rl');
    const [apart, em] = await line.evaluate((element) => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = words.nextNode();
      while (text && !text.textContent?.trim()) text = words.nextNode();
      const start = (text?.textContent ?? '').search(/\S/);
      const [first, second] = [start, start + 1].map((at) => {
        const range = document.createRange();
        range.setStart(text ?? element, at);
        range.setEnd(text ?? element, at + 1);
        return range.getBoundingClientRect();
      });
      const { fontSize, letterSpacing } = getComputedStyle(element);
      const spaced = parseFloat(letterSpacing) || 0;
      return [(second?.top ?? NaN) - (first?.top ?? NaN) - spaced, parseFloat(fontSize)] as const;
    });
    // Half an em more is a face without its upright measures.
    expect(apart / em).toBeGreaterThan(0.95);
    expect(apart / em).toBeLessThan(1.2);
  });

import { expect, test, type Page } from '@playwright/test';
import { builtFiles, builtReport, builtText } from '../support/built.ts';
import { MAIN, SITES, origin, type Site } from '../support/sites.ts';

interface SeriesDatum {
  id: string | null;
  text: string;
  value: number;
  baseValue: number;
  derived: boolean;
  sum: string | null;
}

interface FigureFile {
  id: string;
  kind: 'bar' | 'dots';
  series: SeriesDatum[];
}

const figuresFile = (site: Site) =>
  (JSON.parse(builtText(site.folder, 'data/figures.json')) as { figures: FigureFile[] }).figures;

/** What a figure on a page says, read as a reader or a program would. */
async function shown(page: Page, id: string) {
  return page.locator(`figure[data-figure="${id}"]`).evaluate((figure) => {
    const variants = [...figure.querySelectorAll('svg')].map((svg) => ({
      names: [...svg.querySelectorAll('a > title, g > title')].map((title) => title.textContent),
      texts: [...svg.querySelectorAll('a, g')].map((mark) =>
        [...mark.querySelectorAll('text')].map((text) => text.textContent),
      ),
      links: [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      // Everything painted in the series' colour, by mark: bars by width, dots by number.
      bars: [...svg.querySelectorAll('a, g')].map((mark) => {
        const bar = mark.querySelector('rect:not([fill="transparent"]), path[fill-rule]');
        return bar instanceof SVGGraphicsElement ? bar.getBBox().width : 0;
      }),
      dots: [...svg.querySelectorAll('a, g')].map((mark) => mark.querySelectorAll('circle').length),
    }));
    return variants;
  });
}

for (const site of SITES) {
  test.describe(site.name, () => {
    const report = builtReport(site);

    for (const figure of report.figures) {
      test(`${figure.id}: drawing, table, data file and prose say the same numbers`, async ({ page }) => {
        const file = figuresFile(site).find(({ id }) => id === figure.id);
        if (!file) throw new Error(`${figure.id} is not in figures.json`);
        const expected = file.series.map(({ text }) => text);

        await page.goto(`${origin(site)}sections/${figure.section.id}/`);
        // Variants are measured where they are not displayed, too.
        await page.addStyleTag({ content: '.figure-drawing svg { display: block !important }' });
        for (const variant of await shown(page, figure.id)) {
          expect(variant.texts.map((texts) => texts.find((text) => expected.includes(text)))).toEqual(
            expected,
          );
          expect(variant.links).toEqual(
            file.series.filter(({ id }) => id !== null).map(({ id }) => `${site.base}indicators/${id}/`),
          );
          if (file.kind === 'bar') {
            const [first] = file.series;
            const [firstWidth = 0] = variant.bars;
            file.series.forEach(({ baseValue }, index) => {
              const ratio = (variant.bars[index] ?? 0) / firstWidth;
              expect(ratio).toBeCloseTo(baseValue / (first?.baseValue ?? 1), 1);
            });
          } else {
            // A dot beside each name, where the groups share one field.
            const swatches = figure.whole ? 1 : 0;
            expect(variant.dots).toEqual(file.series.map(({ value }) => value + swatches));
          }
        }

        const rows = await page
          .locator(`figure[data-figure="${figure.id}"] tbody tr`)
          .evaluateAll((all) => all.map((row) => row.querySelector('td')?.textContent.trim()));
        expect(rows).toEqual(expected);

        for (const datum of file.series) {
          if (datum.id === null) {
            expect(datum.derived).toBe(true);
            expect(datum.sum).not.toBeNull();
            continue;
          }
          const prose = page.locator(`[data-report-text] #${datum.id}[data-indicator="${datum.id}"]`);
          await expect(prose).toHaveText(datum.text);
          const facts = JSON.parse(builtText(site.folder, 'data/indicators.json')) as {
            indicators: { id: string; text: string; value: number; baseValue: number }[];
          };
          const fact = facts.indicators.find(({ id }) => id === datum.id);
          expect(fact).toMatchObject({ text: datum.text, value: datum.value, baseValue: datum.baseValue });
        }

        await page.goto(`${origin(site)}figures/${figure.id}/`);
        expect(await page.locator('tbody tr td:nth-child(2)').allInnerTexts()).toEqual(expected);
      });
    }

    test('every figure is well-formed SVG, and no page has an id twice', async ({ page }) => {
      await page.goto(origin(site));
      for (const name of builtFiles(site.folder, '.html')) {
        const html = builtText(site.folder, name);
        const figures = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
        const errors = await page.evaluate(
          (all) =>
            all.filter((svg) =>
              new DOMParser()
                .parseFromString(
                  svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
                  'image/svg+xml',
                )
                .querySelector('parsererror'),
            ),
          figures,
        );
        expect(errors, name).toEqual([]);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          name,
        ).toEqual([]);
      }
    });
  });
}

test('two builds give the same figures, byte for byte', () => {
  const [, underBase] = SITES;
  if (!underBase) throw new Error('No second build of the report');
  const svgs = ({ folder, base }: Site) =>
    builtFiles(folder, '.html').flatMap((file) =>
      [...builtText(folder, file).matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) =>
        svg.replaceAll(`href="${base}`, 'href="/'),
      ),
    );
  expect(svgs(MAIN).length).toBeGreaterThan(0);
  expect(svgs(underBase)).toEqual(svgs(MAIN));
});

/** The smallest type, in px on screen, and what is wrong with the texts of the figures that are displayed. */
async function textFaults(page: Page) {
  return page.evaluate(() => {
    const faults: string[] = [];
    let smallest = Infinity;
    for (const svg of document.querySelectorAll('.figure-drawing svg')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const scale = frame.width / (svg as SVGSVGElement).viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')];
      const boxes = texts.map((text) => text.getBoundingClientRect());
      texts.forEach((text, index) => {
        const size = Number(text.getAttribute('font-size')) * scale;
        smallest = Math.min(smallest, size);
        const box = boxes[index];
        if (!box) return;
        const name = text.textContent;
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        ) {
          faults.push(`${name} is cut`);
        }
        boxes.slice(index + 1).forEach((other, further) => {
          const apart =
            box.right <= other.left ||
            other.right <= box.left ||
            box.bottom <= other.top + 3 ||
            other.bottom <= box.top + 3;
          if (!apart) faults.push(`${name} overlaps ${texts[index + 1 + further]?.textContent}`);
        });
        for (const shape of svg.querySelectorAll('rect:not([fill="transparent"]), circle, path[fill-rule]')) {
          const mark = shape.getBoundingClientRect();
          // Line boxes are taller than their glyphs: only what reaches into the letters counts.
          const inset = box.height * 0.28;
          if (
            mark.left < box.right &&
            mark.right > box.left &&
            mark.top < box.bottom - inset &&
            mark.bottom > box.top + inset
          ) {
            faults.push(`${name} is crossed by a mark`);
          }
        }
      });
    }
    return { faults, smallest };
  });
}

for (const width of [320, 360, 768, 1200]) {
  test(`at ${width} px no label is cut, overlapping or under 11 px, also in a face 1.15 times as wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const site of [MAIN, ...SITES.slice(2)]) {
      const sections = builtReport(site).sections.filter(({ figures }) => figures.length > 0);
      for (const path of ['', 'figures/', 'report/', ...sections.map(({ id }) => `sections/${id}/`)]) {
        await page.goto(origin(site) + path);
        const { faults, smallest } = await textFaults(page);
        expect(faults, path).toEqual([]);
        expect(smallest, path).toBeGreaterThanOrEqual(11);
        if (path === 'figures/' && site === MAIN)
          process.stdout.write(`    ${width} px: smallest type ${smallest.toFixed(1)} px\n`);
        await page.evaluate(() => {
          for (const text of document.querySelectorAll<SVGTextElement>('.figure-drawing text')) {
            const length = text.getComputedTextLength();
            if (length === 0) continue;
            text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
            text.setAttribute('textLength', String(length * 1.15));
          }
        });
        expect((await textFaults(page)).faults, `${path} in a wide face`).toEqual([]);
      }
    }
  });
}

for (const path of ['', 'figures/', 'sections/economy/', 'indicators/gdp-growth/']) {
  test(`${path || 'home'}: no width from 320 to 1280 px shows type under 11 px`, async ({ page }) => {
    await page.goto(path);
    for (let width = 320; width <= 1280; width += 20) {
      await page.setViewportSize({ width, height: 900 });
      expect((await textFaults(page)).smallest, `${width} px`).toBeGreaterThanOrEqual(11);
    }
  });
}

test('the keyboard goes through a figure in the order of its data, and each stop has a name', async ({
  page,
}) => {
  const { figures } = builtReport();
  for (const figure of figures) {
    await page.goto(`figures/${figure.id}/`);
    const links = page.locator('figure[data-figure] svg:visible a');
    const order = figure.data.flatMap(({ indicator }) => (indicator ? [indicator.id] : []));
    await expect(links).toHaveCount(order.length);
    await links.first().focus();
    for (const [index, id] of order.entries()) {
      if (index > 0) await page.keyboard.press('Tab');
      await expect(links.nth(index)).toBeFocused();
      await expect(links.nth(index)).toHaveAttribute('href', `/indicators/${id}/`);
      await expect(links.nth(index)).toHaveAccessibleName(/\d/);
    }
  }
});

test('marks in figures are at least 24 px high', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('figures/');
  for (const link of await page.locator('.figure-drawing svg:visible a').all()) {
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});

test.describe('palettes', () => {
  const paint = (page: Page) =>
    page.evaluate(() => {
      const drawing = document.querySelector('.figure-drawing');
      if (!drawing) throw new Error('No figure');
      const svg = [...drawing.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0);
      const bar = svg?.querySelector('a rect:not([fill="transparent"])');
      const text = svg?.querySelector('text');
      if (!bar || !text) throw new Error('No bar');
      const probe = document.createElement('i');
      svg?.parentElement?.append(probe);
      const resolved = (colour: string) => {
        probe.setAttribute('style', `color: ${colour}`);
        return getComputedStyle(probe).color;
      };
      return {
        bar: getComputedStyle(bar).fill,
        text: getComputedStyle(text).fill,
        accent: resolved('var(--accent)'),
        ink: resolved('var(--ink)'),
        canvasText: resolved('CanvasText'),
        linkText: resolved('LinkText'),
      };
    });

  test('night and day take their own accent and ink', async ({ page }) => {
    const seen = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('figures/growth-rates/');
      const { bar, text, accent, ink } = await paint(page);
      expect([bar, text]).toEqual([accent, ink]);
      seen.add(bar);
    }
    expect(seen.size).toBe(2);
  });

  test('on paper the night palette is gone', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto('figures/growth-rates/');
    expect(await paint(page)).toMatchObject({ bar: 'rgb(14, 90, 99)', text: 'rgb(28, 31, 33)' });
  });

  test('forced colours are the system’s own', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('figures/growth-rates/');
    const { bar, text, canvasText, linkText } = await paint(page);
    expect([bar, text]).toEqual([linkText, canvasText]);
  });
});

test('no canvas and no chart script reach a reader', async ({ page }) => {
  await page.goto('figures/');
  await expect(page.locator('canvas')).toHaveCount(0);
  for (const file of builtFiles(MAIN.folder, '.js')) {
    expect(builtText(MAIN.folder, file), file).not.toMatch(/chart/i);
  }
});

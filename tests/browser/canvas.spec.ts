import { expect, test } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { KIND_NAMES } from '../../src/figures/kinds/kinds-by-name.ts';
import { drawingOf } from '../../src/outputs/figures/drawing-of.ts';
import { builtReport } from '../support/built.ts';
import { MATRIX } from '../support/matrix.ts';
import { ALL_SITES, OF_EACH_CONTENT, type Site } from '../support/sites.ts';

/** The comparison as one script for the browser. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/support/canvas-entry.ts', formats: ['iife'], name: 'comparison' },
    },
  });
  const [output] = [result].flat() as Rolldown.RolldownOutput[];
  const code = output?.output[0].code;
  if (!code) throw new Error('The comparison was not bundled');
  return code;
}

const REPEATED = ALL_SITES.filter((site) => !OF_EACH_CONTENT.includes(site));

for (const [sites, kinds, tag] of [
  [OF_EACH_CONTENT, KIND_NAMES, []],
  [REPEATED, ['bar'], [MATRIX]],
] as [readonly Site[], readonly string[], string[]][])
  test(
    `our context and a real canvas draw the same figure: ${sites.map(({ name }) => name).join(', ')}`,
    { tag },
    async ({ page }) => {
      await page.goto('about:blank');
      await page.addScriptTag({ content: await bundle() });
      const drawings = sites.flatMap((site) =>
        builtReport(site).figures.map((figure) => drawingOf(figure, ({ id }) => `/${id}/`)),
      );
      expect(drawings.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...kinds]));
      for (const drawing of drawings) {
        for (const variant of await page.evaluate(() => window.drawingVariants)) {
          const { different, inked } = await page.evaluate(
            ([one, which]) => window.compareDrawings(one, which),
            [drawing, variant] as const,
          );
          process.stdout.write(
            `    ${drawing.id} ${variant}: ${(different * 100).toFixed(3)} % of pixels differ\n`,
          );
          expect(inked, 'something was drawn').toBeGreaterThan(0.02);
          expect(different, `${drawing.id} ${variant}`).toBeLessThan(0.005);
        }
      }
    },
  );

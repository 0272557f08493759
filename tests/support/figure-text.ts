import type { Page } from '@playwright/test';

/** The smallest type, in px on screen, and what is wrong with the texts of the figures that are displayed. */
export async function textFaults(page: Page) {
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
        for (const shape of svg.querySelectorAll('rect:not([fill-opacity]), circle, path[fill-rule]')) {
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

/** The smallest type of the figures that are displayed, in px on screen. */
export function smallestType(page: Page): Promise<number> {
  return page.evaluate(() =>
    Math.min(
      ...[...document.querySelectorAll<SVGSVGElement>('.figure-drawing svg')].flatMap((svg) => {
        const { width } = svg.getBoundingClientRect();
        if (width === 0) return [];
        const scale = width / svg.viewBox.baseVal.width;
        return [...svg.querySelectorAll('text')].map(
          (text) => Number(text.getAttribute('font-size')) * scale,
        );
      }),
    ),
  );
}

/**
 * Sets the names in the figures that are displayed as a face so many times as wide would; 1 is their own face. Numbers are
 * in the site's own.
 */
export function widenText(page: Page, times: number): Promise<void> {
  return page.evaluate((factor) => {
    for (const text of document.querySelectorAll<SVGTextElement>('.figure-drawing text:not([font-family])')) {
      text.removeAttribute('textLength');
      const length = text.getComputedTextLength();
      if (factor === 1 || length === 0) continue;
      text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
      text.setAttribute('textLength', String(length * factor));
    }
  }, times);
}

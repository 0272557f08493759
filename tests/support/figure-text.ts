import type { Page } from '@playwright/test';

/** The smallest type, in px on screen, and what is wrong with the texts of the figures that are displayed. */
export async function textFaults(page: Page) {
  return page.evaluate(() => {
    const faults: string[] = [];
    let smallest = Infinity;
    for (const svg of document.querySelectorAll<SVGSVGElement>('.figure-drawing svg')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const { width, height } = svg.viewBox.baseVal;
      const scale = frame.width / width;
      // What is inked of a text, in the units of the drawing: line boxes are half as high again.
      const inked = [...svg.querySelectorAll('text')].map((text) => {
        const { x, width: advance } = text.getBBox();
        const size = Number(text.getAttribute('font-size'));
        const baseline = Number(text.getAttribute('y'));
        const words = text.textContent;
        const isHan = /\p{Script=Han}/u.test(words);
        smallest = Math.min(smallest, size * scale);
        return {
          words,
          left: x,
          right: x + advance,
          top: baseline - size * (isHan ? 0.86 : 0.74),
          bottom: baseline + size * (isHan ? 0.1 : 0.02),
        };
      });
      const marks = [...svg.querySelectorAll<SVGGeometryElement>('rect:not([fill-opacity]), circle, path')];
      // What only carries words, or gives way to them.
      const isGround = (paint: string | null) => /--(?:paper|tint|hair)/.test(paint ?? '');
      const solid = marks.filter((mark) => {
        const fill = mark.getAttribute('fill');
        return fill !== 'none' && !isGround(fill);
      });
      const outlined = marks.filter((mark) => {
        const stroke = mark.getAttribute('stroke');
        return stroke !== null && !isGround(stroke);
      });
      inked.forEach((text, index) => {
        if (text.left < -1 || text.right > width + 1 || text.top < -1 || text.bottom > height + 1) {
          faults.push(`${text.words} is cut`);
        }
        for (const other of inked.slice(index + 1)) {
          const isApart =
            text.right <= other.left ||
            other.right <= text.left ||
            text.bottom <= other.top ||
            other.bottom <= text.top;
          if (!isApart) faults.push(`${text.words} overlaps ${other.words}`);
        }
        const points = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
          [0.1, 0.5, 0.9].map((down) => {
            const point = svg.createSVGPoint();
            point.x = text.left + across * (text.right - text.left);
            point.y = text.top + down * (text.bottom - text.top);
            return point;
          }),
        );
        const isCrossed =
          solid.some((mark) => points.some((point) => mark.isPointInFill(point))) ||
          outlined.some((mark) => points.some((point) => mark.isPointInStroke(point)));
        if (isCrossed) faults.push(`${text.words} is crossed by a mark`);
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

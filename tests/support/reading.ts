import type { Page } from '@playwright/test';

/**
 * Greatest height in the column of the text, in px, in which nothing stands: between the head of the page and the end of the
 * last paragraph, figure or table.
 */
export function largestEmptyHeight(page: Page): Promise<number> {
  return page.evaluate(() => {
    const text = document.querySelector('.run__text');
    if (!text) throw new Error('No text');
    const { left, right } = text.getBoundingClientRect();
    const flow = document.querySelector('.flow') ?? document.body;
    const parts = [...flow.querySelectorAll('.run__text, figure, .band, h2, h3')]
      .map((part) => part.getBoundingClientRect())
      .filter((box) => box.height > 0 && box.left < right - 50 && box.right > left + 50)
      .sort((a, b) => a.top - b.top);
    let end = parts[0]?.top ?? 0;
    let largest = 0;
    for (const { top, bottom } of parts) {
      largest = Math.max(largest, top - end);
      end = Math.max(end, bottom);
    }
    return Math.round(largest);
  });
}

/** Words on a page that are set smaller than so many px, each with its size; the stamp and the marks of direction are no words. */
export function smallerThan(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const faults: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim()) continue;
      if (parent.closest('.year-stamp, .change-mark__sign, .visually-hidden, script, style')) continue;
      range.selectNodeContents(text);
      if (range.getBoundingClientRect().width === 0) continue;
      const svg = parent.closest('svg');
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < limit) faults.push(`${text.textContent.trim().slice(0, 12)} ${size.toFixed(1)}`);
    }
    return faults;
  }, least);
}

/** Stops of the Tab key before the main part is reached, the skip link counted. */
export async function stopsBeforeText(page: Page): Promise<string[]> {
  const stops: string[] = [];
  // More would be far too many: the test says which they were.
  while (stops.length < 40) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest('main') && !at.closest('nav.screen-only, .screen-only nav')
        ? undefined
        : (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
    });
    if (stop === undefined) break;
    stops.push(stop);
  }
  return stops;
}

/** Contrast of the line under links in the text with what is behind it. */
export function underlineContrast(page: Page): Promise<number> {
  return page.evaluate(() => {
    const link = document.querySelector('.run__text .fact-link');
    if (!link) throw new Error('No link in the text');
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) throw new Error('No canvas');
    // Drawn over the page's colour, so that a translucent line counts as it is seen.
    const luminance = (...colours: string[]) => {
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const light = [luminance(ground), luminance(ground, getComputedStyle(link).textDecorationColor)];
    return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
  });
}

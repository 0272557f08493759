import { expect, test } from 'vitest';
import { builtReport } from '../support/built.ts';
import { NOT_FIRST, NOT_LAST } from '../support/line-marks.ts';
import { packed } from '../support/paper.ts';
import { TEXT_SIZE, WITH_PDFS, reportPages } from '../support/site-pdfs.ts';
import { needs } from './needs.ts';

needs(...WITH_PDFS);

for (const site of WITH_PDFS) {
  const report = builtReport(site);

  test(`${site.name}: no line parts a number from its unit, begins with a closing mark or ends with an opening one`, async () => {
    const pieces = (await reportPages(site)).flat().filter(({ size }) => size === TEXT_SIZE);
    let text = '';
    let baseline = 0;
    const lineStarts = new Set<number>();
    for (const piece of pieces) {
      if (piece.baseline !== baseline) lineStarts.add(text.length);
      ({ baseline } = piece);
      text += packed(piece.text);
    }
    const paragraphs = report.sections.flatMap((section) => section.paragraphs);
    expect(lineStarts.size).toBeGreaterThan(paragraphs.length);
    for (const start of lineStarts) {
      const around = text.slice(Math.max(0, start - 3), start + 3);
      expect(NOT_FIRST, around).not.toContain(text.charAt(start) || ' ');
      expect(NOT_LAST, around).not.toContain(text.charAt(start - 1) || ' ');
    }
    for (const { text: words, inlines } of paragraphs) {
      let at = text.indexOf(packed(words));
      for (const inline of inlines) {
        if (inline.kind === 'note') continue;
        const { length } = packed(inline.kind === 'indicator' ? inline.indicator.text : inline.words);
        const inner = Array.from({ length: Math.max(0, length - 1) }, (_, step) => at + 1 + step);
        if (inline.kind === 'indicator')
          expect(
            inner.filter((place) => lineStarts.has(place)),
            text.slice(at, at + length),
          ).toEqual([]);
        at += length;
      }
    }
  });
}

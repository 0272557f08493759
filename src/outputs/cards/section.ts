import type { Report, Section } from '../../report/model.ts';
import { PREFACE_NAME, ordinalName, titleNames } from '../../site/names.ts';
import { widthOf } from './face.ts';
import { excerptOf } from './excerpt.ts';
import { factsAbove } from './facts.ts';
import { balanceLines, breakLines, fitLines } from './lines.ts';
import { MARGIN, MEASURE, PAPER, cardOf, linesAt, textAt, type Card } from './sheet.ts';

const TITLE_SIZES = [68, 62, 56, 50, 44, 38] as const;
const LEAD = { size: 36, weight: 400 } as const;
const GAP = 24;
const TOP = 126;

/** The preface has no title: its own first sentence stands for it. */
function prefaceCard(section: Section, report: Report): Card {
  return cardOf(section.id, report, PAPER, (bottom) => {
    const sentence = section.paragraphs.map(({ text }) => text).join('');
    const words = excerptOf(sentence, 0, (part) => breakLines(part, LEAD, MEASURE).length <= 4);
    const lines = words === undefined ? [] : breakLines(words, LEAD, MEASURE);
    const leading = 58;
    return (
      textAt(PREFACE_NAME, MARGIN, 150, { size: 96, weight: 600 }, PAPER.ink) +
      linesAt(lines, MARGIN, bottom - 44 - (lines.length - 1) * leading, leading, LEAD, PAPER.ink)
    );
  });
}

/** The card of a section: its ordinal, its couplet on two lines, and its strongest facts. */
export function sectionCard(section: Section, report: Report): Card {
  if (section.titleLines.length === 0) return prefaceCard(section, report);
  return cardOf(section.id, report, PAPER, (bottom) => {
    const ordinal = ordinalName(section);
    const small = { size: 36, weight: 400 } as const;
    const titles = titleNames(section);
    const x = MARGIN + (ordinal === '' ? 0 : widthOf(ordinal, small) + GAP);
    const measure = MARGIN + MEASURE - x;
    // One size for both halves of a couplet; a title of one line may take two.
    const most = titles.length > 1 ? 1 : 2;
    const size = Math.min(
      ...titles.map((line) => fitLines(line, { sizes: TITLE_SIZES, weight: 600, measure, most }).size),
    );
    const type = { size, weight: 600 } as const;
    const lines = titles.flatMap((line) => balanceLines(line, type, measure));
    const facts = section.highlights.length > 0 ? section.highlights : section.indicators;
    return (
      (ordinal === '' ? '' : textAt(ordinal, MARGIN, TOP, small, PAPER.accent)) +
      linesAt(lines, x, TOP, size * 1.28, type, PAPER.ink) +
      (facts.length > 0 ? factsAbove(bottom, facts, report, PAPER) : '')
    );
  });
}

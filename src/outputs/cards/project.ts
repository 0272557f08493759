import type { Project, Report } from '../../report/model.ts';
import { statedStatus } from '../../report/stated.ts';
import { fitLines, fitName } from './lines.ts';
import { quoteOf } from './quote.ts';
import { LAKE, MARGIN, MEASURE, cardOf, linesAt, type Card } from './sheet.ts';

const TOP = 116;
const STATUS_SIZES = [190, 160, 140, 120, 104, 92, 80, 72, 64, 56, 48, 40, 34, 28] as const;
const STATUS_LEADING = 1.22;
const HEIGHT = 0.86;
const AIR = 44;
/** The status is never given less height than this: rather is there less of the quotation. */
const LEAST_ROOM = 120;

/** The card of one project: its name, the report's own status words at display size, and its clause. */
export function projectCard(project: Project, report: Report): Card {
  return cardOf(project.id, report, LAKE, (bottom) => {
    const { name, quote } = project;
    const stageText = statedStatus(project);
    const head = fitName(name, MEASURE);
    const headLeading = head.size * 1.3;
    const said = [name + stageText, stageText + name].find((words) => words === quote) ?? '';
    const ceiling = TOP + (head.lines.length - 1) * headLeading + AIR;
    const { markup, top } = quoteOf(project, {
      bottom,
      most: 2,
      repeated: said,
      palette: LAKE,
      ceiling: ceiling + LEAST_ROOM + AIR,
    });
    const room = top - AIR - ceiling;
    const heightOf = (lines: number, size: number) => size * (HEIGHT + (lines - 1) * STATUS_LEADING);
    const sizes = STATUS_SIZES.filter((size) => heightOf(1, size) <= room);
    const settings = sizes.map((size) =>
      fitLines(stageText, { sizes: [size], weight: 400, measure: MEASURE, most: 1 }),
    );
    const status =
      settings.find(({ lines, size }) => lines.length <= 2 && heightOf(lines.length, size) <= room) ??
      fitLines(stageText, { sizes: STATUS_SIZES.slice(-1), weight: 400, measure: MEASURE, most: 1 });
    const { lines, size } = status;
    const first = ceiling + (room - heightOf(lines.length, size)) / 2 + size * HEIGHT;
    return (
      linesAt(head.lines, MARGIN, TOP, headLeading, head, LAKE.ink) +
      linesAt(lines, MARGIN, first, size * STATUS_LEADING, status, LAKE.ink) +
      markup
    );
  });
}

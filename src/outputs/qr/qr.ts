import { encodeQR } from 'qr';
import { oncePer } from '../../domain/once.ts';
import { parts, type Report } from '../../report/model.ts';
import { PAGES } from '../../site/pages.ts';
import { paths } from '../../site/paths.ts';

/** CSS pixels a module in a page: half a millimetre on paper and more. */
export const MODULE = 3;

/** Modules of white around a code, as the standard asks. */
const QUIET = 4;
/** Least width of the picture, in pixels. */
const LEAST_WIDTH = 300;
const DARK = '#000';
const LIGHT = '#fff';

/** A page that has a code: its file is `qr/<name>.png`, `path` is relative to the base. */
export interface QrTarget {
  readonly name: string;
  readonly path: string;
}

/** Every page that is printed with a code. */
export function qrTargets(report: Report): QrTarget[] {
  const under =
    (path: (id: string) => string) =>
    ({ id }: { id: string }) => ({ name: id, path: path(id) });
  return [
    ...PAGES.filter(({ under }) => under !== undefined).map(({ key, path }) => ({ name: `ui-${key}`, path })),
    ...parts(report).map(under(paths.section)),
    ...report.indicators.map(under(paths.indicator)),
    ...report.projects.map(under(paths.project)),
    ...report.figures.map(under(paths.figure)),
  ];
}

const codedPaths = oncePer((report: Report) => new Set(qrTargets(report).map(({ path }) => path)));

/** True for the path of a page that is printed with a code. */
export function hasCode(report: Report, path: string): boolean {
  return codedPaths(report).has(path);
}

/** By row, true where dark. */
function modulesOf(address: string): boolean[][] {
  return encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
}

/** A code as one line, a module wide, that runs along its rows to and fro. */
export interface QrLine {
  /** Modules along a side, the quiet zone included. */
  readonly size: number;
  readonly path: string;
  /** How far the line is dark, then light, and so on. */
  readonly dashes: readonly number[];
}

/** The code of an address in as few bytes as a page can carry it. */
export function qrLine(address: string): QrLine {
  const all = modulesOf(address);
  const rows = all.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET));
  const there = `h${rows.length}`;
  const back = `h-${rows.length}`;
  const path = `M${QUIET} ${QUIET}.5` + rows.map((_, y) => (y % 2 === 0 ? there : back)).join('v1');
  // A code begins with a dark module; the step to the next row is light.
  const modules = rows.flatMap((row, y) => [...(y % 2 === 0 ? row : row.toReversed()), false]);
  const dashes: number[] = [];
  modules.forEach((isDark, place) => {
    if (isDark !== modules[place - 1]) dashes.push(0);
    dashes.push((dashes.pop() ?? 0) + 1);
  });
  return { size: all.length, path, dashes };
}

/** Modules along a side of the code of an address, the quiet zone included. */
export function qrSize(address: string): number {
  return modulesOf(address).length;
}

/** The code as an SVG, dark on light, each module a whole number of pixels and the whole at least 300 pixels wide. */
export function qrSvg(address: string): string {
  const rows = modulesOf(address);
  const size = rows.length;
  const width = size * Math.ceil(LEAST_WIDTH / size);
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="${LIGHT}"/><path d="${path}" fill="${DARK}"/></svg>`
  );
}

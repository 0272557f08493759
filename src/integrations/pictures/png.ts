import { crc32 } from 'node:zlib';
import pako from 'pako';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Bits that an index may take. */
const DEPTHS = [1, 2, 4, 8] as const;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Rows of indices, the first pixel in the highest bits. The first byte of a row names its filter: none. */
function packedRows(indices: Uint8Array, width: number, height: number, depth: number): Uint8Array {
  const stride = 1 + Math.ceil((width * depth) / 8);
  const rows = new Uint8Array(stride * height);
  const inByte = 8 / depth;
  for (let y = 0; y < height; y += 1) {
    if (depth === 8) {
      rows.set(indices.subarray(y * width, (y + 1) * width), y * stride + 1);
      continue;
    }
    for (let x = 0; x < width; x += 1) {
      const at = y * stride + 1 + Math.floor(x / inByte);
      const shift = 8 - depth * ((x % inByte) + 1);
      rows[at] = (rows[at] ?? 0) | ((indices[y * width + x] ?? 0) << shift);
    }
  }
  return rows;
}

/** Distance of two colours, each three bytes in one number. */
function distance(one: number, other: number): number {
  const part = (shift: number) => ((one >> shift) & 255) - ((other >> shift) & 255);
  return part(16) ** 2 + part(8) ** 2 + part(0) ** 2;
}

/**
 * Which of at most 256 colours stands for each colour of a picture: those that it has most of stand for themselves, the
 * others, shades on the edges of letters, for the nearest.
 */
function paletteFor(counts: ReadonlyMap<number, number>): { colours: number[]; places: Map<number, number> } {
  // The sort is stable: of equals the one that comes first in the picture.
  const byCount = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const colours = byCount.slice(0, MOST_COLOURS);
  const places = new Map(colours.map((colour, place) => [colour, place]));
  for (const colour of byCount.slice(MOST_COLOURS)) {
    let nearest = 0;
    for (let place = 1; place < colours.length; place += 1) {
      if (distance(colours[place] ?? 0, colour) < distance(colours[nearest] ?? 0, colour)) nearest = place;
    }
    places.set(colour, nearest);
  }
  return { colours, places };
}

/** Pixels of one colour in a row, three bytes in one number. */
interface Run {
  readonly colour: number;
  length: number;
}

/** A million pixels are a few thousand runs, and a look at each run is all that the palette needs. */
function runsOf(pixels: Uint8Array, count: number): Run[] {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let pixel = 0; pixel < count; pixel += 1) {
    const colour = view.getUint32(pixel * 4) >>> 8;
    if (run?.colour === colour) run.length += 1;
    else runs.push((run = { colour, length: 1 }));
  }
  return runs;
}

/**
 * An opaque picture as a PNG with a palette: a third of the same picture in true colour. `pixels` are RGBA, row by row.
 * Compressed in script, not by the machine's own zlib, so that every machine writes the same bytes.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const runs = runsOf(pixels, width * height);
  const counts = new Map<number, number>();
  for (const { colour, length } of runs) counts.set(colour, (counts.get(colour) ?? 0) + length);
  const { colours, places } = paletteFor(counts);
  const indices = new Uint8Array(width * height);
  let end = 0;
  for (const { colour, length } of runs) indices.fill(places.get(colour) ?? 0, end, (end += length));
  const depth = DEPTHS.find((bits) => colours.length <= 2 ** bits) ?? 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(
    colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', pako.deflate(packedRows(indices, width, height, depth), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

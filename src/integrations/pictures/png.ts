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

/**
 * An opaque picture as a PNG with a palette, nothing lost: a third of the same picture in true colour. `pixels` are
 * RGBA, row by row. Undefined where there are more than 256 colours. Compressed in script, not by the machine's own
 * zlib, so that every machine writes the same bytes.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer | undefined {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const palette = new Map<number, number>();
  const indices = new Uint8Array(width * height);
  // Most pixels are like the one before.
  let previous = -1;
  let index = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = view.getUint32(pixel * 4) >>> 8;
    if (colour !== previous) {
      index = palette.get(colour) ?? palette.size;
      if (index === MOST_COLOURS) return undefined;
      palette.set(colour, index);
      previous = colour;
    }
    indices[pixel] = index;
  }
  const depth = DEPTHS.find((bits) => palette.size <= 2 ** bits) ?? 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  const colours = Uint8Array.from(
    [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', pako.deflate(packedRows(indices, width, height, depth), { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

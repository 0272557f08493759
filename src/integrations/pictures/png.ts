import { crc32 } from 'node:zlib';
import pako from 'pako';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * An opaque picture as a PNG with a palette, nothing lost: a third of the same picture in true colour. `pixels` are
 * RGBA, row by row. Undefined where there are more than 256 colours. Compressed in script, not by the machine's own
 * zlib, so that every machine writes the same bytes.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer | undefined {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const palette = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
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
    // The first byte of a row names its filter: none.
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Uint8Array.from(
    [...palette.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', pako.deflate(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

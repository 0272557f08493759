import { hash } from 'node:crypto';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a picture with a QR code says, and how wide the picture is. */
export interface ReadCode {
  readonly says: string | undefined;
  readonly width: number;
}

const read = new Map<string, ReadCode>();

/** Reads a QR code as a camera would; the same picture only once. */
export function readCode(png: Buffer): ReadCode {
  const key = hash('sha256', png);
  const found = read.get(key);
  if (found) return found;
  const { width, height, data } = PNG.sync.read(png);
  const code = { says: jsQR(new Uint8ClampedArray(data), width, height)?.data, width };
  read.set(key, code);
  return code;
}

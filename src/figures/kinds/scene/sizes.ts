import { FRAMES, type Frame } from '../../drawing.ts';
import type { KeySizes } from './key.ts';
import type { MarkSizes } from './marks.ts';

/** Sizes of a scene in pixels. */
export interface SceneSizes extends Omit<MarkSizes, 'run'> {
  /** Height of the air above the shore and of the water below it. */
  readonly sky: number;
  readonly water: number;
  /** Share of the width that lamps take where a path rises beside them. */
  readonly landing: number;
  readonly key: KeySizes;
}

const SIZES: Readonly<Record<Frame['variant'], SceneSizes>> = {
  wide: {
    sky: 132,
    water: 92,
    landing: 0.58,
    lamp: 26,
    light: 3,
    tallLamp: 78,
    tallLight: 6.5,
    disc: 4.4,
    line: 1.5,
    wave: 46,
    swell: 4,
    lens: 150,
    lensHeight: 17,
    key: { number: 24, name: 14, sample: 27, gap: 7 },
  },
  narrow: {
    sky: 82,
    water: 47,
    landing: 0.53,
    lamp: 18,
    light: 2,
    tallLamp: 48,
    tallLight: 4.4,
    disc: 2.9,
    line: 1.25,
    wave: 26,
    swell: 2.6,
    lens: 78,
    lensHeight: 11,
    key: { number: 20, name: 12.4, sample: 17, gap: 4 },
  },
  large: {
    sky: 104,
    water: 52,
    landing: 0.5,
    lamp: 18,
    light: 1.6,
    tallLamp: 50,
    tallLight: 3.6,
    disc: 2.5,
    line: 1.25,
    wave: 20,
    swell: 2.4,
    lens: 56,
    lensHeight: 10,
    key: { number: 20, name: 14, sample: 22, gap: 6 },
  },
};

/** A wide frame that is wider than that of the text has more air, not larger marks. */
export function sizesFor({ variant, width }: Frame): SceneSizes {
  const sizes = SIZES[variant];
  const more = Math.min(width / FRAMES[variant].width, 1.4);
  return { ...sizes, sky: sizes.sky * more, tallLamp: sizes.tallLamp * more, lens: sizes.lens * more };
}

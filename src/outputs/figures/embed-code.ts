import { FRAMES, PAGE_THEME, type Variant } from '../../figures/drawing.ts';
import { planOf } from '../../figures/render.ts';
import { attributes } from '../../markup/markup.ts';
import { plainText, type Figure } from '../../report/model.ts';
import type { Addresses } from '../../site/addresses.ts';
import { paths } from '../../site/paths.ts';
import { drawingOf } from './drawing-of.ts';

/** Room for title, caution and source around a drawing, in pixels, on a wide page and on a phone. */
const AROUND: Readonly<Record<Exclude<Variant, 'large'>, number>> = { wide: 250, narrow: 380 };

/** The height at which a frame shows a whole figure, wherever it stands. */
function frameHeight(figure: Figure): number {
  const drawing = drawingOf(figure, () => undefined);
  const heights = (['wide', 'narrow'] as const).map(
    (variant) => planOf(drawing, FRAMES[variant], PAGE_THEME).height + AROUND[variant],
  );
  return Math.ceil(Math.max(...heights) / 10) * 10;
}

/** What an author of another page pastes to show a figure there; the address is relative while the site's own is unknown. */
export function embedCode(figure: Figure, { url, href }: Pick<Addresses, 'url' | 'href'>): string {
  const path = paths.embed(figure.id);
  const frame = attributes({
    src: url(path) ?? href(path),
    title: plainText(figure.title),
    style: `width:100%;max-width:${FRAMES.wide.width + 32}px;height:${frameHeight(figure)}px;border:0`,
    loading: 'lazy',
  });
  return `<iframe${frame}></iframe>`;
}

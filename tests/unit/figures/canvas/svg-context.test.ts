import { describe, expect, test } from 'vitest';
import { guardedContext } from '../../../../src/figures/canvas/guarded-context.ts';
import { SvgContext } from '../../../../src/figures/canvas/svg-context.ts';

function drawn(draw: (context: SvgContext) => void): string {
  const context = new SvgContext(100, 100, 'p');
  draw(context);
  return context.markup();
}

describe('shapes', () => {
  test('a rectangle, with its colour untouched', () => {
    expect(
      drawn((c) => {
        c.beginPath();
        c.rect(1.26, 2, 3, 4);
        c.fillStyle = 'var(--accent)';
        c.fill();
      }),
    ).toBe('<rect x="1.3" y="2" width="3" height="4" fill="var(--accent)"/>');
  });

  test('a circle filled and stroked is one element', () => {
    expect(
      drawn((c) => {
        c.translate(10, 10);
        c.beginPath();
        c.arc(0, 0, 5, 0, 2 * Math.PI);
        c.fillStyle = 'red';
        c.strokeStyle = 'blue';
        c.lineWidth = 2;
        c.fill();
        c.stroke();
      }),
    ).toBe('<circle cx="10" cy="10" r="5" fill="red" stroke="blue" stroke-width="2"/>');
  });

  test('two rectangles of one path with the even-odd rule leave a frame', () => {
    expect(
      drawn((c) => {
        c.beginPath();
        c.rect(0, 0, 10, 10);
        c.rect(2, 2, 6, 6);
        c.fill('evenodd');
      }),
    ).toBe('<path d="M0 0h10v10h-10zM2 2h6v6h-6z" fill="#000" fill-rule="evenodd"/>');
  });

  test('what is transparent is not drawn', () => {
    expect(
      drawn((c) => {
        c.beginPath();
        c.rect(0, 0, 10, 10);
        c.fillStyle = 'transparent';
        c.fill();
      }),
    ).toBe('');
  });

  test('a line width that a canvas ignores is ignored', () => {
    const context = new SvgContext(1, 1, 'p');
    context.lineWidth = 3;
    context.lineWidth = 0;
    context.lineWidth = undefined;
    expect(context.lineWidth).toBe(3);
  });
});

describe('clips', () => {
  test('nested rectangles are intersected, and a clip that cuts nothing is dropped', () => {
    const inside = drawn((c) => {
      c.beginPath();
      c.rect(0, 0, 50, 50);
      c.clip();
      c.beginPath();
      c.rect(10, 10, 20, 20);
      c.fill();
    });
    expect(inside).not.toContain('clip');
    const cut = drawn((c) => {
      for (const x of [0, 20]) {
        c.beginPath();
        c.rect(x, 0, 50, 50);
        c.clip();
      }
      c.beginPath();
      c.rect(10, 10, 20, 20);
      c.fill();
    });
    expect(cut).toContain('<clipPath id="p-clip-1"><rect x="20" y="0" width="30" height="50"/></clipPath>');
    expect(cut).toContain('clip-path="url(#p-clip-1)"');
  });

  test('text outside the clip is cut too, as on a canvas', () => {
    const write = (x: number) =>
      drawn((c) => {
        c.beginPath();
        c.rect(0, 0, 50, 50);
        c.clip();
        c.font = '10px sans';
        c.fillText('甲乙', x, 20);
      });
    expect(write(10)).not.toContain('clip-path');
    expect(write(40)).toContain('clip-path="url(#p-clip-1)"');
  });

  test('restore brings the state back', () => {
    const context = new SvgContext(1, 1, 'p');
    context.save();
    context.fillStyle = 'red';
    context.restore();
    expect(context.fillStyle).toBe('#000');
  });
});

describe('text', () => {
  test('is real text, escaped, on the alphabetic baseline', () => {
    expect(
      drawn((c) => {
        c.font = '20px sans';
        c.textBaseline = 'middle';
        c.textAlign = 'right';
        c.fillText('甲 < 乙', 50, 10);
      }),
    ).toBe('<text x="50" y="17.6" font-size="20" fill="#000" text-anchor="end">甲 &lt; 乙</text>');
  });

  test('is measured by the table of widths', () => {
    const context = new SvgContext(1, 1, 'p');
    context.font = '18px sans';
    expect(context.measureText('亿元').width).toBe(36);
  });
});

test('a mark is a link with a name, or a named group where there is no page', () => {
  expect(
    drawn((c) => {
      c.openMark('甲 "1"', '/a/?b&c');
      c.closeMark('/a/?b&c');
      c.openMark('乙', undefined);
      c.closeMark(undefined);
    }),
  ).toBe('<a href="/a/?b&amp;c"><title>甲 &quot;1&quot;</title></a><g><title>乙</title></g>');
});

describe('what has no SVG form is refused with the names of figure and call', () => {
  const guarded = () =>
    guardedContext(new SvgContext(10, 10, 'p'), 'growth') as unknown as CanvasRenderingContext2D;

  test.each(['drawImage', 'strokeText', 'createLinearGradient', 'quadraticCurveTo', 'ellipse'] as const)(
    '%s',
    (name) => {
      expect(() => Reflect.get(guarded(), name) as unknown).toThrow(
        `Figure growth: the canvas member ${name} has no SVG form`,
      );
    },
  );

  test('a property', () => {
    expect(() => {
      guarded().shadowBlur = 3;
    }).toThrow('Figure growth: the canvas member shadowBlur has no SVG form');
  });

  test('a call with arguments that cannot be drawn', () => {
    expect(() => {
      guarded().arc(0, 0, 5, 0, Math.PI);
    }).toThrow('Figure growth: an arc that is no full circle has no SVG form here');
    expect(() => {
      guarded().setTransform(2, 0, 0, 2, 0, 0);
    }).toThrow('Figure growth: setTransform with a scale or a rotation has no SVG form here');
  });
});

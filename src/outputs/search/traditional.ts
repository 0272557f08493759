import { Converter } from 'opencc-js';

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const toHongKong = Converter({ from: 'cn', to: 'hk' });

/** Traditional forms of the characters in a text, each with its simplified form after it. */
export function traditionalOf(text: string): string {
  const signs = [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].sort();
  const pairs = signs.flatMap((sign) =>
    [...new Set([toTaiwan(sign), toHongKong(sign)])]
      .filter((form) => form !== sign && /^.$/u.test(form))
      .map((form) => form + sign),
  );
  return [...new Set(pairs)].join('');
}

import { Converter } from 'opencc-js/cn2t';

/** Where characters are written in their traditional forms. */
const PLACES = ['tw', 'hk'] as const;

/** Traditional forms of the characters in a text, each with its simplified form after it. */
export function traditionalOf(text: string): string {
  const signs = [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].sort();
  // A converter holds 75 MB of words: it is let go as soon as the characters are through.
  const forms = PLACES.map((to) => signs.map(Converter({ from: 'cn', to })));
  const pairs = signs.flatMap((sign, index) =>
    [...new Set(forms.map((inPlace) => inPlace[index] ?? sign))]
      .filter((form) => form !== sign && /^.$/u.test(form))
      .map((form) => form + sign),
  );
  return [...new Set(pairs)].join('');
}

/** Powers of ten that Chinese print puts between a number in digits and its unit. */
export const MAGNITUDES: Readonly<Record<string, string>> = {
  '': '1',
  百: '100',
  千: '1000',
  万: '10000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
  百亿: '10000000000',
  千亿: '100000000000',
  万亿: '1000000000000',
};

/** Those that may follow a number in words: 三百 is a number, 三百万 is 三百 of 万. */
export const MAGNITUDES_OF_WORDS: readonly string[] = ['', '万', '亿', '万亿'];

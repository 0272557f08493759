import { expect, test } from 'vitest';
import { numberWordsIn } from '../../../src/domain/number-words.ts';
import { TABLE_UNITS } from '../../../src/domain/unit/known-units.ts';

const found = (text: string) => numberWordsIn(text, TABLE_UNITS).map((words) => words.text);

test.each([
  ['带动数十家企业增收', ['数十家']],
  ['先后开展两次检查', ['两次']],
  ['三分之一以上的村实现通车', ['三分之一以上']],
  ['过半企业实现增长', ['过半']],
  ['产值翻一番', ['翻一番']],
  ['增长一倍，成本降低一成', ['一倍', '一成']],
  ['总量位居全市第一', ['第一']],
  ['未发生一起责任事故', ['未发生一起']],
  ['近百余场活动', ['百余场']],
  ['惠及上千万家庭', ['上千万家庭']],
  ['由5天压缩至1天，新增30家以上', ['由5天压缩至1天', '30家以上']],
  ['３％至５％的企业', ['３％至５％']],
  ['财政收入增收一百万元', ['一百万元']],
  ['坚持两手抓，服务三农', ['两手', '三']],
  ['谋划“十四五”项目', ['十四', '五']],
  ['带动十万人就业', ['十万人']],
])('the numbers of %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '引进一批项目，建成一个园区，用了一年',
  '这一家、这一类、一起走',
  '统一部署，一律公开，一体推进',
  '千方百计、万众一心',
  '十分重视数字产业',
  '第一时间引入第三方评价',
  '零部件企业多地联动',
  '上半年总体平稳，多数企业向好',
])('no number in %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('each is where it says', () => {
  const text = '带动数十家企业，两次获奖，服务三农。';
  const words = numberWordsIn(text, TABLE_UNITS);
  expect(words).toHaveLength(3);
  for (const { text: said, start, end } of words) expect(text.slice(start, end)).toBe(said);
});

/** Units of one base: its symbol, then the others with their exact size in it. */
interface Family {
  readonly base: string;
  readonly others?: Readonly<Record<string, string>>;
}

interface Dimension {
  /** What is measured, in Chinese. */
  readonly name: string;
  readonly families: readonly Family[];
}

/** Symbols, parted by blanks, of which none is a multiple of another. */
const alone = (symbols: string): Family[] => symbols.split(' ').map((base) => ({ base }));

const AREA = { 公顷: '15', 平方公里: '1500', 平方千米: '1500', 'km²': '1500', 平方米: '0.0015' };
const LENGTH = { 公里: '1000', 千米: '1000', km: '1000', 里: '500', 厘米: '0.01', 毫米: '0.001' };
const MASS = { 千克: '1', kg: '1', 吨: '1000', 斤: '0.5', 克: '0.001', 毫克: '0.000001' };
const POWER = { kW: '1', 瓦: '0.001', 兆瓦: '1000', MW: '1000', 吉瓦: '1000000', GW: '1000000' };

const MEASURE_WORDS =
  '个家件条座起例份场项所处台辆套种次支名村张栋部期批只头艘架亭棵株片块段间幢层届轮道面宗笔单票组队班趟列节口眼床箱' +
  '册本篇首幅枚颗匹羽尾字款档站根门';

/**
 * Every unit that quantities are read with in any report, by the id of what it measures. A unit that only one report
 * has is declared in its content.
 */
export const UNIT_TABLE: Readonly<Record<string, Dimension>> = {
  yuan: { name: '人民币', families: alone('元') },
  dollars: { name: '美元', families: alone('美元') },
  euros: { name: '欧元', families: alone('欧元') },
  'other-money': { name: '其他货币', families: alone('港元 英镑 日元 韩元 卢布 新加坡元') },
  area: { name: '面积', families: [{ base: '亩', others: { ...AREA, '㎡': '0.0015', 'm²': '0.0015' } }] },
  length: {
    name: '长度',
    families: [
      { base: '米', others: { ...LENGTH, 微米: '0.000001', 纳米: '0.000000001' } },
      { base: '海里' },
    ],
  },
  mass: { name: '质量', families: [{ base: '公斤', others: MASS }] },
  volume: {
    name: '体积',
    families: [{ base: '立方米', others: { 'm³': '1', 升: '0.001', 毫升: '0.000001' } }],
  },
  energy: {
    name: '能量',
    families: [
      { base: '千瓦时', others: { kWh: '1', 兆瓦时: '1000' } },
      { base: '吨标准煤', others: { 吨标煤: '1' } },
    ],
  },
  power: {
    name: '功率与容量',
    families: [
      { base: '千瓦', others: POWER },
      { base: '千伏安', others: { 兆伏安: '1000' } },
      { base: '千伏' },
    ],
  },
  time: {
    name: '时间',
    families: [
      { base: '分钟', others: { 小时: '60', 个小时: '60', 天: '1440', 周: '10080' } },
      { base: '个月', others: { 个季度: '3', 年: '12' } },
      { base: '工作日', others: { 个工作日: '1' } },
      ...alone('秒 毫秒 周年 学时 课时 人日'),
    ],
  },
  age: { name: '年龄', families: alone('岁 周岁') },
  people: { name: '人数', families: alone('人') },
  'person-times': { name: '人次', families: alone('人次') },
  households: { name: '户数', families: alone('户') },
  percent: { name: '比例', families: [{ base: '%', others: { '‰': '0.1', '‱': '0.01', 成: '10' } }] },
  'percentage-points': {
    name: '百分点',
    families: [{ base: '个百分点', others: { 百分点: '1', 个千分点: '0.1', 个基点: '0.01', 基点: '0.01' } }],
  },
  multiple: { name: '倍数', families: alone('倍') },
  doublings: { name: '翻番', families: alone('番') },
  rank: { name: '位次', families: alone('位') },
  score: { name: '得分', families: alone('分') },
  concentration: {
    name: '浓度',
    families: [
      { base: '微克/立方米', others: { 'μg/m³': '1', '毫克/立方米': '1000', 'mg/m³': '1000' } },
      { base: '毫克/升', others: { 'mg/L': '1' } },
    ],
  },
  temperature: { name: '温度', families: [{ base: '℃', others: { 摄氏度: '1' } }] },
  sound: { name: '声级', families: alone('分贝') },
  rate: {
    name: '比率',
    families: [
      { base: '吨/日', others: { '吨/天': '1', '吨/小时': '24' } },
      { base: '立方米/日', others: { '立方米/天': '1', '立方米/小时': '24' } },
      { base: '公斤/亩', others: { '千克/亩': '1', '斤/亩': '0.5' } },
      { base: '公里/小时', others: { '千米/小时': '1', 'km/h': '1' } },
      ...alone('元/吨 元/公斤 元/斤 元/亩 元/平方米 元/立方米 元/千瓦时 元/人 元/月 元/年 吨/年 吨/公顷'),
      ...alone('立方米/秒 米/秒 兆比特/秒 人/平方公里 人次/日 辆/日 千瓦时/吨 吨标准煤/万元 立方米/万元'),
    ],
  },
  count: {
    name: '计数',
    families: [
      ...Array.from(MEASURE_WORDS, (base) => ({ base })),
      ...alone('家庭 户次 家次 台次 台套 架次 班次 车次 辆次 标准箱 TEU 载重吨 总吨'),
    ],
  },
};

/** The Chinese name of what is measured; an editor's own word is its own name. */
export function dimensionName(dimension: string): string {
  return UNIT_TABLE[dimension]?.name ?? dimension;
}

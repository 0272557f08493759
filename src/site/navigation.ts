import { paths } from './paths.ts';

/** The pages every page leads to, in order. */
export const NAVIGATION = [
  { key: 'home', label: '目录', path: paths.home },
  { key: 'indicators', label: '指标', path: paths.indicators },
  { key: 'projects', label: '项目', path: paths.projects },
  { key: 'figures', label: '图表', path: paths.figures },
  { key: 'report', label: '全文', path: paths.report },
  { key: 'search', label: '检索', path: paths.search },
  { key: 'about', label: '说明', path: paths.about },
] as const;

export type NavigationKey = (typeof NAVIGATION)[number]['key'];

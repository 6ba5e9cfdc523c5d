import { chineseOrdinal } from '../../model/label.ts';
import type { Language, Localised } from '../../model/localised.ts';

/** The sheets there can be, but for those of the levels between the total and the indicators. */
export const sheetNames = {
  about: { en: 'About', zh: '说明' },
  results: { en: 'Results', zh: '结果' },
  derivation: { en: 'Derivation', zh: '推导明细' },
  settings: { en: 'Settings', zh: '设置' },
  indicators: { en: 'Indicators', zh: '指标与权重' },
  raw: { en: 'Raw', zh: '原始值' },
  coefficients: { en: 'Coefficients', zh: '调整系数' },
  steps: { en: 'Steps', zh: '分档' },
  adjusted: { en: 'Adjusted', zh: '调整值' },
  imputed: { en: 'Imputed', zh: '插补值' },
  transformed: { en: 'Transformed', zh: '变换值' },
  treated: { en: 'Treated', zh: '处理后的值' },
  peers: { en: 'Peers', zh: '各组统计' },
  scores: { en: 'Scores', zh: '指标得分' },
  reported: { en: 'Reported', zh: '上报情况' },
  coverage: { en: 'Coverage', zh: '覆盖率' },
  total: { en: 'Total', zh: '总分' },
  published: { en: 'Published', zh: '公布得分' },
  compared: { en: 'Compared', zh: '排名依据' },
  ranks: { en: 'Ranks', zh: '名次' },
  effective: { en: 'Effective weights', zh: '有效权重' },
  contributions: { en: 'Contributions', zh: '贡献值' },
  values: { en: 'Values', zh: '无公式的值' },
} as const satisfies Record<string, Localised>;

export type SheetKey = keyof typeof sheetNames;

/** What each sheet is about, as its first row says. */
export const sheetTitles: Readonly<Record<SheetKey, Localised>> = {
  about: { en: 'What is in this workbook', zh: '本工作簿内容' },
  results: { en: 'Published results', zh: '公布结果' },
  derivation: { en: 'From raw value to contribution, indicator by indicator', zh: '推导明细：逐指标由原始值到贡献值' },
  settings: {
    en: 'Settings of pingan.json, each cell named as in column A',
    zh: 'pingan.json 的设置；单元格名称见 A 列',
  },
  indicators: { en: 'The hierarchy: definitions and weights', zh: '指标体系：各项规定与权重' },
  raw: {
    en: 'Raw values as reported: blank where missing, M where not applicable',
    zh: '上报的原始值：缺失值为空，不适用为 M',
  },
  coefficients: { en: 'Coefficients in force in the month', zh: '当月生效的调整系数' },
  steps: { en: 'Steps: the score from a value upwards', zh: '分档：各档的起点与得分' },
  adjusted: { en: 'Adjusted = raw x per / coefficient', zh: '调整值 = 原始值 ÷ 系数值 × 比例基数' },
  imputed: { en: 'Adjusted values, what is missing imputed', zh: '插补缺失值后的调整值' },
  transformed: { en: 'Transformed values', zh: '变换后的值' },
  treated: { en: 'Values treated for outliers', zh: '异常值处理后的值' },
  peers: {
    en: 'Each peer group: regions and statistics of the values that are scored',
    zh: '各组统计：地区数，以及计分所用数值的统计量',
  },
  scores: { en: 'Scores of the indicators, unrounded', zh: '指标得分（未修约）' },
  reported: {
    en: 'Whether a node is reported: 2 reported, 1 applicable but not reported, 0 not applicable',
    zh: '各节点是否上报：2 已报，1 适用而未报，0 不适用',
  },
  coverage: {
    en: "The share of each node's weight that is reported, of what applies",
    zh: '各节点的覆盖率：已填报指标的权重占适用指标权重的比例',
  },
  total: { en: 'Total score, unrounded', zh: '总分（未修约）' },
  published: { en: 'Published scores of every node: rounded once', zh: '各节点公布得分：只修约一次' },
  compared: { en: 'What ranks go by: scores without the noise of the last digits', zh: '排名依据：略去末位误差的得分' },
  ranks: { en: 'Ranks within the peer group', zh: '组内名次' },
  effective: {
    en: "Each node's weight in the total, after what is left out",
    zh: '有效权重：剔除后各节点在总分中的权重',
  },
  contributions: { en: 'Contributions = effective weight x score', zh: '贡献值 = 有效权重 × 得分' },
  values: { en: 'Computed figures that have no formula here, and why', zh: '没有公式的计算值及原因' },
};

/** The sheet of a level between the total and the indicators. */
export function levelSheetName(depth: number, language: Language): string {
  return language === 'zh' ? `${chineseOrdinal(depth)}级指标得分` : `Level ${depth}`;
}

export function levelSheetTitle(name: string, language: Language): string {
  return language === 'zh' ? `${name}：各节点得分（未修约）` : `Scores of level "${name}", unrounded`;
}

import { fillIn, type Language, type Localised, type Words, wordsIn } from '../../model/localised.ts';
import type { StageName } from '../../model/trace.ts';

const texts = {
  digits: {
    en: 'Figures that end in … are rounded to 20 digits; all others are exact. Formulas recompute to the shown result, with rounded figures in all but its last digits.',
    zh: '以“…”结尾的数字舍入至 20 位有效数字，其余均为精确值。按所示公式和数字重算即得所示结果；含舍入数字时，末位可能有出入。',
  },
  synthetic: {
    en: 'synthetic figures (合成数据): invented for demonstration',
    zh: '合成数据（synthetic）：仅供演示，并非真实数据',
  },
  notAdditive: {
    en: 'Contributions are not defined, since not every aggregation is arithmetic: the formula of each node holds instead.',
    zh: '并非逐级算术平均，贡献没有定义；请以各节点的公式为准。',
  },
  carriesPublished: {
    en: 'Each node is rounded before it goes up ("carry": "published"), so contributions sum to the total only up to these roundings.',
    zh: '各节点先舍入再上行（"carry": "published"），贡献之和与总分相差这些舍入。',
  },
  notRanked: { en: 'not ranked: it has no score', zh: '没有得分，不参加排名' },
  peerGroup: { en: 'peer group {group}', zh: '同组 {group}' },
  total: { en: 'total', zh: '总分' },
  band: { en: 'band {band}', zh: '等级 {band}' },
  score: { en: 'score {value}', zh: '得分 {value}' },
  published: { en: 'published {value}', zh: '公布 {value}' },
  rank: { en: 'rank {rank} of {peers}', zh: '第 {rank} 名，共 {peers}' },
  effectiveWeight: { en: 'effective weight {value}', zh: '有效权重 {value}' },
  contribution: { en: 'contribution {value}', zh: '贡献 {value}' },
  best: { en: 'best of the peers: {score}, {regions}', zh: '同组最高：{score}，{regions}' },
  gap: { en: '{gap} behind', zh: '相差 {gap}' },
  loss: { en: 'which costs {loss} of the total', zh: '折合总分 {loss}' },
  raw: { en: 'as reported: {raw}', zh: '上报值：{raw}' },
  nothing: { en: 'nothing reported', zh: '未上报' },
  status: { en: 'status {status} ({about})', zh: '状态 {status}（{about}）' },
  origin: { en: 'origin {origin}', zh: '来源 {origin}' },
  unit: { en: 'unit {unit}', zh: '单位 {unit}' },
  weighting: { en: 'children weighted by {method}', zh: '下级权重：{method}' },
  objective: {
    en: 'from the scores of all complete regions by {objective}: {formula}',
    zh: '由各项齐全的全部地区的得分按 {objective} 得出：{formula}',
  },
  consistency: {
    en: 'judgments in {file}: n = {n}, lambda_max = {lambda}, CI = {ci}, RI = {ri} ({table}), CR = {cr}',
    zh: '判断矩阵见 {file}：n = {n}，lambda_max = {lambda}，CI = {ci}，RI = {ri}（{table}），CR = {cr}',
  },
  since: { en: 'in force from {month}', zh: '自 {month} 起生效' },
  always: { en: 'in force from the beginning', zh: '自始生效' },
  more: { en: '{count} more', zh: '另 {count} 个' },
  abridged: {
    en: 'sums are abridged: {count} figures in all; --format json or csv lists each',
    zh: '求和有省略，共 {count} 个数字；--format json 或 csv 逐一列出',
  },
  round: {
    en: 'round {round}: skewness {skewness}, kurtosis {kurtosis}',
    zh: '第 {round} 轮：偏度 {skewness}，峰度 {kurtosis}',
  },
  replaced: { en: '{region}: {from} became {to}', zh: '{region}：{from} 改为 {to}' },
  passes: { en: 'nothing more is replaced', zh: '不再替换' },
  none: { en: 'not defined', zh: '无定义' },
  code: { en: 'code', zh: '代码' },
  name: { en: 'name', zh: '名称' },
  peer: { en: 'peer', zh: '同组地区' },
  ahead: { en: 'weight ahead', zh: '领先权重' },
  behind: { en: 'weight behind', zh: '落后权重' },
  verdict: { en: 'verdict', zh: '结果' },
  outranks: { en: 'outranks it', zh: '胜' },
  outranked: { en: 'is outranked', zh: '负' },
  even: { en: 'neither', zh: '平' },
  note: { en: 'note', zh: '说明' },
  columnWeight: { en: 'weight', zh: '权重' },
  columnEffective: { en: 'effective weight', zh: '有效权重' },
  columnScore: { en: 'score', zh: '得分' },
  columnContribution: { en: 'contribution', zh: '贡献' },
  columnPublished: { en: 'published', zh: '公布' },
  columnRank: { en: 'rank', zh: '名次' },
  columnLoss: { en: 'loss', zh: '损失' },
  columnGap: { en: 'gap', zh: '差距' },
  columnBest: { en: 'best', zh: '最高者' },
  largestContributions: { en: 'largest contributions', zh: '贡献最大的指标' },
  largestLosses: {
    en: 'largest losses against the best peer on the indicator',
    zh: '与同组该指标最高者相比损失最大的指标',
  },
  largestGaps: {
    en: 'largest gaps to the best peer on the indicator (losses are not defined here)',
    zh: '与同组该指标最高者差距最大的指标（此处损失没有定义）',
  },
} as const satisfies Record<string, Localised>;

export type ExplainText = keyof typeof texts;

const stageTexts: Readonly<Record<StageName, Localised>> = {
  observed: { en: 'value of the month: {method}', zh: '当月值：{method}' },
  adjusted: { en: 'adjusted by {method}', zh: '按 {method} 调整' },
  imputed: { en: 'imputed: {method}', zh: '插补：{method}' },
  transformed: { en: 'transformed: {method}', zh: '变换：{method}' },
  treated: { en: 'treated for outliers: {method}', zh: '异常值处理：{method}' },
  scored: { en: 'scored: {method}', zh: '计分：{method}' },
  aggregated: { en: 'aggregated: {method}', zh: '汇总：{method}' },
  published: { en: 'published', zh: '公布' },
  weighted: { en: 'effective weight', zh: '有效权重' },
  contributed: { en: 'contribution', zh: '贡献' },
};

/** The names in formulas that Chinese readers get in Chinese; all others are the same in both languages. */
const SYMBOLS: Readonly<Record<string, string>> = {
  score: '得分',
  published: '公布',
  floor: '下限',
  ceiling: '上限',
  min: '最小值',
  max: '最大值',
  worst: '不允许值',
  best: '满意值',
  optimum_low: '适度下限',
  optimum_high: '适度上限',
  worst_high: '上侧不允许值',
  reference: '参照',
  deduction: '扣分',
  step: '区间得分',
  from: '区间起点',
  worse: '劣于本地区数',
  mean: '目标均值',
  sd: '目标标准差',
  value: '当月值',
  reported: '上报值',
  cumulative: '累计值',
  previous: '上月累计',
  coefficient: '系数',
  per: '基数',
  adjusted: '调整值',
  transformed: '变换值',
  treated: '处理值',
  next: '次极值',
  share: '占比',
  effective_weight: '有效权重',
  contribution: '贡献',
  outranked: '胜',
  outranking: '负',
  given: '给定',
};

/** Says things about a derivation in one language. */
export interface ExplainWords extends Words<ExplainText> {
  readonly stage: (stage: StageName, method: string) => string;
  readonly symbol: (symbol: string) => string;
}

/** The words of one language. */
export function explainWords(language: Language): ExplainWords {
  return {
    ...wordsIn(texts, language),
    stage: (stage, method) => fillIn(stageTexts[stage][language], { method }).replace(/[:：] ?$/, ''),
    symbol: (symbol) => (language === 'zh' ? (SYMBOLS[symbol] ?? symbol) : symbol),
  };
}

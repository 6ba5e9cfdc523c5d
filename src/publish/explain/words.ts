import { methods } from '../../methods/index.ts';
import { type Labelled, labelOf, NO_LABELS, namedLabel } from '../../model/label.ts';
import { type Language, type Localised, type Words, worded, wordsIn } from '../../model/localised.ts';
import { type Method, type MethodTable, shownMethod } from '../../model/method.ts';
import { roundingTerms, type Terms, wordFor } from '../../model/terms.ts';
import type { StageName } from '../../model/trace.ts';
import { commonTexts } from '../../tables/common-words.ts';

/** Words of derivations, with the heads of columns. */
export const explainTexts = {
  ...commonTexts,
  digits: {
    en: 'Figures that end in … are rounded to 20 digits; all others are exact. Formulas recompute to the shown result, with rounded figures in all but its last digits.',
    zh: '以“…”结尾的数字修约至 20 位有效数字，其余均为精确值。按所示公式和数字重算即得所示结果；含修约数字时，末位可能有出入。',
  },
  notAdditive: {
    en: 'Contributions are not defined, since not every aggregation is arithmetic: the formula of each node holds instead.',
    zh: '并非逐级算术平均，贡献值没有定义；请以各节点的公式为准。',
  },
  carriesPublished: {
    en: 'Each node is rounded before it goes up ("carry": "published"), so contributions sum to the total only up to these roundings.',
    zh: '各节点逐级修约后再合成（"carry": "published"；不符合 GB/T 8170“不连续修约”，仅为与已公布结果一致），因此各贡献值之和与总分之间有修约差。',
  },
  notRanked: { en: 'not ranked: it has no score', zh: '没有得分，不参加排名' },
  peerGroup: { en: 'peer group {group}', zh: '组别为 {group}' },
  band: { en: 'band {band}', zh: '等级为 {band}' },
  score: { en: 'score {value}', zh: '得分 {value}' },
  published: { en: 'published {value}', zh: '公布得分 {value}' },
  rank: { en: 'rank {rank} of {peers}', zh: '第 {rank} 名（共 {peers} 个地区）' },
  effectiveWeight: { en: 'effective weight {value}', zh: '有效权重 {value}' },
  contribution: { en: 'contribution {value}', zh: '贡献值 {value}' },
  best: { en: 'best of the peers: {score}, {regions}', zh: '同组最高：{score}，{regions}' },
  gap: { en: '{gap} behind', zh: '相差 {gap}' },
  loss: { en: 'which costs {loss} of the total', zh: '由此失分 {loss}（按总分计）' },
  raw: { en: 'as reported: {raw}', zh: '上报值：{raw}' },
  nothing: { en: 'nothing reported', zh: '未上报' },
  status: { en: 'status {status} ({about})', zh: '数据状态 {status}（{about}）' },
  origin: { en: 'origin {origin}', zh: '取值方式：{origin}' },
  unit: { en: 'unit {unit}', zh: '计量单位 {unit}' },
  weighting: { en: 'children weighted by {method}', zh: '下级指标赋权：{method}' },
  combined: {
    en: '{formula}, here a is w by {subjective} and b is w by {objective}',
    zh: '{formula}，此处 a 为按{subjective}得出的 w，b 为按{objective}得出的 w',
  },
  objective: {
    en: 'from the scores of all complete regions by {objective}: {formula}',
    zh: '由各项得分齐全的全部地区的得分按{objective}得出：{formula}',
  },
  consistency: {
    en: 'judgments in {file}: n = {n}, lambda_max = {lambda}, CI = {ci}, RI = {ri} ({table}), CR = {cr}',
    zh: '判断矩阵见 {file}：n = {n}，λmax = {lambda}，CI = {ci}，RI = {ri}，据 {table}，一致性比率 CR = {cr}',
  },
  place: { en: ' ({file})', zh: '（{file}）' },
  figures: { en: '{figures}: {place}', zh: '{figures}：{place}' },
  since: { en: 'in force from {month}', zh: '自 {month} 起生效' },
  always: { en: 'in force from the beginning', zh: '自始适用（未注明起始月份）' },
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
  peer: { en: 'peer', zh: '同组地区' },
  ahead: { en: 'weight ahead', zh: '领先权重' },
  behind: { en: 'weight behind', zh: '落后权重' },
  verdict: { en: 'verdict', zh: '结果' },
  outranks: { en: 'outranks it', zh: '胜' },
  outranked: { en: 'is outranked', zh: '负' },
  even: { en: 'neither', zh: '平' },
  columnEffective: { en: 'effective weight', zh: '有效权重' },
  columnScore: { en: 'score', zh: '得分' },
  columnContribution: { en: 'contribution', zh: '贡献值' },
  columnPublished: { en: 'published', zh: '公布得分' },
  columnRank: { en: 'rank', zh: '名次' },
  columnLoss: { en: 'loss', zh: '失分' },
  columnGap: { en: 'gap', zh: '差距' },
  columnBest: { en: 'best', zh: '最高地区' },
  largestContributions: { en: 'largest contributions', zh: '贡献值最大的指标' },
  largestLosses: {
    en: 'largest losses against the best peer on the indicator',
    zh: '与同组该指标最高得分相比失分最大的指标',
  },
  largestGaps: {
    en: 'largest gaps to the best peer on the indicator (losses are not defined here)',
    zh: '与同组该指标最高得分差距最大的指标（此处失分没有定义）',
  },
} as const satisfies Record<string, Localised>;

export type ExplainText = keyof typeof explainTexts;

const stageTexts: Readonly<Record<StageName, Localised>> = {
  observed: { en: 'value of the month: {method}', zh: '当月值：{method}' },
  adjusted: { en: 'adjusted by {method}', zh: '按 {method} 调整' },
  imputed: { en: 'imputed: {method}', zh: '插补：{method}' },
  transformed: { en: 'transformed: {method}', zh: '变换：{method}' },
  treated: { en: 'treated for outliers: {method}', zh: '异常值处理：{method}' },
  scored: { en: 'scored: {method}', zh: '计分：{method}' },
  aggregated: { en: 'aggregated: {method}', zh: '合成：{method}' },
  published: { en: 'published', zh: '公布得分' },
  weighted: { en: 'effective weight', zh: '有效权重' },
  contributed: { en: 'contribution', zh: '贡献值' },
};

/** The names in formulas that Chinese readers get in Chinese; all others are the same in both languages. */
const SYMBOLS: Readonly<Record<string, string>> = {
  index: '总分',
  score: '得分',
  published: '公布得分',
  floor: '得分下限',
  ceiling: '得分上限',
  min: '最小值',
  max: '最大值',
  worst: '不允许值',
  best: '满意值',
  optimum_low: '适度下限',
  optimum_high: '适度上限',
  worst_high: '上侧不允许值',
  reference: '参照值',
  deduction: '扣分',
  step: '该档得分',
  from: '档的起点',
  worse: '劣于本地区的地区数',
  mean: '目标均值',
  sd: '目标标准差',
  value: '当月值',
  reported: '上报值',
  cumulative: '累计值',
  previous: '上月累计值',
  coefficient: '系数值',
  per: '比例基数',
  adjusted: '调整值',
  transformed: '变换值',
  treated: '处理后的值',
  next: '次极值',
  share: '比例',
  effective_weight: '有效权重',
  contribution: '贡献值',
  outranked: '胜',
  outranking: '负',
  given: '给定',
  round: '修约',
  'half-even': '四舍六入五成双',
  'half-up': '四舍五入',
};

/** Which table the method of a stage stands in; the other stages have no choice of methods. */
const METHODS_OF: Readonly<Partial<Record<StageName, keyof MethodTable>>> = {
  imputed: 'missing',
  transformed: 'transform',
  treated: 'treatment',
  scored: 'scoring',
  aggregated: 'aggregation',
};

/** The table that the method of a stage stands in, and the method's name there. */
function methodOf(stage: StageName, method: string): readonly [Readonly<Record<string, Method>>, string] {
  const [, kind, name] = /^(missing|rollup):? (.+)$/.exec(method) ?? [];
  if (kind !== undefined && name !== undefined) return [methods[kind as 'missing' | 'rollup'], name];
  if (stage === 'observed') return [methods.missing, method];
  const table = METHODS_OF[stage];
  return [table === undefined ? {} : methods[table], method];
}

/** Says things about a derivation in one language. */
export interface ExplainWords extends Words<ExplainText> {
  /** What a peer group or a band is called. */
  readonly label: (name: string) => string;
  /** The heading of a stage, with its method. */
  readonly stage: (stage: StageName, method: string) => string;
  /** What the method of a stage does; '' where the stage has none, or the heading says enough. */
  readonly about: (stage: StageName, method: string) => string;
  readonly symbol: (symbol: string) => string;
  readonly weighting: (method: string) => string;
  /** How a value came about. */
  readonly origin: (origin: string) => string;
}

const ORIGINS: Terms = { reported: '上报', rollup: '由下级地区汇总' };

/** The words of one language, with what peer groups, bands and adjusters are called. */
export function explainWords(language: Language, labelled: Labelled = NO_LABELS): ExplainWords {
  const isChinese = language === 'zh';
  const shown = (stage: StageName, method: string): string => {
    if (stage === 'adjusted') return namedLabel(labelled, method, language);
    if (stage === 'published') return wordFor(roundingTerms, method)[language];
    return isChinese ? shownMethod(...methodOf(stage, method)).zh : method;
  };
  return {
    ...wordsIn(explainTexts, language),
    label: (name) => labelOf(labelled, name, language),
    stage: (stage, method) => {
      return worded(stageTexts[stage], language, { method: shown(stage, method) }).replace(/[:：] ?$/, '');
    },
    about: (stage, method) => {
      const [table, name] = methodOf(stage, method);
      return isChinese && Object.hasOwn(table, name) ? (table[name]?.about.zh ?? '') : '';
    },
    symbol: (symbol) => (isChinese ? (SYMBOLS[symbol] ?? symbol) : symbol),
    weighting: (method) => shownMethod(methods.weights, method)[language],
    origin: (origin) => {
      return (Object.hasOwn(ORIGINS, origin) ? wordFor(ORIGINS, origin) : shownMethod(methods.missing, origin))[
        language
      ];
    },
  };
}

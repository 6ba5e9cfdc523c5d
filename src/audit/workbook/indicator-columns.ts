import type { Exact } from '../../model/exact.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import type { Localised } from '../../model/localised.ts';
import { toShortText } from '../../numeric/text.ts';

/** A column of the sheet of definitions. */
export interface IndicatorColumn {
  readonly key: string;
  readonly about: Localised;
  readonly width: number;
  /** undefined where the node has no such thing. */
  readonly value: (node: IndexNode) => string | Exact | undefined;
}

function column(key: string, zh: string, value: IndicatorColumn['value'], width = 12): IndicatorColumn {
  return { key, about: { en: key, zh }, width, value };
}

/** A column that indicators alone have. */
function ofIndicator(
  key: string,
  zh: string,
  value: (indicator: Indicator) => string | Exact | undefined,
): IndicatorColumn {
  return column(key, zh, ({ indicator }) => (indicator === undefined ? undefined : value(indicator)));
}

/** A column that groups alone have. */
function ofGroup(key: string, zh: string, value: (node: IndexNode) => string | Exact | undefined): IndicatorColumn {
  return column(key, zh, (node) => (node.indicator === undefined ? value(node) : undefined));
}

function isSet(share: Exact): Exact | undefined {
  return share.coefficient === 0n ? undefined : share;
}

/** How an indicator's optimum and goalposts are written. */
const limits: readonly IndicatorColumn[] = [
  ofIndicator('worst', '不允许值', ({ optimum, worst }) => (optimum === undefined ? worst : optimum.worstLow)),
  ofIndicator('best', '满意值', ({ best }) => best),
  ofIndicator('worst_high', '上侧不允许值', ({ optimum }) => optimum?.worstHigh),
  ofIndicator('optimum_low', '适度下限', ({ optimum }) => optimum?.low),
  ofIndicator('optimum_high', '适度上限', ({ optimum }) => optimum?.high),
  ofIndicator('reference', '参照值', ({ reference }) => reference?.figure ?? reference?.code),
  ofIndicator('deduction', '每单位扣分', ({ deduction }) => deduction),
  ofIndicator('clamp', '截断', ({ clamps }) => (clamps ? undefined : 'no')),
];

/** What indicators.csv says, or pingan.json in its place, of how each node is computed; the weights come after. */
export const indicatorColumns: readonly IndicatorColumn[] = [
  ofGroup('weighting', '下级指标赋权', ({ weighting }) => weighting),
  ofGroup('aggregation', '合成方法', ({ aggregation }) => aggregation),
  ofGroup('exponent', '幂指数', ({ exponent }) => exponent),
  ofGroup('min_weight', '最低上报权重', ({ minWeight }) => isSet(minWeight)),
  ofIndicator('direction', '指标方向', ({ direction }) => direction),
  ofIndicator('unit', '计量单位', ({ unit }) => unit),
  ofIndicator('adjust_by', '调整系数', ({ adjustBy }) => adjustBy),
  ofIndicator('per', '比例基数', ({ adjustBy, per }) => (adjustBy === undefined ? undefined : per)),
  ofIndicator('missing', '缺失值处理', ({ missing }) => missing),
  ofIndicator('transform', '变换', ({ transform }) => (transform === 'none' ? undefined : transform)),
  ofIndicator('treatment', '异常值处理', ({ treatment }) => (treatment === 'none' ? undefined : treatment)),
  ofIndicator('scoring', '计分方法', ({ scoring }) => scoring),
  ...limits,
];

/** A value as a cell shows it. */
export function contentOf(value: string | Exact): string | number {
  return typeof value === 'string' ? value : Number(toShortText(value));
}

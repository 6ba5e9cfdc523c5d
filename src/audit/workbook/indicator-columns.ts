import type { Exact } from '../../model/exact.ts';
import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import { indicatorColumns as inputs } from '../../model/input-tables/indicators.ts';
import type { Localised } from '../../model/localised.ts';
import { toShortText } from '../../numeric/text.ts';

type Key = keyof typeof inputs;

/** A column of the sheet of definitions, which is one of indicators.csv. */
export interface IndicatorColumn {
  readonly key: Key;
  readonly about: Localised;
  readonly width: number;
  /** undefined where the node has no such thing. */
  readonly value: (node: IndexNode) => string | Exact | undefined;
}

const WIDTH = 12;

/** In Chinese a column is headed by its term, or by a shorter one. */
function column(key: Key, value: IndicatorColumn['value'], zh: string = inputs[key].term ?? key): IndicatorColumn {
  return { key, about: { en: key, zh }, width: WIDTH, value };
}

/** A column that indicators alone have. */
function ofIndicator(
  key: Key,
  value: (indicator: Indicator) => string | Exact | undefined,
  zh?: string,
): IndicatorColumn {
  return column(key, ({ indicator }) => (indicator === undefined ? undefined : value(indicator)), zh);
}

/** A column that groups alone have. */
function ofGroup(key: Key, value: (node: IndexNode) => string | Exact | undefined, zh?: string): IndicatorColumn {
  return column(key, (node) => (node.indicator === undefined ? value(node) : undefined), zh);
}

function isSet(share: Exact): Exact | undefined {
  return share.coefficient === 0n ? undefined : share;
}

/** How an indicator's optimum and goalposts are written. */
const limits: readonly IndicatorColumn[] = [
  ofIndicator('worst', ({ optimum, worst }) => (optimum === undefined ? worst : optimum.worstLow)),
  ofIndicator('best', ({ best }) => best),
  ofIndicator('worst_high', ({ optimum }) => optimum?.worstHigh),
  ofIndicator('optimum_low', ({ optimum }) => optimum?.low),
  ofIndicator('optimum_high', ({ optimum }) => optimum?.high),
  ofIndicator('reference', ({ reference }) => reference?.figure ?? reference?.code),
  ofIndicator('deduction', ({ deduction }) => deduction),
  ofIndicator('clamp', ({ clamps }) => (clamps ? undefined : 'no'), '截断'),
];

/** What indicators.csv says, or pingan.json in its place, of how each node is computed; the weights come after. */
export const indicatorColumns: readonly IndicatorColumn[] = [
  ofGroup('weighting', ({ weighting }) => weighting, '下级指标赋权'),
  ofGroup('aggregation', ({ aggregation }) => aggregation),
  ofGroup('exponent', ({ exponent }) => exponent),
  ofGroup('min_weight', ({ minWeight }) => isSet(minWeight)),
  ofIndicator('direction', ({ direction }) => direction),
  ofIndicator('unit', ({ unit }) => unit),
  ofIndicator('adjust_by', ({ adjustBy }) => adjustBy),
  ofIndicator('per', ({ adjustBy, per }) => (adjustBy === undefined ? undefined : per)),
  ofIndicator('missing', ({ missing }) => missing, '缺失值处理'),
  ofIndicator('transform', ({ transform }) => (transform === 'none' ? undefined : transform), '变换'),
  ofIndicator('treatment', ({ treatment }) => (treatment === 'none' ? undefined : treatment), '异常值处理'),
  ofIndicator('scoring', ({ scoring }) => scoring),
  ...limits,
];

/** A value as a cell shows it. */
export function contentOf(value: string | Exact): string | number {
  return typeof value === 'string' ? value : Number(toShortText(value));
}

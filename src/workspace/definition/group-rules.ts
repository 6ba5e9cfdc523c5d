import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { indicatorHeaders } from '../../model/input-tables/indicators.ts';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import { ZERO } from '../../numeric/exact.ts';
import { exponentFault, isShare } from '../bounds.ts';
import { otherMethodHint } from '../config/aggregation-rules.ts';
import { readNumber, shown } from '../number-cell.ts';
import { type IndicatorRow, warnOfIgnored } from './indicator-rows.ts';

const WITHOUT_EXPONENT: Localised = { en: 'not aggregated by "power"', zh: '不以幂平均（power）合成的指标' };
const EXPONENT_HINT: Localised = {
  en: 'write it in the column "exponent", or as "power": {"exponent": ...} in pingan.json',
  zh: '请在 "exponent" 列填写，或在 pingan.json 中写 "power": {"exponent": ...}',
};

/** How a group's children are aggregated. */
export type GroupAggregation = Pick<IndexNode, 'aggregation' | 'exponent' | 'minWeight'>;

function readExponent({ exponent, place }: IndicatorRow, problems: ProblemList): Exact | undefined {
  const value = readNumber(exponent, () => place('exponent'), problems);
  const fault = value === undefined ? undefined : exponentFault(value);
  if (fault === 'zero') problems.add(problem('zero-exponent', place('exponent'), {}));
  if (fault === 'far') {
    problems.add(problem('exponent-out-of-range', place('exponent'), { value: shown(exponent) }));
  }
  return value;
}

/** The exponent of a group whose method needs one. */
function exponentOf(
  row: IndicatorRow,
  aggregation: string,
  settings: Settings,
  problems: ProblemList,
): Exact | undefined {
  const { code, place, filled } = row;
  if (filled.has('exponent')) return readExponent(row, problems);
  if (settings.power !== undefined) return settings.power.exponent;
  problems.add(problem('missing-exponent', place('exponent'), { code, method: aggregation, hint: EXPONENT_HINT }));
  return undefined;
}

function minWeightOf({ code, place, minWeight }: IndicatorRow, settings: Settings, problems: ProblemList): Exact {
  if (minWeight === '') return settings.minWeight;
  const share = readNumber(minWeight, () => place(indicatorHeaders.minWeight), problems) ?? ZERO;
  if (!isShare(share)) {
    problems.add(
      problem('min-weight-out-of-range', place(indicatorHeaders.minWeight), { code, value: shown(minWeight) }),
    );
  }
  return share;
}

/** The aggregation of a group's row at a depth: its own cells, else the settings; with what is wrong with it. */
export function readGroupAggregation(
  row: IndicatorRow,
  depth: number,
  settings: Settings,
  methods: MethodTable,
  problems: ProblemList,
): GroupAggregation {
  const { place, filled } = row;
  const minWeight = minWeightOf(row, settings, problems);
  const own = row.aggregation;
  const aggregation = own ?? (filled.has('aggregation') ? '' : (settings.aggregation[depth] ?? ''));
  const method = methods.aggregation[aggregation];
  if (own !== undefined && method?.over === 'peers') {
    problems.add(problem('total-only', place('aggregation'), { method: own, hint: otherMethodHint }));
  }
  if (method?.over === 'region' && method.needsExponent) {
    return { aggregation, exponent: exponentOf(row, aggregation, settings, problems), minWeight };
  }
  // Whether an unknown method would have needed it is unknown.
  if (method !== undefined) warnOfIgnored(row, ['exponent'], WITHOUT_EXPONENT, problems);
  return { aggregation, exponent: undefined, minWeight };
}

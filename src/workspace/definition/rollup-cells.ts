import type { Indicator } from '../../model/index-tree.ts';
import { indicatorHeaders } from '../../model/input-tables/indicators.ts';
import type { Localised } from '../../model/localised.ts';
import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { type IndicatorRow, warnOfIgnored } from './indicator-rows.ts';

const UNWEIGHED: Localised = { en: 'not rolled up by weights', zh: '未加权汇总的指标' };

/** Whether a row's rollup weighs the children's values. */
export function weighsChildren(row: Pick<IndicatorRow, 'rollup'>, methods: MethodTable): boolean {
  return methods.rollup[row.rollup ?? '']?.weighs ?? false;
}

/** How a row's values are made, as for an indicator; an unknown rollup is '', so that no other rule complains of it. */
export function observationOf(
  row: IndicatorRow,
  methods: MethodTable,
): Pick<Indicator, 'isCumulative' | 'rollup' | 'rollupBy'> {
  return {
    isCumulative: row.accumulation === 'ytd',
    rollup: row.rollup ?? (row.filled.has('rollup') ? '' : undefined),
    rollupBy: weighsChildren(row, methods) ? row.rollupBy : undefined,
  };
}

/** Reports a rollup without the weights that it needs, and warns of weights that it does not need. */
export function checkRollup(row: IndicatorRow, methods: MethodTable, problems: ProblemList): void {
  const { rollup } = row;
  if (weighsChildren(row, methods)) {
    if (row.rollupBy !== undefined) return;
    const values = { code: row.code, method: rollup ?? '' };
    problems.add(problem('missing-rollup-by', row.place(indicatorHeaders.rollupBy), values));
  } else if (rollup !== undefined || !row.filled.has('rollup')) {
    warnOfIgnored(row, [indicatorHeaders.rollupBy], UNWEIGHED, problems);
  }
}

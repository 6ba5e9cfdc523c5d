import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { otherMethodHint } from '../other-method-hint.ts';
import type { IndicatorRow } from './indicator-rows.ts';

/** Reports a method in a group's own row that can make the total only. */
export function checkGroupAggregation(row: IndicatorRow, methods: MethodTable, problems: ProblemList): void {
  const { aggregation: method = '' } = row.methods;
  if (methods.aggregation[method]?.over !== 'peers') return;
  problems.add(problem('total-only', row.place('aggregation'), { method, hint: otherMethodHint }));
}

import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { otherMethodHint } from '../other-method-hint.ts';
import type { JsonDocument } from './json-document.ts';
import type { RawSettings } from './schema.ts';

/** Reports methods that can make the total only where "aggregation" gives them to a level below it. */
export function checkAggregation(
  document: JsonDocument,
  { aggregation, levels }: Pick<RawSettings, 'aggregation' | 'levels'>,
  methods: MethodTable,
  problems: ProblemList,
): void {
  const comparesPeers = (method: string): boolean => methods.aggregation[method]?.over === 'peers';
  if (typeof aggregation === 'string') {
    if (levels.length === 1 || !comparesPeers(aggregation)) return;
    const list = `[${levels.map((_, at) => (at === 0 ? `"${aggregation}"` : '"arithmetic"')).join(', ')}]`;
    const hint = { en: `write a list that begins with it, such as ${list}`, zh: `请写以其开头的列表，例如 ${list}` };
    problems.add(problem('total-only', document.placeOf(['aggregation']), { method: aggregation, hint }));
    return;
  }
  for (const [at, method] of aggregation.entries()) {
    if (at === 0 || !comparesPeers(method)) continue;
    problems.add(problem('total-only', document.placeOf(['aggregation', at]), { method, hint: otherMethodHint }));
  }
}

import type { MethodTable } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { COMBINED_EXAMPLE } from '../weights/stated-methods.ts';
import type { JsonDocument } from './json-document.ts';
import type { RawSettings } from './schema.ts';

/** Reports weights that are to be combined where "combined" does not say of what. */
export function checkCombined(
  document: JsonDocument,
  { weights, combined }: Pick<RawSettings, 'weights' | 'combined'>,
  methods: MethodTable,
  problems: ProblemList,
): void {
  if (combined !== undefined) return;
  const at = [weights].flat().findIndex((method) => methods.weights[method]?.combines);
  if (at === -1) return;
  problems.add(problem('missing-combined', document.placeOf(['weights', at]), { example: COMBINED_EXAMPLE }));
}

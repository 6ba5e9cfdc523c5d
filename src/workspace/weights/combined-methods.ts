import type { MethodTable, WeightingMethod } from '../../model/method.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Settings } from '../../model/settings.ts';
import type { JsonDocument } from '../config/json-document.ts';
import type { RawSettings } from '../config/schema.ts';

type WeightingTable = MethodTable['weights'];

/** How the setting may be written that says what to combine. */
export function combinedExample(methods: WeightingTable): string {
  const named = (isOne: (method: WeightingMethod) => boolean): string => {
    return Object.entries(methods).find(([, method]) => isOne(method))?.[0] ?? '';
  };
  const subjective = named(({ compared }) => compared !== undefined);
  const objective = named((method) => method.objective !== undefined);
  return `"combined": {"subjective": "${subjective}", "objective": "${objective}"}`;
}

/** The weighting methods as far as weights are read: one that combines reads those of its subjective half. */
export function statedMethods(methods: WeightingTable, { combined }: Pick<Settings, 'combined'>): WeightingTable {
  const subjective = methods[combined?.subjective ?? ''];
  if (subjective === undefined) return methods;
  const entries = Object.entries(methods).map(([name, method]) => [name, method.combines ? subjective : method]);
  return Object.fromEntries(entries);
}

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
  const example = combinedExample(methods.weights);
  problems.add(problem('missing-combined', document.placeOf(['weights', at]), { example }));
}

import type { MethodTable } from '../../model/method.ts';
import type { Settings } from '../../model/settings.ts';

/** How the setting may be written that says what to combine. */
export const COMBINED_EXAMPLE = '"combined": {"subjective": "ahp", "objective": "entropy"}';

type WeightingTable = MethodTable['weights'];

/** The weighting methods as far as weights are read: one that combines reads those of its subjective half. */
export function statedMethods(methods: WeightingTable, { combined }: Pick<Settings, 'combined'>): WeightingTable {
  const subjective = methods[combined?.subjective ?? ''];
  if (subjective === undefined) return methods;
  const entries = Object.entries(methods).map(([name, method]) => [name, method.combines ? subjective : method]);
  return Object.fromEntries(entries);
}

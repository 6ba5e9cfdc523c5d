import type { MethodTable } from '../model/method.ts';
import { aggregationMethods } from './aggregation/index.ts';
import { missingMethods } from './missing/index.ts';
import { rollupMethods } from './rollup.ts';
import { scoringMethods } from './scoring/index.ts';
import { transformMethods } from './transforms.ts';
import { treatmentMethods } from './treatment/index.ts';
import { weightingMethods } from './weights/index.ts';

/** The one table of methods: an entry of a table here is all that a new method needs to be validated, computed and documented. */
export const methods = {
  scoring: scoringMethods,
  missing: missingMethods,
  rollup: rollupMethods,
  aggregation: aggregationMethods,
  weights: weightingMethods,
  treatment: treatmentMethods,
  transform: transformMethods,
} as const satisfies MethodTable;

/** The entry of a name that validation has found in the table. */
export function methodNamed<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry {
  const method = table[name];
  if (method === undefined) throw new TypeError(`no method is called ${name}`);
  return method;
}

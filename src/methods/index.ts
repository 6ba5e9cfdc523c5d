import type { MethodTable } from '../model/method.ts';
import { aggregationMethods } from './aggregation/index.ts';
import { clipQuantilesMethod } from './clip-quantiles.ts';
import { meanImputation, medianImputation, parentImputation } from './imputation.ts';
import { carryForwardMethod, errorMethod, excludeMethod, floorMethod, screenMethod } from './missing.ts';
import { noneTransform, noneTreatment } from './none.ts';
import { meanRollup, sumRollup, weightedMeanRollup } from './rollup.ts';
import { scoringMethods } from './scoring/index.ts';
import { log1pTransform, log10Transform, logTransform, reciprocalTransform, sqrtTransform } from './transforms.ts';
import { weightingMethods } from './weights/index.ts';
import { winsorizeMethod, winsorizeOnlyMethod } from './winsorize.ts';

/** The one table of methods: an entry here is all that a new method needs to be validated, computed and documented. */
export const methods = {
  scoring: scoringMethods,
  missing: {
    error: errorMethod,
    exclude: excludeMethod,
    floor: floorMethod,
    screen: screenMethod,
    'carry-forward': carryForwardMethod,
    mean: meanImputation,
    median: medianImputation,
    parent: parentImputation,
  },
  rollup: { sum: sumRollup, mean: meanRollup, 'weighted-mean': weightedMeanRollup },
  aggregation: aggregationMethods,
  weights: weightingMethods,
  treatment: {
    none: noneTreatment,
    winsorize: winsorizeMethod,
    'winsorize-only': winsorizeOnlyMethod,
    'clip-quantiles': clipQuantilesMethod,
  },
  transform: {
    none: noneTransform,
    log: logTransform,
    log10: log10Transform,
    log1p: log1pTransform,
    sqrt: sqrtTransform,
    reciprocal: reciprocalTransform,
  },
} as const satisfies MethodTable;

/** The entry of a name that validation has found in the table. */
export function methodNamed<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry {
  const method = table[name];
  if (method === undefined) throw new TypeError(`no method is called ${name}`);
  return method;
}

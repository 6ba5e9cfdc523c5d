import type { MissingMethod } from '../../model/method.ts';
import { carryForwardMethod, errorMethod, excludeMethod, floorMethod, screenMethod } from './absent.ts';
import { meanImputation, medianImputation, parentImputation } from './imputation.ts';

/** What becomes of missing values, by name. */
export const missingMethods = {
  error: errorMethod,
  exclude: excludeMethod,
  floor: floorMethod,
  screen: screenMethod,
  'carry-forward': carryForwardMethod,
  mean: meanImputation,
  median: medianImputation,
  parent: parentImputation,
} as const satisfies Readonly<Record<string, MissingMethod>>;

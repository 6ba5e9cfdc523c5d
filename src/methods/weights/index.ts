import type { WeightingMethod } from '../../model/method.ts';
import { ahpWeights } from './ahp.ts';
import { combinedWeights } from './combined.ts';
import { criticWeights } from './critic.ts';
import { entropyWeights } from './entropy.ts';
import { pcaWeights } from './pca.ts';
import { equalWeights, percentWeights, relativeWeights, unitWeights } from './stated.ts';
import { variationWeights } from './variation.ts';

/** The weighting methods by name. */
export const weightingMethods = {
  percent: percentWeights,
  unit: unitWeights,
  relative: relativeWeights,
  equal: equalWeights,
  ahp: ahpWeights,
  entropy: entropyWeights,
  critic: criticWeights,
  variation: variationWeights,
  pca: pcaWeights,
  combined: combinedWeights,
} as const satisfies Readonly<Record<string, WeightingMethod>>;

import type { ScoringMethod } from '../../model/method.ts';
import { deductMethod } from './deduct.ts';
import { distanceToReferenceMethod } from './distance-to-reference.ts';
import { efficacyMethod } from './efficacy.ts';
import { fractionOfMaxMethod } from './fraction-of-max.ts';
import { goalpostsMethod } from './goalposts.ts';
import { identityMethod } from './identity.ts';
import { minMaxMethod } from './min-max.ts';
import { bordaMethod, percentileRankMethod, rankMethod } from './ranks.ts';
import { stepsMethod } from './steps.ts';
import { zScoreMethod } from './z-score.ts';

/** The scoring methods by name. */
export const scoringMethods = {
  'min-max': minMaxMethod,
  goalposts: goalpostsMethod,
  'z-score': zScoreMethod,
  rank: rankMethod,
  'percentile-rank': percentileRankMethod,
  borda: bordaMethod,
  'fraction-of-max': fractionOfMaxMethod,
  'distance-to-reference': distanceToReferenceMethod,
  efficacy: efficacyMethod,
  identity: identityMethod,
  steps: stepsMethod,
  deduct: deductMethod,
} as const satisfies Readonly<Record<string, ScoringMethod>>;

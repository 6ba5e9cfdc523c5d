import type { Assumption } from '../../analysis/what-if/assumption.ts';
import type { RunComparison } from '../../analysis/what-if/compare-runs.ts';

/** What is told of a region under assumptions. */
export interface WhatIf {
  readonly assumptions: readonly Assumption[];
  readonly comparison: RunComparison;
}

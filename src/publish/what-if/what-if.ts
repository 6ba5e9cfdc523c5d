import type { RunComparison } from '../../analysis/what-if/compare-runs.ts';

/** A region under assumptions. */
export interface WhatIf {
  readonly assumptions: readonly Assumption[];
  readonly comparison: RunComparison;
}

/** One assumption: its subject, what it is, and what it would be, as they are written. */
export interface Assumption {
  readonly kind: 'value' | 'weight' | 'method';
  /** The code of the node, or the setting that names the method. */
  readonly of: string;
  /** Of a value: blank where it is missing, M where it does not apply. */
  readonly was: string;
  readonly is: string;
}

import { expect } from 'vitest';
import { computeOracle } from '../oracle/index-oracle.ts';
import type { DrawnNode, DrawnWorkspace } from '../oracle/workspace.ts';
import type { ProductRun } from './product.ts';

/** What properties of two runs compare. */

export type Computed = Extract<ProductRun, { ok: true }>;

/** Everything that is published, in its order. */
export function figures(run: ProductRun): string {
  return JSON.stringify(run.ok ? [run.results, run.scores] : [...new Set(run.codes)].sort());
}

export function computed(run: ProductRun): Computed {
  if (!run.ok) expect.fail(`refused: ${run.codes.join(', ')}`);
  return run;
}

/** Valid, and with no sum that 40 digits cannot hold. */
export function isSound(ws: DrawnWorkspace): boolean {
  const { invalid, cancels, irrational } = computeOracle(ws);
  return invalid.length === 0 && !cancels && !irrational;
}

export function scoringOf(ws: DrawnWorkspace, { leaf }: DrawnNode): string {
  return leaf === undefined ? '' : leaf.scoring || ws.settings.scoring;
}

export function scoreOf(run: Computed, region: string, node: string): string {
  const row = run.scores.find((score) => score.region === region && score.node === node);
  if (row === undefined) expect.fail(`no score of ${region} ${node}`);
  return row.score;
}

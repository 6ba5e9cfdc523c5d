import type { Workspace } from '../../model/workspace.ts';
import { type Aggregation, loadAggregations } from '../aggregate.ts';
import { loadScoring, type Scoring } from '../score.ts';
import { loadTransforms, type Transform } from '../transform.ts';
import { loadTreatments, type Treatments } from '../treat.ts';
import { loadWeighings } from '../weigh.ts';
import type { Weighing } from '../weighing-report.ts';

/** The methods that a definition uses, each loaded once. */
export interface Kernels {
  readonly transforms: ReadonlyMap<string, Transform>;
  readonly treatments: Treatments;
  readonly scoring: Scoring;
  /** By the position of a group. */
  readonly aggregations: ReadonlyMap<number, Aggregation>;
  /** Of the groups whose weights are made of scores, by position. */
  readonly weighings: ReadonlyMap<number, Weighing>;
}

export async function loadKernels({ tree: { nodes }, settings }: Workspace): Promise<Kernels> {
  const [transforms, treatments, scoring, aggregations, weighings] = await Promise.all([
    loadTransforms(nodes),
    loadTreatments(nodes),
    loadScoring(nodes),
    loadAggregations(nodes),
    loadWeighings(nodes, settings),
  ]);
  return { transforms, treatments, scoring, aggregations, weighings };
}

import type { ColumnFormula } from '../../formula/column.ts';
import { type LeafNode, leafNode } from '../../model/index-tree.ts';
import type { TreatColumn } from '../../model/method.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type Aggregation, loadAggregations } from '../aggregate.ts';
import { loadScoring } from '../score.ts';
import { loadTransforms, type Transform } from '../transform.ts';
import { loadTreatments } from '../treat.ts';
import { loadWeighings } from '../weigh.ts';
import type { Weighing } from '../weighing-report.ts';

/** An indicator with its methods at hand: no name is looked up after this. */
export interface LeafKernel {
  readonly node: LeafNode;
  readonly transform: Transform;
  /** undefined: values pass as they are. */
  readonly treat: TreatColumn | undefined;
  readonly scoring: ColumnFormula;
}

/** The methods that a definition uses, each loaded once. */
export interface Kernels {
  /** By leaf number. */
  readonly leaves: readonly LeafKernel[];
  /** By the position of a group. */
  readonly aggregations: ReadonlyMap<number, Aggregation>;
  /** Of the groups whose weights are made of scores, by position. */
  readonly weighings: ReadonlyMap<number, Weighing>;
}

/** What a name stands for, of those that were loaded for it. */
function loaded<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new TypeError(`no method is called ${name}`);
  return value;
}

export async function loadKernels({ tree, settings }: Workspace): Promise<Kernels> {
  const { nodes } = tree;
  const [transforms, treatments, scoring, aggregations, weighings] = await Promise.all([
    loadTransforms(nodes),
    loadTreatments(nodes),
    loadScoring(nodes),
    loadAggregations(nodes),
    loadWeighings(nodes, settings),
  ]);
  const leaves = tree.leaves.map((_, leaf): LeafKernel => {
    const node = leafNode(tree, leaf);
    const { indicator } = node;
    return {
      node,
      transform: loaded(transforms, indicator.transform),
      treat: treatments.get(indicator.treatment),
      scoring: loaded(scoring, indicator.scoring),
    };
  });
  return { leaves, aggregations, weighings };
}

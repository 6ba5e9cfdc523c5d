import { EffectiveWeights } from '../../engine/effective-weights.ts';
import type { Cell } from '../../model/cells.ts';
import type { Effects } from '../../model/comparison.ts';
import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import type { Exact } from '../../model/exact.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { isPositive, multiply, ONE, ZERO } from '../../numeric/exact.ts';
import { effectsOf } from './effect-sums.ts';
import { type LeafPair, pairLeaves, positionOf, type RegionPair } from './pairing.ts';
import { type Rescoring, scorePath } from './rescoring.ts';

/**
 * The first index's weights in the total, if the nodes counted that count in the second.
 */
export function weightsIfApplied(
  before: ComputedIndex,
  after: ComputedIndex,
  pairs: readonly RegionPair[],
): EffectiveWeights {
  const { tree, regions } = before.workspace;
  const counts = tree.nodes.map(() => new Array<Cell>(regions.list.length).fill(undefined));
  const isCounted = (
    { code, position, children }: IndexNode,
    { before: first, after: second }: RegionPair,
  ): boolean => {
    const other = positionOf(after, code);
    const hasScore = other !== undefined && after.nodes[other]?.scores.at(second) !== undefined;
    if (children.length === 0) return hasScore;
    // A group that only the first index has counts as far as its children do; the total's own score is there in both.
    const isOpen = other === undefined || position === 0 || hasScore;
    return isOpen && children.some((child) => counts[child]?.[first] && isPositive(before.weights[child] as Exact));
  };
  for (const node of [...tree.nodes].reverse()) {
    for (const pair of pairs) if (isCounted(node, pair)) (counts[node.position] as Cell[])[pair.before] = ONE;
  }
  const figures = counts.map((scores) => ({ scores }));
  return new EffectiveWeights({ tree, weights: before.weights, figures, regions: regions.list.length });
}

/**
 * Takes changes apart where contributions sum to the total. The contribution of an indicator, effective weight x score,
 * goes from its first amount to its second in steps. First, the nodes count that count in the second index; a node that
 * comes in has its score of the first. Then the second index's weights hold. Then the score goes from state to state. An
 * effect is what a step changes, so the effects sum to the change exactly.
 */
export class AdditiveEffects {
  readonly #before: ComputedIndex;
  readonly #after: ComputedIndex;
  readonly #rescoring: Rescoring;
  readonly #leaves: readonly LeafPair[];
  readonly #applied: EffectiveWeights;

  constructor(before: ComputedIndex, after: ComputedIndex, pairs: readonly RegionPair[], rescoring: Rescoring) {
    this.#before = before;
    this.#after = after;
    this.#rescoring = rescoring;
    this.#leaves = pairLeaves(before, after);
    this.#applied = weightsIfApplied(before, after, pairs);
  }

  #part(index: ComputedIndex, leaf: number | undefined, region: number): { score: Exact; weight: Exact } | undefined {
    const position = leaf === undefined ? undefined : index.workspace.tree.leaves[leaf];
    const score = position === undefined ? undefined : index.nodes[position]?.scores.at(region);
    if (leaf === undefined || score === undefined) return undefined;
    const { effectiveWeights: weights } = index.indicators[leaf] as IndicatorFigures;
    return { score, weight: weights.at(region) as Exact };
  }

  #effectsOf(leaf: LeafPair, pair: RegionPair): Effects | undefined {
    const first = this.#part(this.#before, leaf.before, pair.before);
    const last = this.#part(this.#after, leaf.after, pair.after);
    if (last === undefined) {
      return first && effectsOf(multiply(first.weight, first.score), [['applicability', ZERO]]);
    }
    const final = multiply(last.weight, last.score);
    // A node that is new in the definition has no weight in the first: its whole contribution is an effect of its presence.
    if (leaf.before === undefined) return effectsOf(ZERO, [['applicability', final]]);
    const position = this.#before.workspace.tree.leaves[leaf.before] as number;
    const applied = this.#applied.of(pair.before)[position] ?? ZERO;
    const score = first?.score ?? last.score;
    const isRescored = first !== undefined && isPositive(last.weight);
    const path = isRescored ? scorePath(score, this.#rescoring.between(leaf, pair), last.score) : [];
    return effectsOf(first === undefined ? ZERO : multiply(first.weight, first.score), [
      ['applicability', multiply(applied, score)],
      ['weights', multiply(last.weight, score)],
      ...path.map(([effect, scored]) => [effect, multiply(last.weight, scored)] as const),
    ]);
  }

  /** The effects of a region's indicators, by code; indicators that are part of neither total are left out. */
  of(pair: RegionPair): ReadonlyMap<string, Effects> {
    const found = new Map<string, Effects>();
    for (const leaf of this.#leaves) {
      const own = this.#effectsOf(leaf, pair);
      if (own !== undefined) found.set(leaf.code, own);
    }
    return found;
  }
}

import { isAdditive } from '../../engine/contributions.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { Approach, Comparison, Effects, NodeChange, RegionChange, StateFigures } from '../../model/comparison.ts';
import type { ComputedIndex, NodeFigures } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import type { Region } from '../../model/region.ts';
import { hasFigure } from '../../numeric/columns/certified.ts';
import { AdditiveEffects } from './additive-effects.ts';
import { EffectSums, exactDifference, exactTotal } from './effect-sums.ts';
import { inOrderOfChange } from './order-of-change.ts';
import { haveSameShape, positionOf, type RegionPair } from './pairing.ts';
import { Rescoring } from './rescoring.ts';
import { SequentialEffects } from './sequential-effects.ts';

/** Each node of either index: those of the second in the order of its tree, then those that only the first one has. */
interface NodePair {
  readonly node: IndexNode;
  /** The codes of the node and of every node above it. */
  readonly lineage: readonly string[];
  readonly before: number | undefined;
  readonly after: number | undefined;
}

function lineageOf({ workspace }: ComputedIndex, node: IndexNode): readonly string[] {
  const parent = workspace.tree.nodes[node.parent];
  return parent === undefined ? [node.code] : [node.code, ...lineageOf({ workspace } as ComputedIndex, parent)];
}

function pairNodes(before: ComputedIndex, after: ComputedIndex): readonly NodePair[] {
  const later = after.workspace.tree.nodes.map((node) => {
    return { node, lineage: lineageOf(after, node), before: positionOf(before, node.code), after: node.position };
  });
  const gone = before.workspace.tree.nodes
    .filter(({ code }) => positionOf(after, code) === undefined)
    .map((node) => ({ node, lineage: lineageOf(before, node), before: node.position, after: undefined }));
  return [...later, ...gone];
}

function figuresOf({ nodes }: ComputedIndex, position: number | undefined, region: number | undefined) {
  if (position === undefined || region === undefined) return undefined;
  const { scores, published, ranks } = nodes[position] as NodeFigures;
  const [score, shown] = [scores.at(region), published.at(region)];
  if (score === undefined || shown === undefined) return undefined;
  return { score, published: shown, rank: ranks[region] ?? 0 } satisfies StateFigures;
}

function isSummed({ workspace: { tree } }: ComputedIndex): boolean {
  return tree.leaves.every((leaf) => isAdditive(tree, tree.nodes[leaf] as IndexNode));
}

function approachTo(before: ComputedIndex, after: ComputedIndex): Approach {
  if (isSummed(before) && isSummed(after)) return 'additive';
  if (!haveSameShape(before, after)) return 'hierarchy';
  const groups = after.workspace.tree.nodes.filter(({ children }) => children.length > 0);
  const isAmongPeers = ({ aggregation }: IndexNode) => methodNamed(methods.aggregation, aggregation).over === 'peers';
  return groups.some(isAmongPeers) ? 'peers' : 'sequential';
}

/** Takes a region's change apart, node by node. */
type TakeApart = (pair: RegionPair) => ReadonlyMap<string, Effects>;

class IndexComparison {
  readonly #before: ComputedIndex;
  readonly #after: ComputedIndex;
  readonly #nodes: readonly NodePair[];
  readonly #takeApart: TakeApart | undefined;

  constructor(before: ComputedIndex, after: ComputedIndex, takeApart: TakeApart | undefined) {
    this.#before = before;
    this.#after = after;
    this.#nodes = pairNodes(before, after);
    this.#takeApart = takeApart;
  }

  /** The effects of each node and of all nodes below it, by code. */
  #gathered(own: ReadonlyMap<string, Effects>): ReadonlyMap<string, EffectSums> {
    const sums = new Map<string, EffectSums>(this.#nodes.map(({ node }) => [node.code, new EffectSums()]));
    for (const { node, lineage } of this.#nodes) {
      const effects = own.get(node.code);
      if (effects === undefined) continue;
      for (const code of lineage) sums.get(code)?.addAll(effects);
    }
    return sums;
  }

  region({ code, name, nameEn, group }: Region): RegionChange {
    const first = this.#before.workspace.regions.byCode.get(code);
    const last = this.#after.workspace.regions.byCode.get(code);
    const [from, to] = [figuresOf(this.#before, 0, first), figuresOf(this.#after, 0, last)];
    const isMeasured = first !== undefined && last !== undefined && from !== undefined && to !== undefined;
    const change = isMeasured ? exactDifference(to.score, from.score) : undefined;
    const own = isMeasured ? this.#takeApart?.({ before: first, after: last }) : undefined;
    const sums = own && this.#gathered(own);
    const nodes = this.#nodes.map(({ node, before, after }): NodeChange => {
      const parts = sums?.get(node.code)?.value;
      return {
        code: node.code,
        name: node.name,
        nameEn: node.nameEn,
        depth: node.depth,
        before: figuresOf(this.#before, before, first),
        after: figuresOf(this.#after, after, last),
        change: node.depth === 0 ? change : parts && exactTotal(Object.values(parts)),
        effects: parts,
      };
    });
    const parts = nodes[0]?.effects;
    const rounding = change && parts && exactDifference(change, exactTotal(Object.values(parts)));
    return { code, name, nameEn, group, nodes, rounding };
  }
}

/** The regions of both states that have a total in each. */
function pairRegions(before: ComputedIndex, after: ComputedIndex): readonly RegionPair[] {
  const { list } = after.workspace.regions;
  return [...list.keys()].flatMap((region) => {
    const first = before.workspace.regions.byCode.get((list[region] as Region).code);
    if (first === undefined || first < 0) return [];
    const hasTotal = ({ nodes }: ComputedIndex, at: number) => hasFigure((nodes[0] as NodeFigures).scores, at);
    return hasTotal(before, first) && hasTotal(after, region) ? [{ before: first, after: region }] : [];
  });
}

async function meansFor(
  approach: Approach,
  before: ComputedIndex,
  after: ComputedIndex,
): Promise<TakeApart | undefined> {
  if (approach !== 'additive' && approach !== 'sequential') return undefined;
  const rescoring = await Rescoring.of(before, after);
  if (approach === 'additive') {
    const additive = new AdditiveEffects(before, after, pairRegions(before, after), rescoring);
    return (pair) => additive.of(pair);
  }
  const sequential = await SequentialEffects.of(before, after, rescoring);
  return (pair) => sequential.of(pair);
}

/**
 * Compares two computed indices region by region: two months of a workspace, or one of two definitions. The change of a
 * region's unrounded total is taken apart by node into effects, in the order of `effects`. Together with the rest that
 * rounding leaves, they sum to it exactly.
 */
export class Comparer {
  readonly approach: Approach;
  readonly #comparison: IndexComparison;

  private constructor(approach: Approach, comparison: IndexComparison) {
    this.approach = approach;
    this.#comparison = comparison;
  }

  static async of(before: ComputedIndex, after: ComputedIndex): Promise<Comparer> {
    const approach = approachTo(before, after);
    return new Comparer(approach, new IndexComparison(before, after, await meansFor(approach, before, after)));
  }

  region(region: Region): RegionChange {
    return this.#comparison.region(region);
  }
}

/** Compares two computed indices: see `Comparer`. `only` is the code of a single region; by default all are compared. */
export async function compareIndices(before: ComputedIndex, after: ComputedIndex, only?: string): Promise<Comparison> {
  const comparer = await Comparer.of(before, after);
  const { list } = after.workspace.regions;
  const known = new Set(list.map(({ code }) => code));
  const gone = before.workspace.regions.list.filter(({ code }) => !known.has(code));
  const wanted = [...list, ...gone].filter(({ code }) => only === undefined || code === only);
  const regions = inOrderOfChange(wanted.map((region) => comparer.region(region)));
  return { approach: comparer.approach, regions };
}

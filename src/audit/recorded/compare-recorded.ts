import { EffectSums, effectsOf, exactDifference, exactTotal } from '../../analysis/change/effect-sums.ts';
import { inOrderOfChange } from '../../analysis/change/order-of-change.ts';
import type { Comparison, Effects, NodeChange, RegionChange } from '../../model/comparison.ts';
import { TOTAL } from '../../model/index-tree.ts';
import { multiply, ZERO } from '../../numeric/exact.ts';
import type { Recorded, RecordedPart, RecordedRegion } from './read-recorded.ts';

/** A node as scores.csv lists it; the depths of the rows before it say which nodes stand above. */
interface ListedNode {
  readonly code: string;
  readonly depth: number;
  /** The codes of the node and of all above it. */
  readonly lineage: readonly string[];
}

function listed({ nodes }: RecordedRegion): readonly ListedNode[] {
  const above: string[] = [];
  return [...nodes].map(([code, { depth }]) => {
    above.length = depth;
    above[depth] = code;
    return { code, depth, lineage: above.filter((each) => each !== undefined) };
  });
}

/** The nodes of the second folder, then those that only the first one has. */
function listedInEither(before: RecordedRegion, after: RecordedRegion): readonly ListedNode[] {
  return [...listed(after), ...listed(before).filter(({ code }) => !after.nodes.has(code))];
}

/** The effects of one indicator: its coming or going, the change of its effective weight, that of its score. */
function partEffects(first: RecordedPart | undefined, last: RecordedPart | undefined): Effects {
  const from = first === undefined ? ZERO : multiply(first.weight, first.score);
  const to = last === undefined ? ZERO : multiply(last.weight, last.score);
  if (first === undefined || last === undefined) return effectsOf(from, [['applicability', to]]);
  return effectsOf(from, [
    ['weights', multiply(last.weight, first.score)],
    ['score', to],
  ]);
}

function gathered(before: RecordedRegion, after: RecordedRegion, nodes: readonly ListedNode[]) {
  const sums = new Map<string, EffectSums>(nodes.map(({ code }) => [code, new EffectSums()]));
  for (const { code, lineage } of nodes) {
    const [first, last] = [before.parts.get(code), after.parts.get(code)];
    if (first === undefined && last === undefined) continue;
    const effects = partEffects(first, last);
    for (const each of lineage) sums.get(each)?.addAll(effects);
  }
  return sums;
}

const NOTHING: RecordedRegion = { name: '', group: '', nodes: new Map(), parts: new Map() };

function compareRegion(
  code: string,
  before: RecordedRegion = NOTHING,
  after: RecordedRegion = NOTHING,
  isSummed: boolean,
): RegionChange {
  const { name, group } = after.nodes.size === 0 ? before : after;
  const nodes = listedInEither(before, after);
  const [from, to] = [before.nodes.get(TOTAL)?.figures, after.nodes.get(TOTAL)?.figures];
  const change = from && to && exactDifference(to.score, from.score);
  const sums = change && isSummed ? gathered(before, after, nodes) : undefined;
  const changes = nodes.map(({ code: node, depth }): NodeChange => {
    const parts = sums?.get(node)?.value;
    return {
      code: node,
      name: '',
      nameEn: '',
      depth,
      before: before.nodes.get(node)?.figures,
      after: after.nodes.get(node)?.figures,
      change: depth === 0 ? change : parts && exactTotal(Object.values(parts)),
      effects: parts,
    };
  });
  const parts = changes[0]?.effects;
  const rounding = change && parts && exactDifference(change, exactTotal(Object.values(parts)));
  return { code, name, nameEn: '', group, nodes: changes, rounding };
}

/**
 * Compares two folders of outputs by what they record. Effective weights are taken as they are written, so that an
 * indicator's gain from a sibling that drops out counts as weight. The records do not tell the causes of a changed score
 * apart. What 20 written digits leave over is rounding.
 */
export function compareRecorded(before: Recorded, after: Recorded): Comparison {
  const codes = [...new Set([...after.regions.keys(), ...before.regions.keys()])];
  const isSummed = before.isSummed && after.isSummed;
  const regions = codes.map((code) => {
    return compareRegion(code, before.regions.get(code), after.regions.get(code), isSummed);
  });
  return { approach: isSummed ? 'recorded' : 'unrecorded', regions: inOrderOfChange(regions) };
}

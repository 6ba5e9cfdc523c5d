import type { ComputedIndex } from '../../model/computed-index.ts';
import type { IndexNode } from '../../model/index-tree.ts';
import { compare } from '../../numeric/exact.ts';

/** The same region in two computed indices, by its positions. */
export interface RegionPair {
  readonly before: number;
  readonly after: number;
}

/** The same indicator in two computed indices, by its leaf numbers; undefined where it is not defined. */
export interface LeafPair {
  readonly code: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The leaf number of each indicator. */
function leavesByCode({ workspace }: ComputedIndex): ReadonlyMap<string, number> {
  const { nodes, leaves } = workspace.tree;
  return new Map(leaves.map((position, leaf) => [(nodes[position] as IndexNode).code, leaf]));
}

/** Every indicator of the two indices: in the order of the second one's tree, then those that only the first one has. */
export function pairLeaves(before: ComputedIndex, after: ComputedIndex): readonly LeafPair[] {
  const [earlier, later] = [leavesByCode(before), leavesByCode(after)];
  const gone = [...earlier].filter(([code]) => !later.has(code));
  return [
    ...[...later].map(([code, leaf]) => ({ code, before: earlier.get(code), after: leaf })),
    ...gone.map(([code, leaf]) => ({ code, before: leaf, after: undefined })),
  ];
}

/** The position of a node by its code; undefined where there is none. */
export function positionOf({ workspace }: ComputedIndex, code: string): number | undefined {
  const { nodes, byCode } = workspace.tree;
  return nodes[0]?.code === code ? 0 : byCode.get(code);
}

function isSameExponent(a: IndexNode, b: IndexNode): boolean {
  if (a.exponent === undefined || b.exponent === undefined) return a.exponent === b.exponent;
  return compare(a.exponent, b.exponent) === 0;
}

/** Whether two indices have the same nodes in the same places, aggregated by the same methods. */
export function haveSameShape(before: ComputedIndex, after: ComputedIndex): boolean {
  const [first, second] = [before.workspace.tree.nodes, after.workspace.tree.nodes];
  return (
    first.length === second.length &&
    first.every((node, at) => {
      const other = second[at] as IndexNode;
      const isSame = node.code === other.code && node.parent === other.parent;
      return isSame && node.aggregation === other.aggregation && isSameExponent(node, other);
    })
  );
}

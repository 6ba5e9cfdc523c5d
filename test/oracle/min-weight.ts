import type { LeafInput } from './leaf-inputs.ts';
import type { Scores } from './publication.ts';
import { parseDecimal, type Rational, sum, ZERO } from './rational.ts';
import type { DrawnNode, DrawnWorkspace } from './workspace.ts';

/** How much of a node's weight is reported in one region. */

export interface Tree {
  readonly ws: DrawnWorkspace;
  readonly children: ReadonlyMap<string, readonly DrawnNode[]>;
  readonly weightOf: (ws: DrawnWorkspace, node: DrawnNode) => Rational;
}

export type Inputs = ReadonlyMap<string, LeafInput>;

/** Whether less of the node's weight is reported than it asks for, of what applies. */
export function isWithheld(tree: Tree, inputs: Inputs, node: string, scores: Scores): boolean {
  const own = tree.ws.nodes.find(({ code }) => code === node)?.minWeight ?? '';
  const asked = parseDecimal(own === '' ? tree.ws.settings.minWeight : own);
  const weigh = (children: readonly DrawnNode[]) => sum(children.map((child) => tree.weightOf(tree.ws, child)));
  const applying = weighty(tree, node).filter((child) => applies(tree, inputs, child));
  const reported = applying.filter((child) => isReported(tree, inputs, child, scores));
  return weigh(reported).lt(asked.mul(weigh(applying)));
}

export function weighty(tree: Tree, node: string): readonly DrawnNode[] {
  return (tree.children.get(node) ?? []).filter((child) => tree.weightOf(tree.ws, child).gt(ZERO));
}

export function applies(tree: Tree, inputs: Inputs, { code, leaf }: DrawnNode): boolean {
  if (leaf !== undefined) return inputs.get(code)?.kind !== 'inapplicable';
  return weighty(tree, code).some((child) => applies(tree, inputs, child));
}

/** A leaf that is missing and scores the floor is not; nor is a group of such leaves. */
function isReported(tree: Tree, inputs: Inputs, { code, leaf }: DrawnNode, scores: Scores): boolean {
  if (leaf !== undefined) return inputs.get(code)?.kind === 'reported';
  return scores.get(code) !== undefined && weighty(tree, code).some((child) => isReported(tree, inputs, child, scores));
}

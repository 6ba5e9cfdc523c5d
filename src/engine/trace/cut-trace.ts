import type { Cell } from '../../model/cells.ts';
import type { Largest, NodeTrace } from '../../model/trace.ts';
import { compare, isPositive } from '../../numeric/exact.ts';

/** How much of a trace is asked for. */
export interface TraceExtent {
  /** How many levels below the root; undefined for all. */
  readonly depth?: number | undefined;
  /** How many indicators, of those with the largest contributions and of those with the largest losses. */
  readonly top?: number | undefined;
}

function leavesOf(node: NodeTrace): readonly NodeTrace[] {
  return node.indicator === undefined ? node.children.flatMap(leavesOf) : [node];
}

/** The nodes with the largest figures above 0, the first of equals by their order in the tree. */
function largestBy(nodes: readonly NodeTrace[], figureOf: (node: NodeTrace) => Cell, most: number): NodeTrace[] {
  const found = nodes.flatMap((node) => {
    const figure = figureOf(node);
    return figure !== undefined && isPositive(figure) ? [{ node, figure }] : [];
  });
  found.sort((a, b) => compare(b.figure, a.figure));
  return found.slice(0, most).map(({ node }) => node);
}

/** The indicators below a node that matter most. */
export function largestOf(root: NodeTrace, isAdditive: boolean, most: number): Largest {
  const leaves = leavesOf(root);
  return {
    contributions: largestBy(leaves, ({ contribution }) => contribution, most),
    losses: largestBy(leaves, ({ best }) => (isAdditive ? best?.loss : best?.gap), most),
  };
}

function cut(node: NodeTrace): NodeTrace {
  return { ...node, stages: [], children: [], isCut: true };
}

/** The tree no deeper than so many levels: a group there keeps its formula, and its children their figures. */
export function cutBelow(node: NodeTrace, levels: number): NodeTrace {
  if (levels === 0) return { ...node, children: node.children.map(cut) };
  return { ...node, children: node.children.map((child) => cutBelow(child, levels - 1)) };
}

/** The tree with those indicators and what stands above them; of all others their figures only. */
export function keepOnly(node: NodeTrace, kept: ReadonlySet<string>): NodeTrace {
  const hasKept = leavesOf(node).some(({ code }) => kept.has(code));
  if (!hasKept) return cut(node);
  return { ...node, children: node.children.map((child) => keepOnly(child, kept)) };
}

import { type DrawnNode, type DrawnWorkspace, TOTAL } from './workspace.ts';

/** The order of everything: by code, never by row. */

/** Codes are compared by UTF-16 code units. */
export function byCode(a: { readonly code: string }, b: { readonly code: string }): number {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** Every node with the total first, then the tree in pre-order, siblings by code. */
export function nodesInOrder(ws: DrawnWorkspace): readonly { readonly code: string; readonly depth: number }[] {
  const below = (parent: string): readonly DrawnNode[] =>
    ws.nodes
      .filter((node) => node.parent === parent)
      .sort(byCode)
      .flatMap((node) => [node, ...below(node.code)]);
  return [{ code: TOTAL, depth: 0 }, ...below('')];
}

export function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

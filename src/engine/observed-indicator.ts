import { methods } from '../methods/index.ts';
import type { Cell } from '../model/cells.ts';
import { leafNode } from '../model/index-tree.ts';
import type { MethodTable, MissingMethod, RollupMethod } from '../model/method.ts';
import type { Month } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { coefficientsInForce } from './adjust.ts';

/** An indicator whose observed values are not simply those reported. */
export interface ObservedIndicator {
  readonly leaf: number;
  readonly code: string;
  readonly isCumulative: boolean;
  /** What becomes of missing values, by its name and as it is. */
  readonly missing: string;
  readonly method: MissingMethod;
  /** The rollup's name; '' where there is none. */
  readonly name: string;
  readonly rollup: RollupMethod | undefined;
  /** By region, what children weigh by; undefined where they are not weighed. */
  readonly weights: readonly Cell[] | undefined;
}

/** The indicators that are cumulative, carried forward or rolled up: none in most workspaces. */
export function observedIndicators(workspace: Workspace, month: Month): readonly ObservedIndicator[] {
  const { tree } = workspace;
  const table: MethodTable = methods;
  return tree.leaves.flatMap((_, leaf) => {
    const { code, indicator } = leafNode(tree, leaf);
    const { isCumulative, missing, rollupBy } = indicator;
    const method = table.missing[missing];
    const name = indicator.rollup ?? '';
    const rollup = table.rollup[name];
    if (method === undefined || !(isCumulative || method.carries || rollup !== undefined)) return [];
    const weights = rollupBy === undefined ? undefined : coefficientsInForce(workspace, rollupBy, month, indicator);
    return [{ leaf, code, isCumulative, missing, method, name, rollup, weights }];
  });
}

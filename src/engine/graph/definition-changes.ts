import type { IndexNode, Indicator } from '../../model/index-tree.ts';
import { isSameValue } from '../../model/same-value.ts';
import type { Settings } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';

/** In what a definition differs from another of the same files but for coefficients, which values tell; all else is alike. */
export interface DefinitionChanges {
  /** The indicators whose values are made otherwise, by leaf number. */
  readonly values: ReadonlySet<number>;
  /** The indicators that are transformed, treated or scored otherwise. */
  readonly scoring: ReadonlySet<number>;
  /** The groups that are weighed or aggregated otherwise, by position. */
  readonly groups: ReadonlySet<number>;
}

/** The settings that nodes carry as they are in force for them. */
const CARRIED: ReadonlySet<keyof Settings> = new Set([
  'aggregation',
  'missing',
  'power',
  'scoring',
  'treatment',
  'weights',
]);

function areSettingsAlike(before: Settings, after: Settings): boolean {
  const keys = Object.keys(before) as (keyof Settings)[];
  return keys.every((key) => CARRIED.has(key) || isSameValue(before[key], after[key]));
}

/** The stages behind the values: all else of an indicator decides what its values are. */
function valuesOf({ transform, treatment, scoring, ...others }: Indicator): object {
  return others;
}

/** What a group is weighed and aggregated by, with the weights of its children. */
function groupOf({ aggregation, exponent, minWeight, weighting, children }: IndexNode, nodes: readonly IndexNode[]) {
  return { aggregation, exponent, minWeight, weighting, weights: children.map((child) => nodes[child]?.weight) };
}

/** The files that say more than coefficients. */
function filesOf({ inputs, settings }: Workspace): Workspace['inputs'] {
  return inputs.filter(({ path }) => path !== settings.paths.coefficients);
}

/**
 * In what a definition differs from another one: only in methods and weights that nodes carry.
 * @returns undefined where they differ in more, such as in their files or in a setting that all nodes go by.
 */
export function definitionChanges(before: Workspace, after: Workspace): DefinitionChanges | undefined {
  const [old, now] = [before.tree.nodes, after.tree.nodes];
  const isAlike =
    isSameValue(filesOf(before), filesOf(after)) &&
    areSettingsAlike(before.settings, after.settings) &&
    old.every(({ minWeight }, position) => isSameValue(minWeight, now[position]?.minWeight));
  if (!isAlike) return undefined;
  const values = new Set<number>();
  const scoring = new Set<number>();
  for (const [leaf, position] of before.tree.leaves.entries()) {
    const [was, is] = [old[position]?.indicator, now[position]?.indicator];
    if (was === undefined || is === undefined || isSameValue(was, is)) continue;
    scoring.add(leaf);
    if (!isSameValue(valuesOf(was), valuesOf(is))) values.add(leaf);
  }
  const isOtherGroup = (node: IndexNode): boolean => {
    const other = now[node.position];
    return node.children.length > 0 && (other === undefined || !isSameValue(groupOf(node, old), groupOf(other, now)));
  };
  return { values, scoring, groups: new Set(old.filter(isOtherGroup).map(({ position }) => position)) };
}

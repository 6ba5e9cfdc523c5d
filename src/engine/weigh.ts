import { methodNamed, methods } from '../methods/index.ts';
import type { Cells } from '../model/cells.ts';
import type { Exact } from '../model/exact.ts';
import type { IndexNode } from '../model/index-tree.ts';
import type { WeightingMethod } from '../model/method.ts';
import type { ProblemList } from '../model/problem-list.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { divide, isZero, multiply, sum } from '../numeric/exact.ts';
import { roundedWeights } from '../numeric/rounded-weights.ts';
import { objectiveWeights } from './objective-weights.ts';
import { unscoredChildren } from './unscored.ts';
import { type GroupWeights, type UnweighedGroup, type Weighing, WeighingReport } from './weighing-report.ts';

/** How the method of a name makes weights of the scores; undefined where it does not. */
export async function loadWeighing(name: string, { combined }: Settings): Promise<Weighing | undefined> {
  const { combines } = methodNamed<WeightingMethod>(methods.weights, name);
  const objective = combines ? (combined?.objective ?? '') : name;
  const method = methodNamed<WeightingMethod>(methods.weights, objective).objective;
  if (method === undefined) return undefined;
  const { domain, fewest, kernel } = method;
  return { objective, method: { domain, fewest, weigh: await kernel() }, combines };
}

/** How each group of a tree whose weights depend on the scores is weighed, by its position. */
export async function loadWeighings(
  nodes: readonly IndexNode[],
  settings: Settings,
): Promise<ReadonlyMap<number, Weighing>> {
  const groups = nodes.filter(({ children }) => children.length > 0);
  const entries = groups.map(async ({ position, weighting }) => {
    return [position, await loadWeighing(weighting, settings)] as const;
  });
  const loaded = await Promise.all(entries);
  return new Map(loaded.filter((entry): entry is readonly [number, Weighing] => entry[1] !== undefined));
}

/** a b / sum(a b); undefined where every product is 0. */
function product(a: readonly Exact[], b: readonly Exact[]): readonly Exact[] | undefined {
  const products = a.map((weight, at) => multiply(weight, b[at] as Exact));
  const total = sum(products);
  return isZero(total) ? undefined : products.map((weight) => divide(weight, total));
}

/** Weighs a group's children by their scores; `stated` are the weights that a combining method multiplies. */
export function groupWeights(
  carried: readonly Cells[],
  { method, combines }: Weighing,
  stated: readonly Exact[],
): GroupWeights {
  const { shares, fallback, ...found } = objectiveWeights(carried, method);
  if (!combines) return { weights: roundedWeights(shares), found, fallback };
  const together = product(stated, shares);
  if (together !== undefined) return { weights: roundedWeights(together), found, fallback };
  const total = sum(stated);
  return {
    weights: roundedWeights(stated.map((weight) => divide(weight, total))),
    found,
    fallback: 'nothing-in-common',
  };
}

/** The weights of a group's children by their scores, and what is said of them. */
export function weighGroup(
  group: UnweighedGroup,
  weighing: Weighing,
  workspace: Workspace,
  month: string,
  problems: ProblemList,
): readonly Exact[] {
  const stated = group.children.map(({ weight }) => weight);
  const weights = groupWeights(group.carried, weighing, stated);
  const unscored = unscoredChildren(group, weights.weights);
  new WeighingReport(group, weighing, workspace, month, problems).add(weights, unscored);
  return weights.weights;
}

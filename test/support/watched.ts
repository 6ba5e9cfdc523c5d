import { MonthHistory } from '../../src/analysis/change/history.ts';
import { Watch } from '../../src/analysis/warnings/watch.ts';
import { compute, loadWorkspace } from '../../src/api.ts';
import type { Computation } from '../../src/model/computed-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { ObservedMonths } from '../../src/observed-months.ts';
import { positionsOf } from './problem-positions.ts';
import { rankedWorkspace } from './ranked-workspace.ts';
import { MONTH, withFolder } from './workspace-files.ts';

/** A computed month of a workspace with what its rules warn of, and the problems found on the way. */
export async function watchProject(
  project: string,
  month: string = MONTH,
): Promise<Computation & { readonly problems: readonly string[] }> {
  const loaded = await loadWorkspace({ project });
  const computed = loaded.ok ? await compute(loaded.value, { month }) : loaded;
  if (!loaded.ok || !computed.ok) throw new Error(positionsOf(computed.report.errors).join());
  const problems = new ProblemList();
  const observed = new ObservedMonths(loaded.value);
  const watch = new Watch(loaded.value, new MonthHistory(loaded.value, observed), observed);
  const watched = await watch.watch(computed.value, problems);
  return { ...watched, problems: positionsOf([...problems.errors, ...problems.warnings]) };
}

const EARLIER = {
  c1: '80,90',
  c2: '70,95.5',
  d1: '62,88',
  d2: '75,65',
  d3: '62.5,67.5',
  d4: ',',
  d5: ',64.995',
  d6: '99,98',
} as const;

/**
 * The workspace with ranks and ties, with rules and with the months before; in those only d1 is otherwise: its total was
 * 75, in band red, and in second place.
 */
export function watchedWorkspace(warnings: readonly object[], months: readonly string[] = ['2018-08']) {
  const files = months.flatMap((month) => {
    return Object.entries(EARLIER).map(([code, text]) => {
      const [p, q] = text.split(',');
      return [`data/${month}/${code}.csv`, `indicator,value,status\nP1,${p},\nQ1,${q},\n`] as const;
    });
  });
  const bands = [
    { name: 'green', from: 85 },
    { name: '-red', from: 66 },
  ];
  return { ...rankedWorkspace({ warnings, bands }), ...Object.fromEntries(files) };
}

/** What the rules warn of in that workspace. */
export function watched(warnings: readonly object[], months?: readonly string[]) {
  return withFolder(watchedWorkspace(warnings, months), (folder) => watchProject(folder));
}

import { diagnose } from '../../src/analysis/diagnostics.ts';
import type { Engine } from '../../src/engine/compute-index.ts';
import { compute, loadWorkspace, monthOutputs } from '../../src/index.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { significantTextOf } from '../../src/numeric/columns/certified.ts';
import type { DrawnWorkspace } from '../oracle/workspace.ts';
import { withDrawn } from './runs.ts';

/** What one engine makes of a workspace: its outputs by name, or what it says is wrong. */
export interface EngineRun {
  readonly outputs: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
  readonly undecided: number | undefined;
}

/** The coverage of every node, most of which no output holds. */
function coverageTexts({ coverage, workspace }: ComputedIndex): string {
  const regions = [...workspace.regions.list.keys()];
  return coverage.map((shares) => regions.map((region) => significantTextOf(shares, region)).join()).join('\n');
}

async function runEngine(project: string, month: string, engine: Engine): Promise<EngineRun> {
  const loaded = await loadWorkspace({ project });
  const computed = loaded.ok ? await compute(loaded.value, { month, engine }) : loaded;
  const problems = [...computed.report.errors, ...computed.report.warnings].map(({ code, file, line, values }) =>
    JSON.stringify([code, file, line, values]),
  );
  if (!computed.ok) return { outputs: new Map(), problems, undecided: undefined };
  const outputs = monthOutputs(computed.value, 'all').map(({ name, bytes }) => [name, bytes.toString()] as const);
  diagnose(computed.value.index);
  const coverage = ['coverage', coverageTexts(computed.value.index)] as const;
  return { outputs: new Map([...outputs, coverage]), problems, undecided: computed.value.index.doubts?.count };
}

/** Both engines on one workspace: certified columns, and the reference alone. */
export function runBoth(ws: DrawnWorkspace): Promise<Readonly<Record<Engine, EngineRun>>> {
  return withDrawn(ws, async (project) => ({
    columns: await runEngine(project, ws.settings.month, 'columns'),
    exact: await runEngine(project, ws.settings.month, 'exact'),
  }));
}

/** Whether two engines gave the same bytes and said the same. */
export function areAlike({ columns, exact }: Readonly<Record<Engine, EngineRun>>): boolean {
  const same = [...exact.outputs].every(([name, text]) => columns.outputs.get(name) === text);
  return same && exact.problems.join() === columns.problems.join();
}

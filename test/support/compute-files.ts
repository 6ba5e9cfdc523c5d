import { compute, History, loadWorkspace } from '../../src/api.ts';
import type { OutputSettings } from '../../src/audit/manifest.ts';
import type { Computation } from '../../src/model/computed-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { type CoherenceTables, monthOutputs } from '../../src/publish/month-outputs.ts';
import type { Format } from '../../src/publish/output-files.ts';
import { problemLine } from '../../src/publish/problem-text.ts';
import { MONTH, type WorkspaceFiles, withFolder } from './workspace-files.ts';

/** Computes a month of a workspace that must be valid. */
export async function computeProject(project: string, month: string): Promise<Computation> {
  const loaded = await loadWorkspace({ project });
  const computed = loaded.ok ? await compute(loaded.value, { month }) : loaded;
  if (computed.ok) return computed.value;
  throw new Error(computed.report.errors.map((found) => problemLine(found, 'en')).join('\n'));
}

/** Computes a month of a workspace that must be valid, and its changes since earlier months. */
export async function computeWithChanges(project: string, month: string): Promise<Computation> {
  const computation = await computeProject(project, month);
  return new History(computation.index.workspace).withChanges(computation, new ProblemList());
}

/** Computes a month of a workspace given as files. */
export function computeFiles(files: WorkspaceFiles, month: string = MONTH): Promise<Computation> {
  return withFolder(files, (folder) => computeProject(folder, month));
}

/** Every output of a computed month as text, by name. */
export function outputTexts(
  computation: Computation,
  settings: Format | OutputSettings = 'all',
  coherence?: CoherenceTables,
): Record<string, string> {
  const outputs = monthOutputs(computation, settings, coherence);
  return Object.fromEntries(outputs.map(({ name, bytes }) => [name, bytes.toString('utf8')]));
}

/** The demonstration workspace, and the month that tests compute of it. */
export const DEMONSTRATION = 'fixtures/zhejiang';

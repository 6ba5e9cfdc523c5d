import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AmendedCell, DefinitionAmendments } from '../model/amendments.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import type { Localised } from '../model/localised.ts';
import { problem, startOf } from '../model/problem.ts';
import { ProblemList } from '../model/problem-list.ts';
import type { Month } from '../model/settings.ts';
import type { InputFile, Workspace } from '../model/workspace.ts';
import { findWorkspace, WORKSPACE_FILE } from '../workspace/find-workspace.ts';
import { coefficientSources } from '../workspace/imported-inputs.ts';
import {
  loadNames as readNames,
  loadWorkspace as readWorkspace,
  type WorkspaceNames,
} from '../workspace/load-workspace.ts';
import { availableMonths } from '../workspace/observations/available-months.ts';
import { checkWithoutMonths } from '../workspace/observations/check-without-months.ts';
import { warnOfStrayFiles } from '../workspace/observations/stray-files.ts';
import { checkValues, computeIndex } from './compute-index.ts';
import { methods } from './methods/index.ts';
import { openMonth } from './open-month.ts';

/** What a call gives: a value, or errors; warnings may come with either. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly report: ProblemList }
  | { readonly ok: false; readonly report: ProblemList };

/** Where the workspace is: `project` names its folder, else it is looked for from `cwd` upwards. */
export interface ProjectOptions {
  readonly project?: string | undefined;
  /** Default: the process's. */
  readonly cwd?: string | undefined;
  /** What of the definition is to be otherwise than its files say: nothing unless asked for. */
  readonly amendments?: DefinitionAmendments | undefined;
}

/** A computed month and every file it was computed from. */
export interface Computation {
  readonly index: ComputedIndex;
  readonly inputs: readonly InputFile[];
}

const NEARBY: Localised = { en: 'this folder or above it', zh: '当前目录及其上级目录' };

/** The folder of the workspace; where there is none, that is a problem. */
function findRoot({ project, cwd = process.cwd() }: ProjectOptions, problems: ProblemList): string | undefined {
  const root = findWorkspace(cwd, project);
  if (root !== undefined && existsSync(join(root, WORKSPACE_FILE))) return root;
  problems.add(problem('missing-workspace', startOf(WORKSPACE_FILE), { folder: project ?? NEARBY }));
  return undefined;
}

function open(options: ProjectOptions, problems: ProblemList): Workspace | undefined {
  const root = findRoot(options, problems);
  return root === undefined ? undefined : readWorkspace(root, methods, problems, options.amendments);
}

function result<Value>(value: Value | undefined, report: ProblemList): Result<Value> {
  return value !== undefined && report.errorCount === 0 ? { ok: true, value, report } : { ok: false, report };
}

/**
 * Loads the definition of an index: settings, hierarchy, regions, coefficients; no observations.
 * @example const loaded = await loadWorkspace({ project: 'fixtures/zhejiang' });
 */
export async function loadWorkspace(options: ProjectOptions = {}): Promise<Result<Workspace>> {
  const problems = new ProblemList();
  return result(open(options, problems), problems);
}

/** Loads what tables that are imported may name: settings, hierarchy, regions, adjusters; coefficients may be missing yet. */
export async function loadNames(options: ProjectOptions = {}): Promise<Result<WorkspaceNames>> {
  const problems = new ProblemList();
  const root = findRoot(options, problems);
  return result(root === undefined ? undefined : readNames(root, methods, problems), problems);
}

/** A workspace whose definition and months were found valid. */
export interface Validation {
  readonly workspace: Workspace;
  readonly months: readonly Month[];
}

/**
 * Checks everything that can be checked without computing: the definition, and the observations of the months given,
 * or of every month there is, each with its adjusted values where the month itself is sound. All problems are found in
 * one call.
 */
export async function validate(
  options: ProjectOptions & { readonly months?: readonly Month[] },
): Promise<Result<Validation>> {
  const problems = new ProblemList();
  const workspace = open(options, problems);
  if (workspace === undefined) return result<Validation>(undefined, problems);
  const months = options.months ?? availableMonths(workspace);
  const isSound = problems.errorCount === 0;
  const checked = new Set<string>();
  warnOfStrayFiles(workspace, options.months, problems);
  if (months.length === 0) checkWithoutMonths(workspace, problems);
  for (const month of months) {
    const before = problems.errorCount;
    const { data } = openMonth(workspace, month, problems, checked);
    if (isSound && problems.errorCount === before) await checkValues(workspace, data, problems);
  }
  return result({ workspace, months }, problems);
}

/**
 * Computes one month's index from a loaded workspace, exactly: 40 significant digits, rounded once.
 * @param options.month YYYY-MM
 * @param options.cells observations that are to be otherwise than their rows say: nothing is written.
 * @returns every figure of every stage, or the errors that keep it from being computed.
 */
export async function compute(
  workspace: Workspace,
  options: { readonly month: Month; readonly cells?: readonly AmendedCell[] },
): Promise<Result<Computation>> {
  const problems = new ProblemList();
  warnOfStrayFiles(workspace, [options.month], problems);
  const { data, inputs } = openMonth(workspace, options.month, problems, new Set(), options.cells);
  const sources = coefficientSources(workspace, problems);
  if (problems.errorCount > 0) return { ok: false, report: problems };
  const index = await computeIndex(workspace, data, problems);
  return result(index && { index, inputs: [...workspace.inputs, ...sources, ...inputs] }, problems);
}

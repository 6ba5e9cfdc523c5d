import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { MonthHistory } from './analysis/change/history.ts';
import { checkValues, computeIndex, type Engine } from './engine/compute-index.ts';
import { methods } from './methods/index.ts';
import type { AmendedCell, DefinitionAmendments } from './model/amendments.ts';
import type { Computation, ComputedIndex } from './model/computed-index.ts';
import type { Localised } from './model/localised.ts';
import { problem, startOf } from './model/problem.ts';
import { ProblemList, type Result } from './model/problem-list.ts';
import type { Month } from './model/settings.ts';
import type { Workspace } from './model/workspace.ts';
import { ObservedMonths } from './observed-months.ts';
import { resultsTable } from './tables/results.ts';
import { fixedNames } from './tables/table.ts';
import { findWorkspace, WORKSPACE_FILE } from './workspace/find-workspace.ts';
import { coefficientSources } from './workspace/imported-inputs.ts';
import { type KnownNames, readNames, readWorkspace, type WorkspaceNames } from './workspace/read-workspace.ts';

/** Where the workspace is: `project` names its folder, else it is looked for from `cwd` upwards. */
export interface ProjectOptions {
  readonly project?: string | undefined;
  /** Default: the process's. */
  readonly cwd?: string | undefined;
  /** Changes to the definition that its files do not hold; none by default. */
  readonly amendments?: DefinitionAmendments | undefined;
}

/** What files are checked against: the methods, and the columns of results.csv, which has one for each code of level 1. */
const KNOWN: KnownNames = { methods, reserved: fixedNames(resultsTable) };

const NEARBY: Localised = { en: 'this folder or above it', zh: '当前文件夹及其上各级文件夹' };

/** The folder of the workspace; where there is none, that is a problem. */
function findRoot({ project, cwd = process.cwd() }: ProjectOptions, problems: ProblemList): string | undefined {
  const root = findWorkspace(cwd, project);
  if (root !== undefined && existsSync(join(root, WORKSPACE_FILE))) return root;
  problems.add(problem('missing-workspace', startOf(WORKSPACE_FILE), { folder: project ?? NEARBY }));
  return undefined;
}

function open(options: ProjectOptions, problems: ProblemList): Workspace | undefined {
  const root = findRoot(options, problems);
  return root === undefined ? undefined : readWorkspace(root, KNOWN, problems, options.amendments);
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
  return result(root === undefined ? undefined : readNames(root, KNOWN, problems), problems);
}

/** A workspace whose definition and months were found valid. */
export interface Validation {
  readonly workspace: Workspace;
  readonly months: readonly Month[];
}

/** What is validated: the months given, or every month there is. */
export type ValidateOptions = ProjectOptions & { readonly months?: readonly Month[] };

/** Checks as `validate` does and gives the months for more; `prepare` is called before the first of them is read. */
export async function validateMonths(
  options: ValidateOptions,
  prepare: (observed: ObservedMonths, months: readonly Month[]) => unknown = () => undefined,
): Promise<Result<Validation & { readonly observed: ObservedMonths }>> {
  const problems = new ProblemList();
  const workspace = open(options, problems);
  if (workspace === undefined) return { ok: false, report: problems };
  const observed = new ObservedMonths(workspace);
  const months = options.months ?? observed.available;
  const isSound = problems.errorCount === 0;
  const reported = new Set<string>();
  observed.expect(months);
  await prepare(observed, months);
  observed.warnOfStrays(options.months, problems);
  if (months.length === 0) observed.checkWithoutMonths(problems);
  for (const month of months) {
    const before = problems.errorCount;
    const { data } = observed.open(month, problems, reported);
    if (isSound && problems.errorCount === before) await checkValues(workspace, data, problems);
  }
  return result({ workspace, months, observed }, problems);
}

/**
 * Checks everything that can be checked without computing: the definition, and the observations of the months given,
 * or of every month there is, each with its adjusted values where the month itself is sound. All problems are found in
 * one call.
 */
export async function validate(options: ValidateOptions): Promise<Result<Validation>> {
  const checked = await validateMonths(options);
  if (!checked.ok) return checked;
  const { workspace, months } = checked.value;
  return { ...checked, value: { workspace, months } };
}

/** Which month is computed. */
export interface ComputeOptions {
  /** YYYY-MM */
  readonly month: Month;
  /** Changes to observations that their rows do not hold; no file changes. */
  readonly cells?: readonly AmendedCell[];
  /** `exact`: by the reference alone, which takes longer and gives the same figures. */
  readonly engine?: Engine;
  /** Another month, or this one by another definition or without the changes: what hangs on no difference is not computed again. */
  readonly like?: ComputedIndex;
}

/** Computes a month as `compute` does, of months that others ask for too. */
export async function computeMonth(
  observed: ObservedMonths,
  { month, cells = [], engine, like }: ComputeOptions,
): Promise<Result<Computation>> {
  const { workspace } = observed;
  const problems = new ProblemList();
  observed.warnOfStrays([month], problems);
  const { data, inputs } = observed.open(month, problems, new Set(), cells);
  const sources = coefficientSources(workspace, problems);
  if (problems.errorCount > 0) return { ok: false, report: problems };
  const index = await computeIndex(workspace, data, problems, { engine, like });
  return result(index && { index, inputs: [...workspace.inputs, ...sources, ...inputs] }, problems);
}

/**
 * Computes one month's index from a loaded workspace, exactly: 40 significant digits, rounded once.
 * @returns every figure of every stage, or the errors that keep it from being computed.
 */
export async function compute(workspace: Workspace, options: ComputeOptions): Promise<Result<Computation>> {
  return computeMonth(new ObservedMonths(workspace), options);
}

/** The totals of a workspace's months, each computed once: what changes are measured against. */
export class History extends MonthHistory {
  constructor(workspace: Workspace) {
    super(workspace, new ObservedMonths(workspace));
  }
}

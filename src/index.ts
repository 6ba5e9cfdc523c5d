/**
 * pingan as a library: load a workspace, validate it, compute a month, and write or read its figures.
 * @module
 */
export { compareIndices } from './analysis/change/compare-indices.ts';
export { type Coherence, coherence, type NodeCoherence } from './analysis/coherence/coherence.ts';
export { type Diagnosis, diagnose } from './analysis/diagnostics.ts';
export { compute, History, loadWorkspace, type ProjectOptions, type Validation, validate } from './api.ts';
export type { Comparison } from './model/comparison.ts';
export type { Computation, ComputedIndex, IndicatorFigures, NodeFigures } from './model/computed-index.ts';
export type { Exact } from './model/exact.ts';
export type { Language } from './model/localised.ts';
export type { Place, Problem } from './model/problem.ts';
export type { ProblemList, Result } from './model/problem-list.ts';
export type { ProblemCode } from './model/problems/index.ts';
export type { Settings } from './model/settings.ts';
export type { Workspace } from './model/workspace.ts';
export { toPlainText, toSignificantText } from './numeric/text.ts';
export { monthOutputs } from './publish/month-outputs.ts';
export type { Format } from './publish/output-files.ts';
export { problemLine } from './publish/problem-text.ts';

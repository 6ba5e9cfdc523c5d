import { auditProblems } from './audit-problems.ts';
import { comparisonProblems } from './comparison-problems.ts';
import { dataProblems } from './data-problems.ts';
import { definitionProblems } from './definition-problems.ts';
import { fileProblems } from './file-problems.ts';
import { importProblems } from './import-problems.ts';
import { weightingProblems } from './weighting-problems.ts';

/** Every problem pingan can report: the one table that messages and documentation are made from. */
export const problemTable = {
  ...fileProblems,
  ...importProblems,
  ...definitionProblems,
  ...comparisonProblems,
  ...weightingProblems,
  ...dataProblems,
  ...auditProblems,
} as const;

export type { ProblemEntry } from './entry.ts';

export type ProblemTable = typeof problemTable;
export type ProblemCode = keyof ProblemTable;

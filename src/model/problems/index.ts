import type { MethodTable } from '../method.ts';
import { auditProblems } from './audit-problems.ts';
import { comparisonProblems } from './comparison-problems.ts';
import { dataProblems } from './data-problems.ts';
import { definitionProblems } from './definition-problems.ts';
import { fileProblems } from './file-problems.ts';
import { importProblems } from './import-problems.ts';
import { mapProblems } from './map-problems.ts';
import { weightingProblems } from './weighting-problems.ts';

/** Every problem pingan can report: the one table that messages and documentation are made from. */
export const problemTable = {
  ...fileProblems,
  ...importProblems,
  ...definitionProblems,
  ...mapProblems,
  ...comparisonProblems,
  ...weightingProblems,
  ...dataProblems,
  ...auditProblems,
} as const;

export type { ProblemEntry } from './entry.ts';

export type ProblemTable = typeof problemTable;
export type ProblemCode = keyof ProblemTable;

/** What a code in a problem's text is the name of: a method of a kind, a column or setting, or a direction. */
export type CodeKind = keyof MethodTable | 'input' | 'direction';

/** The placeholders that hold codes: Chinese readers see a code's word before it. */
export const problemCodes: Readonly<Partial<Record<ProblemCode, Readonly<Record<string, CodeKind>>>>> = {
  'beyond-goalpost': { column: 'input' },
  'blank-cell': { column: 'input' },
  'ignored-comparisons': { weighting: 'weights' },
  'ignored-direction': { direction: 'direction', method: 'scoring' },
  'inexact-adjuster': { column: 'input' },
  'interval-scoring': { method: 'scoring' },
  'limit-beside-optimum': { column: 'input' },
  'misplaced-cell': { column: 'input' },
  'missing-exponent': { method: 'aggregation' },
  'missing-optimum': { column: 'input' },
  'missing-parameter': { method: 'scoring', column: 'input' },
  'missing-rollup-by': { method: 'rollup' },
  'negative-score': { method: 'aggregation' },
  'no-comparisons': { weighting: 'weights' },
  'non-positive-mean': { method: 'aggregation' },
  'non-positive-score': { method: 'aggregation' },
  'lone-tile': { column: 'input', other: 'input' },
  'not-positive': { column: 'input' },
  'not-whole': { column: 'input' },
  'reversed-goalposts': { direction: 'direction' },
  'rollup-difference': { method: 'rollup' },
  'scale-not-positive': { method: 'scoring' },
  'total-only': { method: 'aggregation' },
  'treatment-leaves-unit': { scoring: 'scoring', treatment: 'treatment', known: 'treatment' },
  'unknown-method': { kind: 'input' },
  'unknown-value': { column: 'input' },
  'unscorable-value': { method: 'scoring' },
  'unscored-child': { method: 'weights' },
  'untransformable-figure': { column: 'input', transform: 'transform', known: 'transform' },
  'untransformable-value': { transform: 'transform', known: 'transform' },
  'unweighable-mean': { method: 'weights' },
  'unweighable-score': { method: 'weights' },
  'unweighed-children': { method: 'weights' },
  'values-beyond-goalpost': { column: 'input' },
  'weightless-child': { method: 'weights' },
};

import type { JudgmentTable } from '../../model/consistency.ts';
import type { Ratio } from '../../model/exact.ts';
import { toPlainText } from '../../numeric/text.ts';
import { randomIndex } from './pairwise.ts';

/** Saaty's limit of 0.1, less what doubles can be off by, many times over. */
const SURE_RATIO = 0.0999;
/** Judgments up to here, and down to its reciprocal, leave doubles far from their ends. */
const GREATEST_JUDGMENT = 1e6;
/** Each step brings the bound closer to the eigenvalue; a matrix within the limit needs no more. */
const STEPS = 4;

type Doubles = readonly (readonly number[])[];

function doubleOf({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator);
}

function matrixOf(n: number, table: JudgmentTable): Doubles {
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const judged = doubleOf(table(i, j));
      (matrix[i] as number[])[j] = judged;
      (matrix[j] as number[])[i] = 1 / judged;
    }
  }
  return matrix;
}

function isModerate(matrix: Doubles): boolean {
  return matrix.every((row) => row.every((entry) => entry <= GREATEST_JUDGMENT));
}

function timesVector(matrix: Doubles, vector: readonly number[]): readonly number[] {
  return matrix.map((row) => {
    let sum = 0;
    for (let at = 0; at < row.length; at += 1) sum += (row[at] as number) * (vector[at] as number);
    return sum;
  });
}

/** max (A v)_i / v_i, which no positive v brings below the principal eigenvalue (Collatz and Wielandt). */
function eigenvalueBound(matrix: Doubles): number {
  let before: readonly number[] = matrix.map(() => 1);
  let vector = timesVector(matrix, before);
  for (let step = 0; step < STEPS; step += 1) {
    before = vector;
    vector = timesVector(matrix, before);
  }
  return Math.max(...vector.map((entry, at) => entry / (before[at] as number)));
}

/**
 * Whether one expert's judgments of n things are certain to agree well enough, CR <= 0.1, by a bound in doubles on the
 * eigenvalue: what is `false` here may be so still, and only exact figures tell.
 */
export function isSurelyConsistent(n: number, table: JudgmentTable): boolean {
  const ri = Number(toPlainText(randomIndex(n)));
  if (ri === 0) return true;
  const matrix = matrixOf(n, table);
  return isModerate(matrix) && (eigenvalueBound(matrix) - n) / (n - 1) / ri < SURE_RATIO;
}

import type { Cell } from '../../model/cells.ts';
import { divide, isPositive, multiply, sum } from '../../numeric/exact.ts';

/**
 * What siblings weigh in their parent by correlation: the share of the parent's variance that each explains alone,
 * S_i = r_i^2, r_i being its Pearson correlation with the parent, as a share of the siblings' sum. Undefined where r_i is, and
 * throughout where all are 0. It is the linear form of the correlation ratio of Paruolo, Saisana and Saltelli, Ratings and
 * rankings: voodoo or science?, Journal of the Royal Statistical Society A 176 (2013), pp. 609-634.
 */
export function correlationWeights(withParent: readonly Cell[]): readonly Cell[] {
  const squares = withParent.map((r) => (r === undefined ? undefined : multiply(r, r)));
  const total = sum(squares.filter((square) => square !== undefined));
  return squares.map((square) => (square === undefined || !isPositive(total) ? undefined : divide(square, total)));
}

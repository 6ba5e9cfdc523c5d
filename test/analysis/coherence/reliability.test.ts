import { describe, expect, it } from 'vitest';
import { reliabilityOf } from '../../../src/analysis/coherence/reliability.ts';
import { ScoreColumn } from '../../../src/analysis/coherence/score-column.ts';
import type { Cell } from '../../../src/model/cells.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import { cells } from '../../support/model-workspace.ts';

function shown(figure: Cell): string | undefined {
  return figure && Number(toPlainText(figure)).toFixed(12);
}

function found(...columns: readonly string[]): readonly (string | number | undefined)[] {
  const children = columns.map((text) => text.split(' ').map((cell) => (cell === '-' ? '' : cell)));
  const { alpha, complete, firstComponentShare } = reliabilityOf(
    children.map((texts) => new ScoreColumn(cells(...texts))),
  );
  return [shown(alpha), complete, shown(firstComponentShare)];
}

describe('reliabilityOf', () => {
  it('is what R makes of three complete children', () => {
    // x <- cbind(c(1, 2, 4, 7), c(2, 1, 5, 6), c(9, 3, 8, 9)); S <- cov(x); 3/2 * (1 - sum(diag(S)) / sum(S)), and
    // eigen(cor(x))$values[1] / 3.
    expect(found('1 2 4 7', '2 1 5 6', '9 3 8 9')).toEqual(['0.831261101243', 4, '0.770307563104']);
  });

  it('goes by pairs for alpha, by complete regions for the component', () => {
    // The same with x[1, 3] and x[4, 2] missing and a fifth region 3, 3, 4: S <- cov(x, use = "pairwise").
    expect(found('1 2 4 7 3', '2 1 5 - 3', '- 3 8 9 4')).toEqual(['0.895344210107', 3, '0.975594865606']);
  });

  it('is 1 and 1 of children that go together', () => {
    expect(found('1 2 3', '1 2 3')).toEqual(['1.000000000000', 3, '1.000000000000']);
  });

  it('leaves out a child without any score', () => {
    expect(found('1 2 4 7', '- - - -', '2 1 5 6')).toEqual(found('1 2 4 7', '2 1 5 6'));
  });

  it('tells nothing of one child, of two regions, or where no pair of children is complete enough', () => {
    expect(found('1 2 4 7')).toEqual([undefined, 4, undefined]);
    expect(found('1 2', '2 1')).toEqual([undefined, 2, undefined]);
    expect(found('1 2 4 - -', '2 - - 5 6')).toEqual([undefined, 1, undefined]);
    expect(found('- - -', '- - -')).toEqual([undefined, 0, undefined]);
  });

  it('tells nothing of the component where a child is equal throughout, and alpha still', () => {
    expect(found('1 2 3', '5 5 5')).toEqual(['0.000000000000', 3, undefined]);
    expect(found('4 4 4', '5 5 5')).toEqual([undefined, 3, undefined]);
  });
});

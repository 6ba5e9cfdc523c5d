import { describe, expect, it } from 'vitest';
import {
  type DepartmentCell,
  type DepartmentReview,
  departmentsOf,
  gapsIn,
  movedMost,
  weakest,
} from '../../../src/analysis/department/department.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import { policeReview } from '../../support/department-review.ts';

function codes(review: DepartmentReview, cells: readonly DepartmentCell[]): string[] {
  return cells.map(({ region }) => review.computed.workspace.regions.list[region]?.code ?? '');
}

describe('a department', () => {
  it('has the indicators that name it, in the order of the hierarchy', async () => {
    const review = await policeReview();
    expect([...departmentsOf(review.computed.workspace.tree)]).toEqual([['公安厅', [0]]]);
    expect(review.nodes.map(({ code }) => code)).toEqual(['P1']);
    expect(codes(review, review.cells)).toEqual(['c1', 'c2', 'd1', 'd2', 'd3', 'd4', 'd5', 'd6']);
    expect(review.cells.map(({ raw, rank, peers }) => [raw, rank, peers])).toEqual([
      ['80', 1, 2],
      ['70', 2, 2],
      ['60', 4, 4],
      ['75', 2, 4],
      ['62.5', 3, 4],
      ['', 0, 4],
      ['', 0, 4],
      ['99', 1, 4],
    ]);
  });

  it('is weakest where regions are ranked last in their group; those that share the first rank are not weak', async () => {
    const review = await policeReview();
    expect(codes(review, weakest(review, 2))).toEqual(['c2', 'd1', 'd3']);
    expect(codes(review, weakest(review, 9))).toEqual(['c2', 'd1', 'd3', 'd2']);
    const tied = await policeReview({ c1: 'P1,70,', c2: 'P1,70,' });
    expect(codes(tied, weakest(tied, 1))).toEqual(['d1']);
  });

  it('is told what moved most since the month before, either way', async () => {
    const review = await policeReview({ d1: 'P1,70,', d2: 'P1,50,', d3: 'P1,63,' }, {});
    expect(review.before).toBe('2018-09');
    const told = (way: 'rose' | 'fell') => {
      return movedMost(review, way, 9).map(({ change }) => `${change && toPlainText(change.score)} ${change?.rank}`);
    };
    expect(codes(review, movedMost(review, 'rose', 9))).toEqual(['d1', 'd3']);
    expect(told('rose')).toEqual(['10.00 2', '0.50 0']);
    expect(told('fell')).toEqual(['-25.00 -2']);
    expect(movedMost(review, 'rose', 1)).toHaveLength(1);
    const alone = await policeReview();
    expect([alone.before, movedMost(alone, 'fell', 9)]).toEqual([undefined, []]);
  });

  it('is told which reports are missing or estimated; provisional and inapplicable ones are neither', async () => {
    const review = await policeReview({ c1: 'P1,80,E', c2: 'P1,70,P', d1: 'P1,60,I', d2: 'P1,,M' });
    const gaps = gapsIn(review).map(({ gap }) => gap);
    expect(codes(review, gapsIn(review))).toEqual(['c1', 'd1', 'd4', 'd5']);
    expect(gaps).toEqual(['estimated', 'estimated', 'missing', 'missing']);
  });
});

import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { checkRollup, observationOf, weighsChildren } from '../../../src/workspace/definition/rollup-cells.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf } from '../../support/source-text.ts';

/** One row with these cells of accumulation, rollup and rollup_by. */
function cellsOf(cells: string) {
  const { rows } = indicatorRows(['code,parent,name,accumulation,rollup,rollup_by', `x,,n,${cells}`]);
  const row = rows.get('x');
  if (row === undefined) throw new Error('no row');
  const problems = new ProblemList();
  checkRollup(row, methods, problems);
  return { observation: observationOf(row, methods), weighs: weighsChildren(row, methods), codes: codesOf(problems) };
}

describe('the cells of a rollup', () => {
  it('name how figures accumulate and how children make their parent’s', () => {
    expect(cellsOf(',,').observation).toEqual({ isCumulative: false, rollup: undefined, rollupBy: undefined });
    expect(cellsOf('ytd,sum,').observation).toEqual({ isCumulative: true, rollup: 'sum', rollupBy: undefined });
    expect(cellsOf(',weighted-mean,p')).toEqual({
      observation: { isCumulative: false, rollup: 'weighted-mean', rollupBy: 'p' },
      weighs: true,
      codes: [],
    });
  });

  it('must name weights where there is something to weigh, and need none elsewhere', () => {
    expect(cellsOf(',weighted-mean,').codes).toEqual(['i.csv:2:21 missing-rollup-by']);
    expect(cellsOf(',mean,p')).toMatchObject({ weighs: false, codes: ['i.csv:2:12 misplaced-cell'] });
    expect(cellsOf(',,p').codes).toEqual(['i.csv:2:8 misplaced-cell']);
  });

  it('roll up in an unknown way where the method is unknown, and are blamed for nothing else', () => {
    expect(cellsOf('YTD,total,p')).toEqual({
      observation: { isCumulative: false, rollup: '', rollupBy: undefined },
      weighs: false,
      codes: [],
    });
  });
});

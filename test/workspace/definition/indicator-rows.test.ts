import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { readIndicatorRows, warnOfIgnored } from '../../../src/workspace/definition/indicator-rows.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

const HEADER = 'code,parent,name,weight,direction,adjust_by,per,scoring,worst,best,missing,kind,owner';

describe('readIndicatorRows', () => {
  it('parses each cell, blank ones undefined, and carries own columns along', () => {
    const row = indicatorRows([HEADER, 'A1,A,n,1.50,negative,gdp,10,goalposts,9,-1e1,floor,objective,me']).rows.get(
      'A1',
    );
    expect(row).toMatchObject({ weight: '1.50' });
    expect(row).toMatchObject({ parent: 'A', direction: 'negative', adjustBy: 'gdp', kind: 'objective', line: 2 });
    expect([row?.per, row?.worst, row?.best]).toEqual(['10', '9', '-1e1'].map(exact));
    expect(row).toMatchObject({ scoring: 'goalposts', missing: 'floor', aggregation: undefined });
    expect(row?.extra).toEqual(new Map([['owner', 'me']]));
    const blank = indicatorRows([HEADER, 'A1,,n,,,,,,,,,,']).rows.get('A1');
    expect(blank).toMatchObject({ adjustBy: undefined, direction: undefined, weight: '', scoring: undefined });
    expect(blank?.filled.size).toBe(0);
  });

  it('says of a cell that cannot be read that it is filled', () => {
    const problems = new ProblemList();
    const { rows } = indicatorRows([`${HEADER},weighting`, 'A1,,n,x,down,,0,no,,,,,,all'], problems);
    expect(codesOf(problems)).toEqual([
      'i.csv:2:9 unknown-value',
      'i.csv:2:15 not-positive',
      'i.csv:2:17 unknown-method',
      'i.csv:2:25 unknown-method',
    ]);
    expect([...(rows.get('A1')?.filled ?? [])].sort()).toEqual(['direction', 'per', 'scoring', 'weight', 'weighting']);
  });

  it('keeps the first of two rows with one code, and tells what was left out', () => {
    const problems = new ProblemList();
    const { rows, refused } = indicatorRows(['code,parent,name', 'a,,1', 'a,,2', 'b,,3,4', ',,5'], problems);
    expect([...rows.values()].map(({ name }) => name)).toEqual(['1']);
    expect([...refused].sort()).toEqual(['', 'b']);
    expect(codesOf(problems)).toEqual(['i.csv:3:1 duplicate-code', 'i.csv:4:6 ragged-row', 'i.csv:5:1 blank-cell']);
  });

  it('refuses the code of the total', () => {
    const problems = new ProblemList();
    indicatorRows(['code,parent,name', 'index,,n'], problems);
    expect(codesOf(problems)).toEqual(['i.csv:2:1 reserved-code']);
  });

  it.each(['code,parent\n', 'code,parent,name\n'])('gives up on a file of %j', (text) => {
    const problems = new ProblemList();
    expect(readIndicatorRows(sourceText('i.csv', text), 'index', methods, problems)).toBeUndefined();
    expect(problems.errorCount).toBe(1);
  });
});

it('warnOfIgnored names each cell that holds something, and no blank one', () => {
  const row = indicatorRows(['code,parent,name,worst,best,unit', 'x,,n,1,,%']).rows.get('x');
  if (row === undefined) throw new Error('no row');
  const problems = new ProblemList();
  warnOfIgnored(row, ['worst', 'best', 'unit'], { en: 'a thing', zh: '物' }, problems);
  expect(codesOf(problems)).toEqual(['i.csv:2:6 misplaced-cell', 'i.csv:2:9 misplaced-cell']);
  expect(problems.warnings[0]?.values).toMatchObject({ column: 'worst', code: 'x', what: { en: 'a thing' } });
});

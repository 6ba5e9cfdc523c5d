import { expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { warnOfIgnored } from '../../../src/workspace/definition/misplaced-cells.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf } from '../../support/source-text.ts';

it('warnOfIgnored names each cell that holds something, and no blank one', () => {
  const row = indicatorRows(['code,parent,name,worst,best,unit', 'x,,n,1,,%']).rows.get('x');
  if (row === undefined) throw new Error('no row');
  const problems = new ProblemList();
  warnOfIgnored(row, ['worst', 'best', 'unit'], { en: 'a thing', zh: '物' }, problems);
  expect(codesOf(problems)).toEqual(['i.csv:2:6 misplaced-cell', 'i.csv:2:9 misplaced-cell']);
  expect(problems.warnings[0]?.values).toMatchObject({ column: 'worst', code: 'x', what: { en: 'a thing' } });
});

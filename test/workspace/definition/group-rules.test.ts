import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/engine/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { checkGroupAggregation } from '../../../src/workspace/definition/group-rules.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf } from '../../support/source-text.ts';

function codes(aggregation: string): readonly string[] {
  const problems = new ProblemList();
  const row = indicatorRows(['code,parent,name,aggregation', `x,,n,${aggregation}`]).rows.get('x');
  if (row !== undefined) checkGroupAggregation(row, methods, problems);
  return codesOf(problems);
}

describe('checkGroupAggregation', () => {
  it('refuses what compares regions, and nothing else', () => {
    expect(['', 'mpi', 'copeland', 'copelnad'].map(codes)).toEqual([[], [], ['i.csv:2:6 total-only'], []]);
  });
});

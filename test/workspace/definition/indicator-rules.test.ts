import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import type { Indicator } from '../../../src/model/index-tree.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { exact } from '../../../src/numeric/text.ts';
import type { IndicatorRow } from '../../../src/workspace/definition/indicator-rows.ts';
import { checkGroup, readIndicator } from '../../../src/workspace/definition/indicator-rules.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { settingsWith } from '../../support/model-workspace.ts';
import { codesOf } from '../../support/source-text.ts';

function rowOf(columns: string, cells: string): IndicatorRow {
  const row = indicatorRows([`code,parent,name,${columns}`, `x,,n,${cells}`]).rows.get('x');
  if (row === undefined) throw new Error('no row');
  return row;
}

function indicator(columns: string, cells: string, settings: Partial<Settings> = {}) {
  const problems = new ProblemList();
  const read: Indicator = readIndicator(rowOf(columns, cells), settingsWith(settings), methods, problems);
  return { read, codes: codesOf(problems) };
}

describe('readIndicator', () => {
  it('fills blank cells from the settings', () => {
    const { read } = indicator('unit', '%', { scoring: 'identity', missing: 'floor' });
    expect(read).toMatchObject({ direction: 'positive', unit: '%', per: exact('1'), kind: 'objective' });
    expect(read).toMatchObject({ scoring: 'identity', missing: 'floor' });
    expect(indicator('scoring,missing', 'min-max,error').read).toMatchObject({ scoring: 'min-max', missing: 'error' });
  });

  it('holds no default against a row whose own method is unknown', () => {
    const { read, codes } = indicator('scoring,missing', 'goalpost,drop', { scoring: 'goalposts', missing: 'error' });
    expect(read).toMatchObject({ scoring: '', missing: '' });
    expect(codes).toEqual([]);
  });

  it.each([
    ['direction,scoring,worst,best', 'positive,goalposts,1,2', []],
    ['direction,scoring,worst,best', 'negative,goalposts,2,1', []],
    ['direction,scoring,worst,best', 'positive,goalposts,2,1', ['2:25 reversed-goalposts']],
    ['direction,scoring,worst,best', 'negative,goalposts,1,2', ['2:25 reversed-goalposts']],
    ['direction,scoring,worst,best', 'x,goalposts,2,1', []],
    ['direction,scoring,worst,best', ',goalposts,2,2.0', ['2:17 equal-goalposts']],
    ['direction,scoring,worst,best', ',min-max,2,2.0', []],
    ['scoring,worst', 'goalposts,1', ['2:1 missing-parameter']],
    ['scoring,direction', 'identity,negative', ['2:15 ignored-direction']],
    ['scoring,transform', 'steps,log', ['2:12 misplaced-cell']],
    ['aggregation', 'geometric', ['2:6 misplaced-cell']],
    ['weighting', 'equal', ['2:6 misplaced-cell']],
    ['per', '10', ['2:6 misplaced-cell']],
    ['adjust_by,per', 'gdp,10', []],
  ])('of %s: %s reports %j', (columns, cells, codes) => {
    expect(indicator(columns, cells).codes).toEqual(codes.map((code) => `i.csv:${code}`));
  });

  it('reports perception only where the index is objective', () => {
    expect(indicator('kind', 'perception').codes).toEqual([]);
    expect(indicator('kind', 'perception', { objectiveOnly: true }).codes).toEqual(['i.csv:2:6 perception-indicator']);
  });
});

describe('checkGroup', () => {
  it('warns of every cell that only an indicator uses', () => {
    const problems = new ProblemList();
    checkGroup(rowOf('direction,weight,unit,aggregation,worst,weighting', 'positive,1,%,geometric,3,unit'), problems);
    expect(codesOf(problems)).toEqual([
      'i.csv:2:6 misplaced-cell',
      'i.csv:2:17 misplaced-cell',
      'i.csv:2:29 misplaced-cell',
    ]);
    expect(problems.errorCount).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import type { IndicatorRow } from '../../../src/workspace/definition/indicator-rows.ts';
import { checkScoring, directionOf, optimumOf, referenceOf } from '../../../src/workspace/definition/scoring-cells.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { settingsWith } from '../../support/model-workspace.ts';
import { codesOf } from '../../support/source-text.ts';

function rowOf(columns: string, cells: string): IndicatorRow {
  const row = indicatorRows([`code,parent,name,${columns}`, `x,,n,${cells}`]).rows.get('x');
  if (row === undefined) throw new Error('no row');
  return row;
}

/** Columns and lines of what is found in a row, whose scoring stands in it. */
function found(columns: string, cells: string, floor = '0'): readonly string[] {
  const problems = new ProblemList();
  const row = rowOf(columns, cells);
  const settings = settingsWith({ scale: { floor: exact(floor), ceiling: exact('100') } });
  checkScoring(row, row.scoring ?? 'min-max', methods, settings, problems);
  return codesOf(problems).map((text) => text.replace('i.csv:2:', ''));
}

const INTERVAL = 'direction,optimum_low,optimum_high,worst,worst_high';

describe('checkScoring', () => {
  it.each([
    ['scoring', 'z-score', []],
    ['scoring,reference', 'distance-to-reference,10', []],
    ['scoring', 'distance-to-reference', ['1 missing-parameter']],
    ['scoring,reference', 'min-max,10', ['14 misplaced-cell']],
    ['scoring,deduction', 'deduct,0.5', []],
    ['scoring', 'deduct', ['1 missing-parameter']],
    ['scoring,deduction,direction', 'deduct,2,positive', ['15 ignored-direction']],
    ['deduction', '2', ['6 misplaced-cell']],
    ['scoring,direction', 'steps,negative', []],
    ['scoring,worst', 'efficacy,3', ['6 scale-not-positive']],
    ['scoring,worst,best', 'z-score,3,3', []],
  ])('of %s: %s finds %j', (columns, cells, expected) => {
    expect(found(columns, cells)).toEqual(expected);
  });

  it('lets efficacy take both goalposts, one or none, in their order', () => {
    expect(found('scoring,worst', 'efficacy,3', '60')).toEqual([]);
    expect(found('scoring', 'efficacy', '60')).toEqual([]);
    expect(found('scoring,worst,best', 'efficacy,3,1', '60')).toEqual(['15 reversed-goalposts']);
    expect(found('scoring,worst,best', 'efficacy,3,3', '60')).toEqual(['15 equal-goalposts']);
  });

  it.each([
    ['interval,4,6,,', []],
    ['interval,5,5,,', []],
    ['interval,4,,,', ['17 missing-optimum']],
    ['interval,,6,,', ['15 missing-optimum']],
    ['interval,6,4,,', ['15 reversed-optimum']],
    ['interval,4,6,1,', []],
    ['interval,4,6,9,', []],
    ['interval,4,6,1,9', []],
    ['interval,4,6,5,', ['19 limit-beside-optimum']],
    ['interval,4,6,6,', ['19 limit-beside-optimum']],
    ['interval,4,6,8,9', ['19 limit-beside-optimum']],
    ['interval,4,6,1,6', ['21 limit-beside-optimum']],
    ['positive,4,6,1,9', ['15 misplaced-cell', '17 misplaced-cell', '21 misplaced-cell']],
  ])('of an optimum %s finds %j', (cells, expected) => {
    expect(found(INTERVAL, cells)).toEqual(expected);
  });

  it('refuses an interval where a method knows none, and warns of a best that it does not read', () => {
    expect(found('scoring,direction,optimum_low,optimum_high', 'z-score,interval,1,2')).toEqual([
      '14 interval-scoring',
    ]);
    expect(found('scoring,direction,optimum_low,optimum_high,best', 'goalposts,interval,1,2,9')).toEqual([
      '29 misplaced-cell',
    ]);
  });
});

describe('optimumOf', () => {
  it('counts a single worst for the side it lies on', () => {
    const limits = (cells: string) => {
      const optimum = optimumOf(rowOf(INTERVAL, cells));
      return [optimum?.worstLow, optimum?.worstHigh];
    };
    expect(limits('interval,4,6,1,')).toEqual([exact('1'), undefined]);
    expect(limits('interval,4,6,9,')).toEqual([undefined, exact('9')]);
    expect(limits('interval,4,6,1,9')).toEqual([exact('1'), exact('9')]);
    expect(optimumOf(rowOf(INTERVAL, 'positive,4,6,,'))).toBeUndefined();
  });
});

describe('directionOf', () => {
  it('is what is written, else what the method means', () => {
    expect(directionOf(rowOf('direction', ''), methods.scoring.deduct)).toBe('negative');
    expect(directionOf(rowOf('direction', ''), methods.scoring['min-max'])).toBe('positive');
    expect(directionOf(rowOf('direction', 'negative'), methods.scoring['z-score'])).toBe('negative');
    expect(directionOf(rowOf('direction', ''), undefined)).toBe('positive');
  });
});

describe('referenceOf', () => {
  it('keeps the code, and reads it as a figure where it is one', () => {
    expect(referenceOf(rowOf('reference', '12.50'))).toEqual({ code: '12.50', figure: exact('12.50') });
    expect(referenceOf(rowOf('reference', 'hangzhou'))).toEqual({ code: 'hangzhou', figure: undefined });
    expect(referenceOf(rowOf('reference', ''))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { exact } from '../../../src/numeric/text.ts';
import { readGroupAggregation } from '../../../src/workspace/definition/group-rules.ts';
import type { IndicatorRow } from '../../../src/workspace/definition/indicator-rows.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { settingsWith } from '../../support/model-workspace.ts';
import { codesOf } from '../../support/source-text.ts';

function group(aggregation: string, exponent = '', settings: Partial<Settings> = {}) {
  const {
    aggregation: method,
    exponent: own,
    codes,
  } = readCells('aggregation,exponent', `${aggregation},${exponent}`, settings);
  return { aggregation: method, exponent: own, codes };
}

/** What a row of level 1 with these cells comes to. */
function readCells(columns: string, cells: string, settings: Partial<Settings> = {}) {
  const problems = new ProblemList();
  const { rows } = indicatorRows([`code,parent,name,${columns}`, `x,,n,${cells}`]);
  const read = readGroupAggregation(rows.get('x') as IndicatorRow, 1, settingsWith(settings), methods, problems);
  return { ...read, codes: codesOf(problems) };
}

const POWER: Partial<Settings> = { aggregation: ['min', 'power'], power: { exponent: exact('3') } };

describe('readGroupAggregation', () => {
  it('takes the method and the exponent of the row before those of the settings', () => {
    expect(group('')).toEqual({ aggregation: 'arithmetic', exponent: undefined, codes: [] });
    expect(group('', '', POWER)).toEqual({ aggregation: 'power', exponent: exact('3'), codes: [] });
    expect(group('', '-0.5', POWER)).toEqual({ aggregation: 'power', exponent: exact('-0.5'), codes: [] });
    expect(group('power', '2')).toEqual({ aggregation: 'power', exponent: exact('2'), codes: [] });
    expect(group('median', '', POWER)).toEqual({ aggregation: 'median', exponent: undefined, codes: [] });
  });

  it('refuses what compares regions, in the row only', () => {
    expect(group('copeland').codes).toEqual(['i.csv:2:6 total-only']);
    expect(group('', '', { aggregation: ['copeland', 'copeland'] }).codes).toEqual([]);
  });

  it('asks for an exponent where there is none, and for a better one', () => {
    expect(group('power').codes).toEqual(['i.csv:2:12 missing-exponent']);
    expect(group('power', '0.0', POWER).codes).toEqual(['i.csv:2:12 zero-exponent']);
    expect(group('power', '-20.5', POWER).codes).toEqual(['i.csv:2:12 exponent-out-of-range']);
    expect(group('power', '2%', POWER).codes).toEqual(['i.csv:2:12 bad-number']);
  });

  it('takes the share of weight of the row before that of the settings, and refuses what is none', () => {
    const share = (cell: string) => {
      const { minWeight, codes } = readCells('min_weight', cell, { minWeight: exact('0.5') });
      return [minWeight, ...codes];
    };
    expect(['', '0.75', '0', '1.00'].map(share)).toEqual(['0.5', '0.75', '0', '1.00'].map((text) => [exact(text)]));
    expect(['1.01', '-0.1', '60%'].map((cell) => share(cell).slice(1))).toEqual([
      ['i.csv:2:6 min-weight-out-of-range'],
      ['i.csv:2:6 min-weight-out-of-range'],
      ['i.csv:2:6 bad-number'],
    ]);
  });

  it('warns of an exponent that nothing reads, but not where the method is unknown', () => {
    expect(group('geometric', '2').codes).toEqual(['i.csv:2:16 misplaced-cell']);
    expect(group('', 'x').codes).toEqual(['i.csv:2:7 misplaced-cell']);
    expect(group('copeland', '2').codes).toEqual(['i.csv:2:6 total-only', 'i.csv:2:15 misplaced-cell']);
    expect(group('powr', '2')).toEqual({ aggregation: '', exponent: undefined, codes: [] });
  });
});

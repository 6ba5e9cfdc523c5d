import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { wrongFormulas } from '../../support/explained.ts';
import { computeSketch, stageOf, treeFor, VALUES } from '../../support/traced.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

describe('how an indicator was scored', () => {
  it('passes goalposts through the transform, as formulas of what is written', async () => {
    const indicator = {
      transform: 'reciprocal',
      scoring: 'goalposts',
      direction: 'negative',
      worst: exact('8'),
      best: exact('2'),
    } as const;
    const tree = await treeFor(await computeSketch({ indicator }), 'd');
    const { equations } = stageOf(tree, 'A1', 'scored');
    expect(equations.map(({ symbol, result }) => `${symbol} ${result.value}`).slice(0, 2)).toEqual([
      'worst 0.125',
      'best 0.5',
    ]);
    expect(equations[0]?.expression).toMatchObject({
      operator: 'divide',
      operands: [
        { value: '1' },
        { figure: 'worst', of: 'given', value: '8', sources: [{ file: 'indicators.csv', line: 3 }] },
      ],
    });
  });

  it('swaps the ends of an optimum where the transform turns the order round', async () => {
    const optimum = { low: exact('2'), high: exact('4'), worstLow: exact('1'), worstHigh: exact('8') };
    const indicator = { transform: 'reciprocal', scoring: 'goalposts', direction: 'interval', optimum } as const;
    const tree = await treeFor(await computeSketch({ indicator }), 'd');
    expect(wrongFormulas(tree)).toEqual([]);
    // 5 is above the optimum, its reciprocal below that of 4.
    const made = stageOf(tree, 'A1', 'scored').equations.map(({ symbol, expression }) => [
      symbol,
      expression.operands?.[1]?.figure,
    ]);
    expect(made.slice(0, 2)).toEqual([
      ['optimum_low', 'optimum_high'],
      ['worst', 'worst_high'],
    ]);
  });

  it('gives a missing value its score without a formula of values', async () => {
    const A1 = ['', ...VALUES.slice(1)];
    const tree = await treeFor(
      await computeSketch({ indicator: { missing: 'floor' }, values: { A1, A2: VALUES, B1: VALUES } }),
      'a',
    );
    expect(stageOf(tree, 'A1', 'scored')).toMatchObject({
      method: 'missing: floor',
      rules: [{ en: 'there is no value; the score stands in' }],
      equations: [{ expression: { figure: 'floor', value: '60' }, result: { value: '60' } }],
    });
  });

  it('names the row of steps.csv that holds the score', async () => {
    const files = smallWorkspace({
      'indicators.csv':
        'code,parent,name,scoring\nA,,Safety,\nA1,A,Deaths,steps\nA2,A,Accidents,\nB,,Food,\nB1,B,Pass rate,\n',
      'steps.csv': 'indicator,from,score\nA1,,10\nA1,4,80\n',
    });
    const tree = await treeFor((await computeFiles(files)).index, 'west');
    expect(stageOf(tree, 'A1', 'scored').equations[0]?.expression).toEqual({
      figure: 'step',
      value: '80',
      sources: [{ file: 'steps.csv', line: 3 }],
    });
  });

  it('tells where the reference of a region is reported', async () => {
    const indicator = { scoring: 'distance-to-reference', reference: { code: 'g', figure: undefined } };
    const values = { A1: VALUES, A2: VALUES, B1: VALUES };
    const tree = await treeFor(await computeSketch({ indicator, values }), 'b');
    expect(JSON.stringify(stageOf(tree, 'A1', 'scored').equations)).toContain(
      '{"figure":"reference","value":"400","sources":[{"region":"g"',
    );
  });
});

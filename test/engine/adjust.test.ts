import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustColumn, coefficientColumn, coefficientsInForce, rollUpCoefficients } from '../../src/engine/adjust.ts';
import { regionHierarchy } from '../../src/model/region-hierarchy.ts';
import { snap } from '../../src/numeric/exact.ts';
import { compareSnapped } from '../../src/numeric/order.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import {
  cells,
  cellTexts,
  coefficientRow,
  indicatorWith,
  regionsOf,
  settingsWith,
  treeOf,
  withParents,
  workspaceOf,
} from '../support/model-workspace.ts';

function adjusted(values: readonly string[], coefficients: readonly string[], per = '1'): readonly string[] {
  const indicator = indicatorWith({ adjustBy: 'population', per: exact(per) });
  const column = adjustColumn(cells(...values), cells(...coefficients), indicator);
  return cellTexts(column.map((value) => value && snap(value)));
}

describe('coefficientColumn', () => {
  const coefficients = Object.freeze([
    [
      coefficientRow('2018-09', { population: '12', gdp: '' }),
      coefficientRow('2018-01', { population: '10', gdp: '5' }),
    ],
    [coefficientRow('2018-10', { population: '30' })],
    [coefficientRow('', { population: '7.5', gdp: '0.5' })],
    [],
  ]);

  it('takes for each region the cell of the row in force', () => {
    expect(cellTexts(coefficientColumn(coefficients, 'population', '2018-08'))).toEqual(['10', '', '7.5', '']);
    expect(cellTexts(coefficientColumn(coefficients, 'population', '2018-10'))).toEqual(['12', '30', '7.5', '']);
  });

  it('does not fall back to an older row where the cell in force is blank', () => {
    expect(cellTexts(coefficientColumn(coefficients, 'gdp', '2018-09'))).toEqual(['', '', '0.5', '']);
    expect(cellTexts(coefficientColumn(coefficients, 'gdp', '2018-08'))).toEqual(['5', '', '0.5', '']);
  });

  it('is made once for all indicators of an adjuster and month', () => {
    const column = coefficientColumn(coefficients, 'gdp', '2018-09');
    expect(coefficientColumn(coefficients, 'gdp', '2018-09')).toBe(column);
    expect(coefficientColumn([...coefficients], 'gdp', '2018-09')).not.toBe(column);
  });
});

describe('rollUpCoefficients', () => {
  const family = regionHierarchy(
    withParents(regionsOf({ all: ['a', 'b', 'c', 'p', 'q'] }), { a: 'p', b: 'p', c: 'q', p: 'q' }),
  );

  it('makes what parents lack the sum of their children’s, generation by generation', () => {
    expect(cellTexts(rollUpCoefficients(cells('1', '2.5', '4', '', ''), family))).toEqual([
      '1',
      '2.5',
      '4',
      '3.5',
      '7.5',
    ]);
  });

  it('keeps what parents have, and makes nothing for want of one', () => {
    expect(cellTexts(rollUpCoefficients(cells('1', '2', '4', '9', ''), family))).toEqual(['1', '2', '4', '9', '13']);
    expect(cellTexts(rollUpCoefficients(cells('1', '', '4', '', ''), family))).toEqual(['1', '', '4', '', '']);
  });
});

describe('coefficientsInForce', () => {
  it('rolls up for an indicator that does', () => {
    const regions = withParents(regionsOf({ all: ['a', 'p'] }), { a: 'p' });
    const coefficients = [[coefficientRow('', { population: '3' })], []];
    const workspace = workspaceOf(treeOf([{ code: 'x' }]), regions, settingsWith(), coefficients);
    const of = (rollup: string | undefined) => {
      return cellTexts(coefficientsInForce(workspace, 'population', '2018-09', indicatorWith({ rollup })));
    };
    expect([of('mean'), of(undefined)]).toEqual([
      ['3', '3'],
      ['3', ''],
    ]);
  });
});

describe('adjustColumn', () => {
  it('divides by the coefficient and multiplies by per', () => {
    expect(adjusted(['3', '-4', '0'], ['8', '5', '7'])).toEqual(['0.375', '-0.8', '0']);
    expect(adjusted(['3', '1'], ['80000', '30000'], '10000')).toEqual(['0.375', '0.333333333333333333333333333333']);
  });

  it('leaves a value without a coefficient, or a coefficient without a value, as missing', () => {
    expect(adjusted(['3', '', '', '5'], ['', '2', '', '2'])).toEqual(['', '', '', '2.5']);
  });

  it('leaves values as they are where nothing adjusts them, whatever per says', () => {
    const values = cells('3', '', '0.10');
    expect(adjustColumn(values, [], indicatorWith({ per: exact('1000') }))).toEqual(values);
  });

  it('multiplies first: a ratio that is a decimal comes out as that decimal', () => {
    const indicator = indicatorWith({ adjustBy: 'population', per: exact('3') });
    expect(cellTexts(adjustColumn(cells('1', '2', '7'), cells('3', '6', '21'), indicator))).toEqual(['1', '1', '1']);
    expect(adjusted(['0.3', '0.6', '0.9', '1.2'], ['3', '6', '9', '12'])).toEqual(['0.1', '0.1', '0.1', '0.1']);
  });

  it('ties regions whose value and coefficient are in proportion', () => {
    const positive = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(positive, positive, positive, positive, (value, coefficient, factor, per) => {
        const pair = [value, value * factor].map(String);
        const coefficients = [coefficient, coefficient * factor].map(String);
        const indicator = indicatorWith({ adjustBy: 'population', per: exact(String(per)) });
        const [a, b] = adjustColumn(cells(...pair), cells(...coefficients), indicator);
        expect(a && b && compareSnapped(a, b)).toBe(0);
        expect(Number(a && toShortText(a))).toBeCloseTo((value / coefficient) * per, 6);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });
});

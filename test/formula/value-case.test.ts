import { describe, expect, it } from 'vitest';
import { figure } from '../../src/formula/expressions.ts';
import { ValueCase } from '../../src/formula/value-case.ts';
import type { Figure } from '../../src/model/formula.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { NOWHERE } from '../support/figure-sources.ts';

const values = ['4', '1', '9', '1.0'].map(exact);
const sourceOf = (at: number) => ({ ...NOWHERE, region: `r${at}` });
const own = new ValueCase({
  values,
  at: 0,
  sourceOf,
  given: (name) => (name === 'floor' ? figure(name, exact('60')) : undefined),
});
const told = ({ symbol, value, sources }: Figure) => [
  symbol,
  toShortText(value),
  ...sources.map(({ region }) => region),
];

describe('a value among its peers', () => {
  it('names its figures and who reports them', () => {
    expect(told(own.x)).toEqual(['x', '4', 'r0']);
    expect(own.peers.map(({ of }) => of)).toEqual(['r0', 'r1', 'r2', 'r3']);
    expect(told(own.statistic('min', 'min'))).toEqual(['min', '1', 'r1', 'r3']);
    expect(told(own.statistic('max', 'max'))).toEqual(['max', '9', 'r2']);
    expect(told(own.statistic('n', 'n'))).toEqual(['n', '4']);
    expect(told(own.statistic('lower', 'worse'))).toEqual(['worse', '2', 'r1', 'r3']);
    expect(told(own.sorted(2))).toEqual(['v3', '4', 'r0']);
  });

  it('knows no figure that is not given', () => {
    expect(told(own.given('floor'))).toEqual(['floor', '60']);
    expect(() => own.given('ceiling')).toThrow('there is no ceiling');
    expect(() => own.step()).toThrow('there is no step');
    expect(() => new ValueCase({}).x).toThrow('there is no value');
  });
});

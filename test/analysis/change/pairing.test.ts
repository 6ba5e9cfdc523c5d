import { describe, expect, it } from 'vitest';
import { haveSameShape, pairLeaves, positionOf } from '../../../src/analysis/change/pairing.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const { index: small } = await computeFiles(smallWorkspace());
const data = { 'data/2018-09/east.csv': 'indicator,value\nA2,1\n', 'data/2018-09/west.csv': 'indicator,value\nA2,2\n' };
const { index: other } = await computeFiles(
  smallWorkspace({
    ...data,
    'indicators.csv': 'code,parent,name,weight\nA,,Safety,60\nA2,A,Accidents,50\nA0,A,Fires,50\n',
  }),
);
const { index: power } = await computeFiles(smallWorkspace({}, { aggregation: 'power', power: { exponent: 2 } }));
const { index: square } = await computeFiles(smallWorkspace({}, { aggregation: 'power', power: { exponent: 3 } }));

describe('pairs of indicators', () => {
  it('stand in the order of the second tree, then those that are gone', () => {
    expect(pairLeaves(small, other)).toEqual([
      { code: 'A0', before: undefined, after: 0 },
      { code: 'A2', before: 1, after: 1 },
      { code: 'A1', before: 0, after: undefined },
      { code: 'B1', before: 2, after: undefined },
    ]);
  });
});

describe('the position of a node', () => {
  it('goes by its code, the total having one too', () => {
    expect(['index', 'A', 'B1', 'C'].map((code) => positionOf(small, code))).toEqual([0, 1, 5, undefined]);
  });
});

describe('the shape of two indices', () => {
  it('is the same where nodes, their places and their aggregations are', () => {
    expect([haveSameShape(small, small), haveSameShape(power, power)]).toEqual([true, true]);
    expect([haveSameShape(small, other), haveSameShape(small, power), haveSameShape(power, square)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

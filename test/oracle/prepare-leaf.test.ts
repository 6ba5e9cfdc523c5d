import { describe, expect, it } from 'vitest';
import { leaf, line, workspace } from './hand-made.ts';
import { computeOracle } from './index-oracle.ts';

/** Transforms and treatments in the oracle, against figures worked out by hand. */

const five = ['county:a', 'county:b', 'county:c', 'county:d', 'county:e'];

describe('transforms', () => {
  it('scores roots, and reciprocals the other way round', () => {
    // Roots 0, 1, 2, 4: quarters. Reciprocals 1, 1/2, 1/4, of which the least is the best: 0, 2/3, 1.
    const roots = workspace({}, [leaf('x', '', '1', { transform: 'sqrt' })], five, { x: ['0', '1', '4', '16', 'M'] });
    expect(line(roots)).toEqual(['0.00 4', '25.00 3', '50.00 2', '100.00 1', ' -']);
    const reciprocals = [leaf('x', '', '1', { transform: 'reciprocal' })];
    const turned = workspace({}, reciprocals, five.slice(0, 3), { x: ['1', '2', '4'] });
    expect(line(turned)).toEqual(['0.00 3', '66.67 2', '100.00 1']);
  });

  it('takes goalposts along', () => {
    // Between 1/4 and 1, that is from 4 down to 1: x = 2 lies at (1/2 - 1/4) / (3/4).
    const posts = {
      transform: 'reciprocal',
      direction: 'negative',
      scoring: 'goalposts',
      worst: '4',
      best: '1',
    } as const;
    const ws = workspace({}, [leaf('x', '', '1', posts)], five.slice(0, 3), { x: ['2', '0.5', '9'] });
    expect(line(ws)).toEqual(['33.33 2', '100.00 1', '0.00 3']);
  });

  it('refuses what has no transform, and says where a root is not rational', () => {
    const invalid = (transform: 'sqrt' | 'reciprocal', value: string) => {
      const ws = workspace({}, [leaf('x', '', '1', { transform })], five.slice(0, 2), { x: [value, '1'] });
      const { invalid: found, irrational } = computeOracle(ws);
      return [...found.map(({ region, code }) => `${region} ${code}`), irrational];
    };
    expect(invalid('reciprocal', '0')).toEqual(['a untransformable-value', false]);
    expect(invalid('sqrt', '-1')).toEqual(['a untransformable-value', false]);
    expect(invalid('sqrt', '2')).toEqual([true]);
  });
});

describe('treatments', () => {
  const prepared = (treatment: 'winsorize-only' | 'clip-quantiles', cells: readonly string[]) => {
    const ws = workspace({ quantiles: { low: '0.25', high: '1' } }, [leaf('x', '', '1', { treatment })], five, {
      x: cells,
    });
    const { leaves } = computeOracle(ws);
    return five.map((region) => {
      const own = leaves.get(region.slice(-1))?.get('x')?.prepared;
      return own === undefined ? '' : `${own.value.toFraction()} ${own.mark}`.trim();
    });
  };

  it('draws in what skews the peer group', () => {
    expect(prepared('winsorize-only', ['1', '2', '90', '3', '2'])).toEqual(['1', '2', '3 winsorized', '3', '2']);
    expect(prepared('winsorize-only', ['1', '2', '4', '3', ''])).toEqual(['1', '2', '4', '3', '']);
  });

  it('clips to the quantiles of the peer group', () => {
    expect(prepared('clip-quantiles', ['1', '2', '90', '3', '2.5'])).toEqual(['2 clipped', '2', '90', '3', '5/2']);
  });
});

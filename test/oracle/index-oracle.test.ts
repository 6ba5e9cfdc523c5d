import { describe, expect, it } from 'vitest';
import { branch, leaf, line, workspace } from './hand-made.ts';
import { computeOracle } from './index-oracle.ts';

/** The oracle against figures worked out by hand. */

describe('scores', () => {
  const four = ['county:a', 'county:b', 'county:c', 'county:d'];

  it('spreads reported values between their extremes, mirrored when less is better', () => {
    // Values 2, 5, 2, 8: shares 0, 1/2, 0, 1. Less is better: 1, 1/2, 1, 0.
    const cells = { x: ['2', '5', '2', '8'] };
    expect(line(workspace({}, [leaf('x')], four, cells))).toEqual(['0.00 3', '50.00 2', '0.00 3', '100.00 1']);
    const negative = [leaf('x', '', '1', { direction: 'negative' })];
    expect(line(workspace({}, negative, four, cells))).toEqual(['100.00 1', '50.00 3', '100.00 1', '0.00 4']);
    const dense = workspace({ ties: 'dense' }, negative, four, cells);
    expect(line(dense)).toEqual(['100.00 1', '50.00 2', '100.00 1', '0.00 3']);
  });

  it('compares within the peer group only', () => {
    // Counties 1, 3; cities 3, 30, 12: (12-3)/27 = 1/3.
    const regions = ['county:a', 'city:b', 'county:c', 'city:d', 'city:e'];
    const ws = workspace({}, [leaf('x')], regions, { x: ['1', '3', '3', '30', '12'] });
    expect(line(ws)).toEqual(['0.00 2', '0.00 3', '100.00 1', '100.00 1', '33.33 2']);
  });

  it('gives the ceiling when all peers are equal, rates included', () => {
    // 0.3/3 = 0.6/6 = 0.1 and c reports alone in its group.
    const coefficients = [
      ['a', '3'],
      ['b', '6'],
      ['c', '7'],
    ].map(([region = '', gdp = '']) => ({
      region,
      from: '',
      values: { gdp },
    }));
    const regions = ['county:a', 'county:b', 'city:c'];
    const ws = workspace(
      {},
      [leaf('x', '', '1', { adjustBy: 'gdp' })],
      regions,
      { x: ['0.3', '0.6', '5'] },
      coefficients,
    );
    expect(line(ws)).toEqual(['100.00 1', '100.00 1', '100.00 1']);
  });

  it('clamps between goalposts whichever end is the worst', () => {
    // worst 10, best 2 on 60..100: 4 -> 6/8 of 40 = 30; 12 and 1 are clamped.
    const posts = [leaf('x', '', '1', { direction: 'negative', scoring: 'goalposts', worst: '10', best: '2' })];
    const ws = workspace({ floor: '60' }, posts, four, { x: ['4', '12', '1', '10'] });
    expect(line(ws)).toEqual(['90.00 2', '60.00 3', '100.00 1', '60.00 3']);
  });

  it('uses the coefficient in force, and no older one when its cell is blank', () => {
    const rows = [
      { region: 'a', from: '', values: { gdp: '1' } },
      { region: 'a', from: '2018-09', values: { gdp: '4' } },
      { region: 'a', from: '2018-10', values: { gdp: '5' } },
      { region: 'b', from: '2017-01', values: { gdp: '2' } },
      { region: 'b', from: '2018-01', values: { gdp: '' } },
    ];
    // a: 6 x 10 / 4 = 15; b is missing.
    const node = leaf('x', '', '1', { adjustBy: 'gdp', per: '10', scoring: 'identity' });
    expect(line(workspace({}, [node], ['county:a', 'county:b'], { x: ['6', '6'] }, rows))).toEqual(['15.00 1', ' -']);
  });
});

describe('holes', () => {
  const regions = ['county:a', 'county:b', 'county:c'];

  it('gives the weight of an excluded leaf to its siblings', () => {
    // a: (3 x 4 + 8) / 4 = 5. b: only y (weight 1) is left.
    // c: x cannot exist, y is not collected: nothing is left.
    const nodes = [leaf('x', '', '3', { scoring: 'identity' }), leaf('y', '', '1', { scoring: 'identity' })];
    const ws = workspace({}, nodes, regions, { x: ['4', '', 'M'], y: ['8', '7', 'L'] });
    const result = computeOracle(ws);
    expect(line(ws, 'index', result)).toEqual(['5.00 2', '7.00 1', ' -']);
    expect(result.leaves.get('b')?.get('y')?.effectiveWeight.equals(1)).toBe(true);
    expect(result.leaves.get('a')?.get('x')?.contribution?.equals(3)).toBe(true);
    expect(result.leaves.get('c')?.get('y')?.effectiveWeight.equals(0)).toBe(true);
  });

  it('keeps the weight when a missing leaf takes the floor, but not when it cannot exist', () => {
    // floor 60: a (60 + 80)/2 = 70; b 80 alone; c (90 + 60)/2 = 75.
    const nodes = [leaf('x', '', '1', { scoring: 'identity' }), leaf('y', '', '1', { scoring: 'identity' })];
    const ws = workspace({ floor: '60', missing: 'floor' }, nodes, regions, {
      x: ['L', 'M', '90'],
      y: ['80', '80', ''],
    });
    expect(line(ws)).toEqual(['70.00 3', '80.00 1', '75.00 2']);
  });

  it('excludes a node whose remaining children weigh nothing', () => {
    // A = {x weight 1, z weight 0}, B = {y}: b has z only, so A is excluded and B carries all.
    const own = { scoring: 'identity' } as const;
    const nodes = [
      branch('A'),
      leaf('x', 'A', '1', own),
      leaf('z', 'A', '0', own),
      branch('B', '3'),
      leaf('y', 'B', '1', own),
    ];
    const ws = workspace({ depth: 2 }, nodes, ['county:a', 'county:b'], {
      x: ['4', 'M'],
      z: ['9', '9'],
      y: ['8', '8'],
    });
    expect(line(ws, 'A')).toEqual(['4.00 1', ' -']);
    expect(line(ws, 'z')).toEqual(['9.00 1', '9.00 1']);
    expect(line(ws)).toEqual(['7.00 2', '8.00 1']);
    const ofB = computeOracle(ws).leaves.get('b');
    expect([ofB?.get('z')?.effectiveWeight.n, ofB?.get('y')?.effectiveWeight.n]).toEqual([0n, 1n]);
  });

  it('leaves out a node of whose applicable weight too little is reported', () => {
    // A = {x 3, y 1}, B = {z}. a reports x only: 3/4. b reports y only, x cannot exist: all. c reports y only: 1/4.
    const own = { scoring: 'identity' } as const;
    const inner = [leaf('x', 'A', '3', own), leaf('y', 'A', '1', own), branch('B'), leaf('z', 'B', '1', own)];
    const cells = { x: ['4', 'M', 'L'], y: ['', '8', '8'], z: ['2', '2', '6'] };
    const asking = (minWeight: string, settings: Parameters<typeof workspace>[0] = {}) => {
      return workspace({ depth: 2, ...settings }, [branch('A', '1', '', { minWeight }), ...inner], regions, cells);
    };
    expect(line(asking('0.75'))).toEqual(['3.00 3', '5.00 2', '6.00 1']);
    expect(line(asking('0.76'))).toEqual(['2.00 3', '5.00 2', '6.00 1']);
    expect(line(asking('0.76', { minWeight: '0.51' }))).toEqual([' -', '5.00 1', ' -']);
    // The floor stands in for a value, and does not make a report of it.
    expect(line(asking('0.25', { missing: 'floor' }))).toEqual(['2.50 3', '5.00 1', '4.00 2']);
    expect(line(asking('0.26', { missing: 'floor' }))).toEqual(['2.50 3', '5.00 2', '6.00 1']);
  });

  it('reports what may not be missing', () => {
    const ws = workspace({ missing: 'error' }, [leaf('x')], regions, { x: ['1', 'M', ''] });
    expect(computeOracle(ws).invalid).toEqual([{ region: '', node: 'x', code: 'missing-value' }]);
  });
});

describe('the total', () => {
  const regions = ['county:a', 'county:b', 'county:c'];
  const own = { scoring: 'identity' } as const;

  it('ties by the published figure or ranks by the exact one', () => {
    // 1.004, 1.002 and 1.001 all publish 1.00; exact ranks differ.
    const cells = { x: ['1.002', '1.004', '1.001'] };
    expect(line(workspace({}, [leaf('x', '', '1', own)], regions, cells))).toEqual(['1.00 1', '1.00 1', '1.00 1']);
    const exact = workspace({ rankBy: 'exact' }, [leaf('x', '', '1', own)], regions, cells);
    expect(line(exact)).toEqual(['1.00 2', '1.00 1', '1.00 3']);
  });

  it('snaps before it ranks, so that thirds make a whole', () => {
    // a: (1 + 1 + 0)/3 = 2/3; b reports 2/3 cut at 40 digits, which is more, but snaps to the same.
    const nodes = [leaf('x', '', '1', own), leaf('y', '', '1', own), leaf('z', '', '1', own)];
    const two = '0.6666666666666666666666666666666666666667';
    const ws = workspace({ rankBy: 'exact' }, nodes, regions, {
      x: ['1', two, '1'],
      y: ['1', two, '0'],
      z: ['0', two, '0'],
    });
    expect(line(ws)).toEqual(['0.67 1', '0.67 1', '0.33 3']);
  });

  it('carries published figures up when asked', () => {
    // A = (0.5 + 0)/2 = 0.25 -> 0.2 (half to even); total (0.2 + 0.3)/2 = 0.25 -> 0.2.
    // Exact: (0.25 + 0.3)/2 = 0.275 -> 0.3.
    const nodes = [
      branch('A'),
      leaf('x', 'A', '1', own),
      leaf('y', 'A', '1', own),
      branch('B'),
      leaf('z', 'B', '1', own),
    ];
    const cells = { x: ['0.5'], y: ['0'], z: ['0.3'] };
    const one = ['county:a'];
    expect(line(workspace({ depth: 2, decimals: 1, carry: 'published' }, nodes, one, cells))).toEqual(['0.2 1']);
    expect(line(workspace({ depth: 2, decimals: 1 }, nodes, one, cells))).toEqual(['0.3 1']);
  });

  it('takes the aggregation of the level, or of the node itself', () => {
    // A geometric of 4, 9 = 6; B its own arithmetic of 4, 9 = 6.5; the total harmonic: 2/(1/6 + 2/13) = 6.24.
    const nodes = [branch('A'), leaf('x', 'A', '1', own), leaf('y', 'A', '1', own)];
    const others = [branch('B', '1', 'arithmetic'), leaf('z', 'B', '1', own), leaf('w', 'B', '1', own)];
    const cells = { x: ['4'], y: ['9'], z: ['4'], w: ['9'] };
    const settings = { depth: 2, aggregation: ['harmonic', 'geometric'] } as const;
    const ws = workspace(settings, [...nodes, ...others], ['county:a'], cells);
    expect([line(ws, 'A'), line(ws, 'B'), line(ws)]).toEqual([['6.00 1'], ['6.50 1'], ['6.24 1']]);
    expect(computeOracle(ws).leaves.get('a')?.get('z')?.contribution).toBeUndefined();
  });

  it('compares peers by the weight they lead in', () => {
    // a leads b in x (3 of 5), c is alone with z (weight 0); d and e are compared by y only.
    const nodes = [leaf('x', '', '3', own), leaf('y', '', '2', own), leaf('z', '', '0', own)];
    const peers = ['county:a', 'county:b', 'county:c', 'city:d', 'city:e'];
    const cells = { x: ['2', '1', '', '4', ''], y: ['1', '9', '', '1', '3'], z: ['1', '1', '1', '1', '1'] };
    const ws = workspace({ aggregation: 'copeland' }, nodes, peers, cells);
    expect(line(ws)).toEqual(['1.00 1', '-1.00 2', ' -', '-1.00 2', '1.00 1']);
    expect(computeOracle(ws).leaves.get('a')?.get('x')?.contribution).toBeUndefined();
  });

  it('refuses a geometric mean of nothing, unless it weighs nothing', () => {
    const nodes = [leaf('x', '', '1', own), leaf('y', '', '0', own)];
    const ws = workspace({ aggregation: 'geometric' }, nodes, regions, {
      x: ['1', '0', '-1'],
      y: ['0', '1', '1'],
    });
    const problem = { node: 'index', code: 'non-positive-score' };
    expect(computeOracle(ws).invalid).toEqual([
      { region: 'b', ...problem },
      { region: 'c', ...problem },
    ]);
  });

  it('finds the band of the figure that ranks', () => {
    // 94.996 publishes 95.00: green by the published figure, yellow by the exact one.
    const bands = [
      { name: 'yellow', from: '60' },
      { name: 'green', from: '95' },
    ];
    const cells = { x: ['94.996', '60', '59.99'] };
    const banded = (rankBy: 'published' | 'exact') => [
      ...computeOracle(workspace({ bands, rankBy }, [leaf('x', '', '1', own)], regions, cells)).bands.values(),
    ];
    expect(banded('published')).toEqual(['green', 'yellow', '']);
    expect(banded('exact')).toEqual(['yellow', 'yellow', '']);
  });

  it('owns up to a sum that cancels', () => {
    // 2/3 - 2 x 1/3 = 0, where 40 digits leave 1e-40.
    const third = { ...own, adjustBy: 'gdp' };
    const nodes = [leaf('x', '', '1', third), leaf('y', '', '2', third)];
    const rows = [{ region: 'a', from: '', values: { gdp: '3' } }];
    const ws = workspace({}, nodes, ['county:a'], { x: ['2'], y: ['-1'] }, rows);
    expect(computeOracle(ws).cancels).toBe(true);
    expect(line(ws)).toEqual(['0.00 1']);
  });
});

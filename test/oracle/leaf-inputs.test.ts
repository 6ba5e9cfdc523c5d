import { describe, expect, it } from 'vitest';
import { leaf, workspace } from './hand-made.ts';
import { leafInputs } from './leaf-inputs.ts';
import { twentyDigits } from './rational.ts';
import type { DrawnLeaf, DrawnSettings, DrawnWorkspace } from './workspace.ts';

/** The oracle's values of the month against figures worked out by hand. */

const FAMILY = ['county:a:p', 'county:b:p', 'city:p'];
type Cells = readonly string[];

/** `adjusted origin status month previous` of the leaf x for each region, and the faults. */
function described(
  own: Partial<DrawnLeaf>,
  regions: readonly string[],
  cells: Cells,
  earlier: Readonly<Record<string, Cells>> = {},
  settings: Partial<DrawnSettings> = {},
  coefficients: DrawnWorkspace['coefficients'] = [],
) {
  const node = leaf('x', '', '1', own);
  const months = Object.fromEntries(Object.entries(earlier).map(([month, row]) => [month, { x: row }]));
  const ws = workspace(settings, [node], regions, { x: cells }, coefficients, months);
  const { inputs, faults } = leafInputs(ws, 'x', { ...node.leaf, ...own } as DrawnLeaf);
  const lines = [...inputs.values()].map((input) => {
    if (input.kind !== 'reported') return input.kind;
    const { origin, status, month, previous } = input.from;
    return `${twentyDigits(input.adjusted)} ${origin} ${status} ${month} ${previous}`.trim();
  });
  return { lines, faults: [...faults] };
}

const here = (value: string) => `${value} reported A 2018-09`;

describe('cumulative figures', () => {
  const ytd = { accumulation: 'ytd' } as const;

  it('are taken apart by month', () => {
    const { lines, faults } = described(ytd, ['c:a', 'c:b', 'c:c'], ['5', 'M', '2'], { '2018-08': ['2', '1', ''] });
    expect([lines, faults]).toEqual([['3 reported A 2018-09 2', 'inapplicable', 'missing'], []]);
    expect(described(ytd, ['c:a'], ['5'], { '2017-12': ['9'] }, { month: '2018-01' }).lines).toEqual([
      '5 reported A 2018-01',
    ]);
  });

  it('are at fault where they fall, or where the month before may not be missing', () => {
    expect(described(ytd, ['c:a'], ['5'], { '2018-08': ['6'] }).faults).toEqual(['fallen-cumulative']);
    expect(described({ ...ytd, missing: 'error' }, ['c:a'], ['5']).faults).toEqual(['missing-previous']);
  });
});

describe('values carried forward', () => {
  const carry = { missing: 'carry-forward' } as const;

  it('are the latest within reach', () => {
    const earlier = { '2018-08': ['', 'L'], '2018-07': ['4', ''], '2018-06': ['3', '2'] };
    expect(described(carry, ['c:a', 'c:b'], ['', ''], earlier).lines).toEqual([
      '4 carry-forward I 2018-07',
      '2 carry-forward I 2018-06',
    ]);
    const shorter = described(carry, ['c:a', 'c:b'], ['', ''], earlier, { carryForwardMonths: 2 });
    expect([shorter.lines[1], shorter.faults]).toEqual(['missing', ['nothing-to-carry']]);
  });

  it('are values of a month where figures are cumulative', () => {
    const earlier = { '2018-08': ['7'], '2018-07': ['4'] };
    expect(described({ ...carry, accumulation: 'ytd' }, ['c:a'], [''], earlier).lines).toEqual([
      '3 carry-forward I 2018-08 4',
    ]);
  });
});

describe('values rolled up', () => {
  it('are sums or means of the children to which the leaf applies, all of them', () => {
    expect(described({ rollup: 'sum' }, FAMILY, ['1', '4', '']).lines[2]).toBe('5 rollup A 2018-09');
    expect(described({ rollup: 'mean' }, FAMILY, ['1', '4', 'L']).lines[2]).toBe('2.5 rollup A 2018-09');
    expect(described({ rollup: 'mean' }, FAMILY, ['1', 'M', '']).lines[2]).toBe('1 rollup A 2018-09');
    expect(described({ rollup: 'sum' }, FAMILY, ['1', '', '']).lines[2]).toBe('missing');
    expect(described({ rollup: 'sum' }, FAMILY, ['M', 'M', '']).lines[2]).toBe('missing');
    expect(described({ rollup: 'sum' }, FAMILY, ['1', '4', '7']).lines[2]).toBe(here('7'));
  });

  it('weigh by the children’s coefficients, and divide by their sum', () => {
    const rows = [
      { region: 'a', from: '', values: { gdp: '1', population: '2' } },
      { region: 'b', from: '', values: { gdp: '3', population: '2' } },
    ];
    const own = { rollup: 'weighted-mean', rollupBy: 'gdp', adjustBy: 'population' } as const;
    // (1 x 4 + 3 x 8) / 4 = 7, by a population of 2 + 2.
    expect(described(own, FAMILY, ['4', '8', ''], {}, {}, rows).lines[2]).toBe('1.75 rollup A 2018-09');
    const lacking = described({ ...own, missing: 'error' }, FAMILY, ['4', '8', ''], {}, {}, rows.slice(0, 1));
    expect(lacking.faults).toEqual(['blank-coefficient']);
  });
});

describe('values imputed', () => {
  it('are the mean or the median of the peers', () => {
    const regions = ['c:a', 'c:b', 'c:c', 'c:d', 'z:e'];
    const cells = ['1', '', '9', '2', ''];
    expect(described({ missing: 'mean' }, regions, cells).lines).toEqual([
      here('1'),
      '4 mean I 2018-09',
      here('9'),
      here('2'),
      'missing',
    ]);
    expect(described({ missing: 'median' }, regions, cells).lines[1]).toBe('2 median I 2018-09');
    expect(described({ missing: 'median' }, regions, ['1', '', '9', 'M', '']).lines[1]).toBe('5 median I 2018-09');
  });

  it('are the parent’s, however far up', () => {
    const parent = { missing: 'parent' } as const;
    expect(described(parent, ['c:a:b', 'c:b:p', 'c:p'], ['', '', '6']).lines).toEqual([
      '6 parent I 2018-09',
      '6 parent I 2018-09',
      here('6'),
    ]);
    expect(described(parent, ['c:a:p', 'c:p'], ['', 'M']).faults).toEqual(['no-parent-value']);
    expect(described(parent, ['c:a:p', 'c:p'], ['3', '']).faults).toEqual(['no-parent-region']);
  });
});

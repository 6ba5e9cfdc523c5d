import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equals, jumps, jumpsFrom, unchanged } from '../../../src/analysis/warnings/indicator-rules.ts';
import { MonthValues } from '../../../src/analysis/warnings/month-values.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { monthOf, regionsOf, treeOf, workspaceOf } from '../../support/model-workspace.ts';

const tree = treeOf([{ code: 'A', children: [{ code: 'A1' }, { code: 'A2' }] }]);
const workspace = workspaceOf(tree, regionsOf({ city: ['w'], county: ['x', 'y', 'z'] }));
const values = (a1: readonly string[], a2: readonly string[] = ['', '', '', '']) => {
  return new MonthValues(workspace, monthOf(workspace, { A1: a1, A2: a2 }));
};
const told = (found: ReturnType<typeof unchanged>) => {
  return found.map(({ region, node, value, reference }) => `${region}/${tree.nodes[node]?.code} ${value} ${reference}`);
};

describe('a jump', () => {
  const jump = (value: string, earlier: readonly string[], deviations = '3') => {
    const middle = jumpsFrom(exact(value), earlier.map(exact), exact(deviations));
    return middle && toShortText(middle);
  };

  it('lies more than so many robust deviations off the median, exactly', () => {
    // Median 3, distances 2 1 0 1 2: MAD 1, and 3 x 1.4826 is 4.4478.
    const earlier = ['1', '2', '3', '4', '5'];
    expect([jump('7.4478', earlier), jump('7.44780000000000000000001', earlier)]).toEqual([undefined, '3']);
    expect([jump('-1.4478', earlier), jump('-1.44780000000000000000001', earlier)]).toEqual([undefined, '3']);
  });

  it('is none with fewer than 4 earlier values, or where more than half of them are the same', () => {
    expect(jump('1000', ['1', '2', '3'])).toBeUndefined();
    expect(jump('1000', ['1', '2', '3', '4'])).toBe('2.5');
    expect(jump('1000', ['2', '2', '2', '9', '1'])).toBeUndefined();
  });

  it('is what binary floats find, where it is no close call', () => {
    const number = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(number, fc.array(number, { minLength: 4, maxLength: 12 }), (value, earlier) => {
        const middleOf = (list: readonly number[]): number => {
          const sorted = [...list].sort((a, b) => a - b);
          return ((sorted[(sorted.length - 1) >> 1] as number) + (sorted[sorted.length >> 1] as number)) / 2;
        };
        const middle = middleOf(earlier);
        const spread = middleOf(earlier.map((each) => Math.abs(each - middle)));
        const beyond = Math.abs(value - middle) - 3 * 1.4826 * spread;
        fc.pre(Math.abs(beyond) > 1e-6);
        expect(jump(`${value}`, earlier.map(String)) !== undefined).toBe(spread > 0 && beyond > 0);
      }),
    );
  });

  it("is found in each region's own months, gaps left out", () => {
    const earlier = [values(['1', '', '1', '1']), values(['2', '2', '2', '2']), values(['3', '3', '3', 'M'])];
    const rule = { rule: 'indicator-jump', severity: 'low', deviations: exact('3'), months: 12 } as const;
    const months = [...earlier, values(['4', '4', '4', '4']), values(['5', '5', '5', ''])];
    const now = values(['40', '40', '4', '40']);
    // z has three values, x four: its median is 3.5.
    expect(told(jumps(rule, now, months, tree.leaves))).toEqual(['0/A1 40 3', '1/A1 40 3.5']);
  });
});

describe('an unchanged value', () => {
  it('is the same number in every month, other than 0', () => {
    const earlier = [values(['1.0', '2', '0', '3']), values(['1', '2', '0', ''])];
    expect(told(unchanged(values(['1', '2.5', '0', '3']), earlier, tree.leaves))).toEqual(['0/A1 1 1']);
  });
});

describe('equal values', () => {
  it('are shared by so many regions of one peer group, other than 0', () => {
    const rule = (regions: number) => ({ rule: 'equal-values', severity: 'low', regions }) as const;
    const now = values(['7', '7.0', '7', '8'], ['0', '0', '0', '0']);
    const { groups } = workspace.regions;
    expect(told(equals(rule(2), now, groups, tree.leaves))).toEqual(['1/A1 7 2', '2/A1 7 2']);
    expect(equals(rule(3), now, groups, tree.leaves)).toEqual([]);
  });
});

import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { driverTables, leftOutTables, stabilityTables } from '../../../src/publish/robustness/parts.ts';
import { robust, robustInFull } from '../../support/robust-ranked.ts';

const style = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

describe('what else robustness prints', () => {
  it('is nothing that was not asked for', () => {
    expect([driverTables, leftOutTables, stabilityTables].flatMap((make) => make(robust, style))).toEqual([]);
  });

  it('is what drives the mean rank shift of each peer group', () => {
    const lines = driverTables(robustInFull, style);
    expect(lines.slice(0, 3)).toEqual([
      '',
      'city: what drives the mean rank shift (Sobol)',
      expect.stringMatching(/^input +first order +95 % interval +total +95 % interval$/),
    ]);
    expect(lines[3]).toMatch(/^weights:dimension +-?0\.\d{3} +-?0\.\d{3} \.\. 0\.\d{3} +/);
    const nothing = { first: { value: Number.NaN, low: Number.NaN, high: Number.NaN } };
    const constant = [{ name: 'all', sensitivities: [{ ...nothing, total: nothing.first }] }];
    expect(driverTables({ ...robustInFull, drivers: constant }, style)[3]).toMatch(/^weights:dimension +- +- +- +-$/);
  });

  it('is without which nodes ranks shift most', () => {
    expect(leftOutTables(robustInFull, style)).toEqual([
      '',
      'city: without a node, the 2 that shift ranks most',
      'node  name   mean shift  largest shift',
      'P     Peace        1.00          +1 c1',
      'Q     安全         0.00              -',
      '',
      'county: without a node, the 2 that shift ranks most',
      'node  name   mean shift  largest shift',
      'P     Peace        0.80          +2 d2',
      'Q     安全         0.60          +2 d5',
    ]);
  });

  it('is how far weights can move, those that can move least first', () => {
    expect(stabilityTables(robustInFull, style).slice(0, 5)).toEqual([
      '',
      'city: how far weights can move before c1 is no longer number 1, the 2 tightest',
      'node  name    weight     from  by        to  by',
      'P     Peace  50.00 %  35.48 %  c2  100.00 %',
      'Q     安全   50.00 %   0.00 %       64.52 %  c2',
    ]);
  });
});

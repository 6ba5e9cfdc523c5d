import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Robustness } from '../../../src/analysis/robustness/robustness.ts';
import { robustnessReport } from '../../../src/publish/robustness/report.ts';
import { robust, robustInFull } from '../../support/robust-ranked.ts';

const style = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

/** What stands behind the tables of ranks, from a title on. */
function linesFrom(title: string, of: Robustness): readonly string[] {
  const lines = robustnessReport(of).text(style);
  return lines.slice(lines.findIndex((text) => text.includes(title)) - 1);
}

describe('what else robustness prints', () => {
  it('is nothing that was not asked for', () => {
    const headings = robustnessReport(robust)
      .text(style)
      .filter((_, at, all) => all[at - 1] === '');
    expect(headings).toEqual(['city: 2 regions', 'county: 5 regions']);
  });

  it('is what drives the mean rank shift of each peer group', () => {
    const lines = linesFrom('what drives', robustInFull);
    expect(lines.slice(0, 3)).toEqual([
      '',
      'city: what drives the mean rank shift (Sobol)',
      expect.stringMatching(/^input +first order +95 % interval +total +95 % interval$/),
    ]);
    expect(lines[3]).toMatch(/^weights:dimension +-?0\.\d{3} +-?0\.\d{3} \.\. 0\.\d{3} +/);
    const nothing = { first: { value: Number.NaN, low: Number.NaN, high: Number.NaN } };
    const constant = [{ name: 'all', sensitivities: [{ ...nothing, total: nothing.first }] }];
    expect(linesFrom('what drives', { ...robustInFull, drivers: constant })[3]).toMatch(
      /^weights:dimension +- +- +- +-$/,
    );
  });

  it('is without which nodes ranks shift most', () => {
    expect(linesFrom('without a node', robustInFull).slice(0, 10)).toEqual([
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
    expect(linesFrom('how far weights', robustInFull).slice(0, 5)).toEqual([
      '',
      'city: how far weights can move before c1 is no longer number 1, the 2 tightest',
      'node  name    weight     from  by        to  by',
      'P     Peace  50.00 %  35.48 %  c2  100.00 %',
      'Q     安全   50.00 %   0.00 %       64.52 %  c2',
    ]);
  });
});

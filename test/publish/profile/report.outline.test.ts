import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/analysis/profile/profile.ts';
import { profileReport } from '../../../src/publish/profile/report.ts';
import { profiled } from '../../support/profiled.ts';

function lines(profile: Profile, top?: number, language: 'en' | 'zh' = 'en'): readonly string[] {
  return profileReport(profile, top).text({ language, chalk: new Chalk({ level: 0 }), width: undefined });
}

describe('a profile as text', () => {
  it('tells the standings, shortfalls, strengths, and then of each indicator', async () => {
    expect(lines(await profiled('d2'))).toMatchInlineSnapshot(`
      [
        "Small index  2018-09",
        "d2 "Quoted", county: peer group county, score 50.50, rank 5 of 5",
        ""vs median" and "vs best" are in points of the total: effective weight x (score - median), or x (score - best). Below 0",
        "  is behind.",
        "",
        "levels",
        "code   name          score  rank  median  vs median   best   vs best",
        "index  total         50.50     5   65.00   -14.5000  98.50  -48.0000",
        "P      平安 (Peace)  61.00     3   61.75    -0.3750  99.00  -19.0000",
        "Q      安全          40.00     5   67.50   -13.7500  98.00  -29.0000",
        "",
        "shortfalls: what would raise the total most, if the value alone reached the median of the peers",
        "code  name  value  to reach      gain  new total  new rank",
        "Q1    q        40      67.5  +13.7500      64.25         5",
        "P1    =p       61     61.75   +0.3750      50.88         5",
        "",
        "strengths: the indicators furthest ahead of the median of the peers",
        "no indicator is ahead of the median",
        "",
        "indicators",
        "code  name  score  rank  median  vs median   best   vs best",
        "P1    =p    61.00     3   61.75    -0.3750  99.00  -19.0000",
        "Q1    q     40.00     5   67.50   -13.7500  98.00  -29.0000",
      ]
    `);
  });

  it('keeps to so many indicators on either side, and tells no more of the others', async () => {
    const told = lines(await profiled('d2'), 1);
    expect(told.some((line) => line.startsWith('P1'))).toBe(false);
    expect(told.filter((line) => line.startsWith('Q1'))).toHaveLength(1);
    expect(told).not.toContain('indicators');
  });

  it('tells strengths furthest ahead first, and says so where there are none', async () => {
    const told = lines(await profiled('d6'), 2);
    expect(told.slice(told.indexOf('strengths: the indicators furthest ahead of the median of the peers') + 2)).toEqual(
      [expect.stringMatching(/^P1 .* \+18\.6250 /), expect.stringMatching(/^Q1 .* \+15\.2500 /)],
    );
    expect(told).toContain('no indicator would raise the total by reaching the median');
    expect(lines(await profiled('d2'))).toContain('no indicator is ahead of the median');
  });

  it('says so where the region is not ranked, figures are synthetic, or points are computed', async () => {
    expect(lines(await profiled('d4'))[1]).toBe('d4 未报县 (Silent): peer group county, not ranked: it has no score');
    const told = lines(await profiled('d3', { synthetic: true, aggregation: 'geometric' }), 1, 'zh');
    expect(told[1]).toBe('模拟数据，仅供演示，并非真实统计数据');
    expect(told[3]).toMatch(/若得分为中位数或最高分，总分将减少多少/);
  });
});

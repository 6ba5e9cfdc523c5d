import { describe, expect, it } from 'vitest';
import { computeIn, observations } from '../../support/bad-input.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

/** The warnings of the small workspace with these rows of the first region, in a language. */
function warnings(rows: readonly string[], settings: Readonly<Record<string, unknown>>, language: 'en' | 'zh') {
  return withFolder(smallWorkspace(observations(...rows), { missing: 'screen', ...settings }), async (folder) => {
    const { code, stderr } = await computeIn(folder, '--lang', language);
    expect(code).toBe(0);
    return stderr
      .split('\n')
      .filter((line) => / (?:warning|警告) (screened-indicator|unranked-region|no-values)(?:: |：)/.test(line));
  });
}

describe('screening: what is warned of', () => {
  it('an indicator that too few report', async () => {
    const rows = ['A2,5,,', 'B1,98,,'];
    expect(await warnings(rows, {}, 'en')).toEqual([
      'indicators.csv:3:1 warning screened-indicator: "A1" is left out in peer group "county" for 2018-09: 1 of 2 regions report it, fewer than "minAvailability" (0.65) asks for; obtain more reports, or lower it',
    ]);
    expect(await warnings(rows, {}, 'zh')).toEqual([
      'indicators.csv:3:1 警告 screened-indicator：组别“county”在 2018-09 不计入 "A1"：2 个地区中只有 1 个上报，低于 "minAvailability"（0.65）；请补报，或调低该值',
    ]);
  });

  it('a region that reports too few', async () => {
    const rows = ['A2,5,,'];
    expect(await warnings(rows, { minAvailability: 0.5 }, 'en')).toEqual([
      'regions.csv:2:1 warning unranked-region: region "east" (East) has no total for 2018-09 and is not ranked; it reports 1 of 3 indicators, fewer than "minAvailability" (0.5) asks for: report more of them, or lower it',
    ]);
    expect(await warnings(rows, { minAvailability: 0.5 }, 'zh')).toEqual([
      'regions.csv:2:1 警告 unranked-region：地区 "east"（East）在 2018-09 没有总分，不参加排名；只上报了 3 项指标中的 1 项，低于 "minAvailability"（0.5）：请补报，或调低该值',
    ]);
  });

  it('regions of a group that reports hardly anything', async () => {
    const rows = ['A1,,M,', 'A2,,M,', 'B1,,,'];
    const found = await warnings(rows, { minAvailability: 0.75 }, 'en');
    expect(found).toEqual([
      'indicators.csv:6:1 warning screened-indicator: "B1" is left out in peer group "county" for 2018-09: 1 of 2 regions report it, fewer than "minAvailability" (0.75) asks for; obtain more reports, or lower it',
      'regions.csv:2:1 warning unranked-region: region "east" (East) has no total for 2018-09 and is not ranked; none of its indicators is left, since too few of its peers report them; see the warnings of them',
    ]);
    expect((await warnings(rows, { minAvailability: 0.75 }, 'zh'))[1]).toBe(
      'regions.csv:2:1 警告 unranked-region：地区 "east"（East）在 2018-09 没有总分，不参加排名；同组上报率过低，没有可计入的指标；见各指标的警告',
    );
  });
});

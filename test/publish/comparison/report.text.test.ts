import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { ComparisonReport } from '../../../src/model/comparison.ts';
import { compareReport } from '../../../src/publish/comparison/report.ts';
import { comparedMonths } from '../../support/compared-states.ts';

type Language = 'en' | 'zh';
const look = (language: Language) => ({ language, chalk: new Chalk({ level: 0 }), width: undefined });
const comparisonText = (of: ComparisonReport, language: Language) => compareReport(of, undefined).text(look(language));
const regionText = (of: ComparisonReport, node: string | undefined, language: Language) => {
  return compareReport(of, { node }).text(look(language));
};
const report = await comparedMonths();

const DIGITS = 'they are rounded here, --format csv or json has every digit';

describe('a comparison for the terminal', () => {
  it('shows who rose and fell, and of what, in English', () => {
    expect(comparisonText(report, 'en')).toEqual([
      '小指数 (Small index)  2018-09 → 2018-10',
      `the change of the unrounded total by effects, which sum to it; ${DIGITS}`,
      '',
      'county: 1 rose, 2 fell, 0 kept their score',
      "rank  was  +/-  code   region  in English   score    was  change  applicability  peers' range  raw value",
      '   1    3   ↑2  west   西县    West        100.00  30.00   70.00        30.0000        0.0000    40.0000',
      '   2    1   ↓1  east   东县    East         60.00  85.00  -25.00         0.0000      -20.0000    -5.0000',
      '   3    2   ↓1  south  南县    South         0.00  35.00  -35.00         0.0000      -35.0000     0.0000',
    ]);
  });

  it('shows it in Chinese, aligned, and says that synthetic figures are', () => {
    expect(comparisonText({ ...report, synthetic: true }, 'zh')).toEqual([
      '小指数  2018-09 → 2018-10',
      '模拟数据，仅供演示，并非真实统计数据',
      '下列各因素之和等于未修约总分的变化；表中数字已修约，完整数字见 --format csv 或 json',
      '',
      'county：上升 1 个，下降 2 个，持平 0 个',
      '名次  原名次  升降  代码   地区    得分  原得分    变化  计入指标变动  同组数值变动   原始值',
      '   1       3    ↑2  west   西县  100.00   30.00   70.00       30.0000        0.0000  40.0000',
      '   2       1    ↓1  east   东县   60.00   85.00  -25.00        0.0000      -20.0000  -5.0000',
      '   3       2    ↓1  south  南县    0.00   35.00  -35.00        0.0000      -35.0000   0.0000',
    ]);
  });

  it("shows a region's nodes, from the total or from another, with their parts in the change", () => {
    const west = { ...report, regions: report.regions.filter(({ code }) => code === 'west') };
    expect(regionText(west, undefined, 'en').slice(2)).toEqual([
      '',
      'west 西县 West, county',
      'node   name     score    was  change  rank  was  +/-  of total  applicability  raw value',
      'index  total   100.00  30.00   70.00     1    3   ↑2   70.0000        30.0000    40.0000',
      'A      Safety  100.00  50.00   50.00     1    2   ↑1   30.0000        30.0000     0.0000',
      'B      Food    100.00   0.00  100.00     1    3   ↑2   40.0000         0.0000    40.0000',
    ]);
    expect(regionText(west, 'A', 'zh').slice(3)).toEqual([
      'west 西县，county',
      '代码  名称         得分  原得分   变化  名次  原名次  升降  总分变化  计入指标变动',
      'A     Safety     100.00   50.00  50.00     1       2    ↑1   30.0000       30.0000',
      'A1    Deaths     100.00  100.00   0.00     1       1     –   30.0000       30.0000',
      'A2    Accidents            0.00                    3          0.0000        0.0000',
    ]);
  });
});

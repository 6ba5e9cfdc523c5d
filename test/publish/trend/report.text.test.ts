import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Trend } from '../../../src/model/trend.ts';
import { trendReport } from '../../../src/publish/trend/report.ts';
import { trendFrom } from '../../support/trend-points.ts';

function trendText(trend: Trend, language: 'en' | 'zh'): readonly string[] {
  return trendReport(trend).text({ language, chalk: new Chalk({ level: 0 }), width: undefined });
}

const months = { '2018-06': '', '2018-07': '80.00 3', '2018-08': '79.50 4', '2018-09': '84.00 1', '2018-10': '-' };

describe('a trend for the terminal', () => {
  it('shows bars, of which the best rank stands highest, and the months, gaps included', () => {
    expect(trendText(trendFrom(months), 'en')).toEqual([
      '小指数 (Small index)  2018-06 → 2018-10',
      'w 西县 West, county: total',
      '',
      'score   ▁▁█   79.50 to 84.00',
      'rank    ▃▁█   4 to 1',
      '',
      'month    score  change  rank  +/-  of  band   note',
      '2018-06                                       no data',
      '2018-07  80.00             3        9  green',
      '2018-08  79.50   -0.50     4   ↓1   9  green',
      '2018-09  84.00    4.50     1   ↑3   9  green',
      '2018-10                             9         no score',
    ]);
  });

  it('names another node, and that figures are synthetic, in Chinese', () => {
    const node = { code: 'A', name: '安全', nameEn: 'Safety', isTotal: false };
    const trend = trendFrom({ '2018-09': '84.00 1', '2018-10': '84.00 1' }, node);
    const points = trend.points.map((point) => ({ ...point, band: '' }));
    expect(trendText({ ...trend, points, synthetic: true }, 'zh')).toEqual([
      '小指数  2018-09 → 2018-10',
      '模拟数据，仅供演示，并非真实统计数据',
      'w 西县，county：A 安全',
      '',
      '得分  ▄▄  84.00～84.00',
      '名次  ▄▄  1～1',
      '',
      '月份      得分  变化  名次  升降  参评地区数',
      '2018-09  84.00           1                 9',
      '2018-10  84.00  0.00     1     –           9',
    ]);
  });

  it('has no bars where there is no score', () => {
    expect(trendText(trendFrom({ '2018-09': '-' }), 'en')).toHaveLength(5);
  });
});

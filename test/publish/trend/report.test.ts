import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { trendReport } from '../../../src/publish/trend/report.ts';
import { trendFrom } from '../../support/trend-points.ts';

it('tells the same in every form', () => {
  const { text, json, csv } = trendReport(trendFrom({ '2018-08': '79.50 4', '2018-09': '80.00 3' }));
  const lines = text({ language: 'zh', chalk: new Chalk({ level: 0 }), width: undefined });
  expect(lines.at(-1)).toMatch(/^2018-09 +80\.00 /);
  expect(json()).toMatchObject({
    months: [
      { published: '79.50', rank: 4 },
      { published: '80.00', rank: 3 },
    ],
  });
  expect(csv?.('zh').split('\n')[2]).toBe('2018-09,county,w,西县,index,80.00,80,3,9,green,0.50,1,');
});

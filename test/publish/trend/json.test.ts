import { expect, it } from 'vitest';
import { trendJson } from '../../../src/publish/trend/json.ts';
import { trendFrom } from '../../support/trend-points.ts';

it('a trend as JSON has null for what is not there, and exact numbers as strings', () => {
  expect(trendJson(trendFrom({ '2018-09': '', '2018-10': '79.50 4', '2018-11': '79.50 4' }))).toEqual({
    name: '小指数',
    name_en: 'Small index',
    synthetic: false,
    region: 'w',
    region_name: '西县',
    level: 'county',
    node: 'index',
    months: [
      {
        month: '2018-09',
        data: false,
        errors: 0,
        published: null,
        score: null,
        rank: null,
        peers: null,
        band: null,
        score_change: null,
        rank_change: null,
      },
      {
        month: '2018-10',
        data: true,
        errors: 0,
        published: '79.50',
        score: '79.5',
        rank: 4,
        peers: 9,
        band: 'green',
        score_change: null,
        rank_change: null,
      },
      expect.objectContaining({ score_change: '0.00', rank_change: 0 }),
    ],
  });
});

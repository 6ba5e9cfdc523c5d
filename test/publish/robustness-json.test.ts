import { expect, it } from 'vitest';
import { robustnessData } from '../../src/publish/robustness-json.ts';
import { robust } from '../support/robust-ranked.ts';

it('robustness as JSON records what is needed to find it again, and the acceptability of every rank', () => {
  const data = JSON.parse(JSON.stringify(robustnessData(robust)));
  const { groups, ...settings } = data;
  expect(settings).toEqual({
    month: '2018-09',
    synthetic: false,
    draws: 200,
    seed: 1,
    generator: 'xoroshiro128+',
    quantiles: 'type 7',
    top: 2,
    inputs: [{ name: 'weights:dimension', law: 'uniform', noise: 1 }],
  });
  const [first] = groups[1].regions;
  expect(first).toEqual({
    region: 'd6',
    name: '上县',
    rank: 1,
    median: 1,
    p05: 1,
    p95: 1,
    top_share: 1,
    mean_shift: 0,
    acceptability: [1, 0, 0, 0, 0],
  });
});

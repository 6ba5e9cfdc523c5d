import { expect, it } from 'vitest';
import { robustnessData } from '../../../src/publish/robustness/json.ts';
import { robust, robustInFull } from '../../support/robust-ranked.ts';

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
    acceptability: { 1: 1 },
  });
});

it('robustness as JSON holds what else was asked for, exact ends as text', () => {
  const data = JSON.parse(JSON.stringify(robustnessData(robustInFull)));
  expect(data.inputs[1]).toEqual({ name: 'leave-out:dimension', options: ['dimension'] });
  expect(data.sensitivity.map(({ level }: { level: string }) => level)).toEqual(['city', 'county']);
  expect(data.sensitivity[0].inputs[0]).toMatchObject({ input: 'weights:dimension', first: {}, total: {} });
  expect(data.leave_out[0]).toEqual({ level: 'city', left_out: 'P', mean_shift: 1, ranks: { c1: 2, c2: 1 } });
  expect(data.stability[0]).toEqual({
    level: 'city',
    region: 'c1',
    rank: 1,
    node: 'P',
    weight: '0.5',
    low: { weight: '0.35483870967741935484', by: 'c2' },
    high: { weight: '1', by: null },
  });
});

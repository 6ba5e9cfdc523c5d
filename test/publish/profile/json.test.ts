import { expect, it } from 'vitest';
import { profileJson } from '../../../src/publish/profile/json.ts';
import { profiled } from '../../support/profiled.ts';

const dataOf = async (code: string) => JSON.parse(JSON.stringify(profileJson(await profiled(code))));

it('gives every node and every improvement as data', async () => {
  const data = await dataOf('d2');
  expect(data).toMatchObject({
    name: 'Small index',
    month: '2018-09',
    synthetic: false,
    region: { region: 'd2', name: '"Quoted", county', name_en: null },
    level: 'county',
  });
  expect(data.nodes.map(({ node }: { node: string }) => node)).toEqual(['index', 'P', 'P1', 'Q', 'Q1']);
  expect(data.nodes[4]).toEqual({
    node: 'Q1',
    name: 'q',
    depth: 2,
    score: '40',
    published: '40.00',
    rank: 5,
    peers: 5,
    effective_weight: '0.5',
    median: { score: '67.5', published: '67.50', lead: '-27.5', points: '-13.75' },
    best: { score: '98', published: '98.00', lead: '-58', points: '-29' },
  });
  expect(data.improvements[0]).toEqual({
    node: 'Q1',
    name: 'q',
    raw: '40',
    target: '67.5',
    adjusted: '40',
    median: '67.5',
    gain: '13.75',
    score: '64.25',
    published: '64.25',
    rank: 5,
  });
});

it('has null where there is no figure', async () => {
  const data = await dataOf('d4');
  expect(data.improvements).toEqual([]);
  expect(data.nodes[0]).toMatchObject({ score: null, published: null, rank: null, peers: 5, median: { lead: null } });
});

import { describe, expect, it } from 'vitest';
import { traceRegion } from '../../../src/engine/trace/trace-region.ts';
import { explainJson } from '../../../src/publish/explain/json.ts';
import { computeProject, DEMONSTRATION } from '../../support/compute-files.ts';
import { explainRegion } from '../../support/explain-region.ts';
import { computeSketch, stageOf } from '../../support/traced.ts';

describe('a derivation as JSON', () => {
  it('has what the text has: of an indicator', async () => {
    const index = await computeSketch({ indicator: { unit: 'cases' } });
    const node = index.workspace.tree.byCode.get('A2') ?? 0;
    expect(explainJson(await traceRegion(index, { region: 0, node }))).toMatchObject({
      name: 'Small index',
      synthetic: false,
      region: { region: 'a', name: 'Region a', name_en: null },
      level: 'county',
      band: null,
      additive: true,
      tree: {
        node: 'A2',
        depth: 2,
        definition: { file: 'indicators.csv', line: 4 },
        weight: { value: '3' },
        effective_weight: { value: '0.25' },
        published: '76.47',
        rank: 3,
        peers: 7,
        direction: 'positive',
        unit: 'cases',
        raw: '4',
        status: 'A',
        origin: 'reported',
        source: { region: 'a', file: 'data/2018-09/a.csv', line: 2, month: '2018-09' },
        best: { regions: ['c'], score: { value: '100' } },
      },
    });
  });

  it('has the judgments that weights are made of', async () => {
    const { index } = await computeProject(DEMONSTRATION, '2018-09');
    const { tree } = await explainRegion(index, { region: 0, node: 0, depth: 0 });
    expect(tree).toMatchObject({
      weighting: {
        formula: 'A w = lambda_max w, sum(w) = 1; CI = (lambda_max - n) / (n - 1), CR = CI / RI',
        method: 'ahp',
        file: 'weights/comparisons.csv',
        consistency: { n: 8, cr: { digits: 40 } },
      },
    });
    expect(tree.children?.every(({ cut }) => cut === true)).toBe(true);
  });

  it('has the rounds of a treatment and the comparisons of a total', async () => {
    const treated = await explainRegion(await computeSketch({ indicator: { treatment: 'winsorize' } }), {
      region: 6,
      node: 0,
    });
    expect(stageOf(treated.tree, 'A1', 'treated')).toMatchObject({
      rounds: [{ replaced: [{ region: 'g', from: { value: '400' }, to: { value: '8' } }] }, { replaced: [] }],
    });
    const compared = await explainRegion(await computeSketch({ aggregation: 'copeland' }), { region: 0, node: 0 });
    expect(stageOf(compared.tree, 'index', 'aggregated').duels).toHaveLength(6);
  });

  it('has the indicators that matter most where they are asked for', async () => {
    const told = explainJson(await traceRegion(await computeSketch(), { region: 1, node: 0, top: 1 }));
    expect(told).toMatchObject({
      largest: { contributions: [{ node: 'B1' }], losses: [{ node: 'B1', best: { regions: ['c'] } }] },
    });
  });
});

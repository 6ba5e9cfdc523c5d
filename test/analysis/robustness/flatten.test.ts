import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../../src/analysis/robustness/evaluator.ts';
import { flatAggregation, flatten } from '../../../src/analysis/robustness/flatten.ts';
import { Ranker } from '../../../src/analysis/robustness/ranker.ts';
import { nominalDraw } from '../../../src/analysis/robustness/sampler.ts';
import { exact } from '../../../src/numeric/text.ts';
import { drawnWorkspace } from '../../oracle/arbitrary.ts';
import { PATIENCE, RUNS } from '../../property/runs.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { drawnIndex } from '../../support/drawn-index.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

describe('an index in flat arrays', () => {
  it('keeps weights as shares, scores with their holes, and ranked regions in order', async () => {
    const { index } = await computeFiles(rankedWorkspace());
    const flat = flatten(index);
    expect([...flat.weights]).toEqual([1, 0.5, 1, 0.5, 1]);
    expect([...(flat.matrices[0]?.present.slice(0, 8) ?? [])]).toEqual([1, 1, 1, 1, 1, 0, 0, 1]);
    expect([...(flat.matrices[0]?.values.slice(0, 3) ?? [])]).toEqual([80, 70, 60]);
    const [, county] = flat.peers;
    const codes = [...(county?.members ?? [])].map((region) => index.workspace.regions.list[region]?.code);
    expect(codes).toEqual(['d6', 'd2', 'd1', 'd3', 'd5']);
    expect([...(county?.ranks ?? [])]).toEqual([1, 2, 3, 3, 3]);
  });

  it('carries published figures where the index does', async () => {
    const { index } = await computeFiles(rankedWorkspace({ carry: 'published', decimals: 0 }));
    const flat = flatten(index);
    expect([...(flat.matrices[0]?.values.slice(8, 10) ?? [])]).toEqual([90, 96]);
    expect(flat.carried).toEqual({ unit: 1, toEven: true });
  });

  it('tells totals apart by 12 digits where ranks go by unrounded ones', async () => {
    const { index } = await computeFiles(rankedWorkspace({ ranking: { by: 'exact', ties: 'dense' } }));
    expect(flatten(index).ranking).toEqual({ rounding: { unit: 1e10, toEven: true }, ties: 'dense' });
  });

  it('fills in the exponent, and knows what compares peers by its name', () => {
    const [half, whole] = [exact('0.5'), exact('2')].map((p) => JSON.stringify(flatAggregation('power', p)));
    expect([half?.includes('"value":0.5'), whole?.includes('"value":2'), half?.includes('given')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(flatAggregation('copeland', undefined)).toEqual({ takes: 'any', score: 'copeland' });
    expect(flatAggregation('mpi', undefined).takes).toBe('positive-mean');
  });

  it('ranks as the index does when nothing varies', { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(drawnWorkspace(), async (ws) => {
        const index = await drawnIndex(ws);
        fc.pre(index !== undefined);
        const flat = flatten(index as NonNullable<typeof index>);
        const evaluator = new Evaluator(flat);
        evaluator.evaluate(nominalDraw(flat));
        for (const peers of flat.peers) {
          const ranker = new Ranker(peers, flat.ranking);
          ranker.rank(evaluator.totals, evaluator.present);
          expect(ranker.ranks).toEqual(peers.ranks);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

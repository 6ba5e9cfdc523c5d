import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import type { Indicator } from '../../../src/model/index-tree.ts';
import type { ScoringMethod } from '../../../src/model/method.ts';
import { exact } from '../../../src/numeric/text.ts';
import { explainRegion } from '../../support/explain-region.ts';
import { nodesOf, wrongFormulas, wrongLinks } from '../../support/explained.ts';
import { computeSketch, regions, type Sketch, treeFor } from '../../support/traced.ts';

/** Every formula of every region comes to what is shown for it. */
async function expectSound(sketch: Sketch): Promise<void> {
  const index = await computeSketch(sketch);
  for (const { code } of regions.list) {
    const tree = await treeFor(index, code);
    expect(wrongFormulas(tree)).toEqual([]);
    expect(wrongLinks(tree)).toEqual([]);
  }
}

const optimum = { low: exact('2'), high: exact('4'), worstLow: undefined, worstHigh: exact('9') };

function figuresFor(direction: string): Partial<Indicator> {
  const [low, high] = [exact('0.5'), exact('7')];
  const ends = direction === 'negative' ? { worst: high, best: low } : { worst: low, best: high };
  const reference = direction === 'negative' ? exact('0.25') : exact('500');
  return {
    ...(direction === 'interval' ? { optimum } : ends),
    reference: { code: 'r', figure: reference },
    deduction: exact('0.75'),
  };
}

const scorings = Object.entries<ScoringMethod>(methods.scoring).flatMap(([name, { directions }]) => {
  return directions.map((direction) => [name, direction] as const).filter(([scoring]) => scoring !== 'steps');
});

describe('the derivation of a region', () => {
  it.each(scorings)('holds for scoring %s of a %s indicator, adjusted or not', async (scoring, direction) => {
    const indicator = { scoring, direction, ...figuresFor(direction) };
    await expectSound({ indicator });
    await expectSound({ indicator: { ...indicator, adjustBy: 'size', per: exact('10') } });
  });

  it.each(Object.keys(methods.transform))(
    'holds for the transform %s and what is scored after it',
    async (transform) => {
      await expectSound({ indicator: { transform } });
      await expectSound({ indicator: { transform, scoring: 'goalposts', ...figuresFor('positive') } });
      await expectSound({ indicator: { transform, scoring: 'goalposts', direction: 'interval', optimum } });
    },
  );

  it.each(Object.keys(methods.treatment))(
    'holds for the treatment %s, with and without a transform',
    async (treatment) => {
      await expectSound({ indicator: { treatment } });
      await expectSound({ indicator: { treatment, transform: 'sqrt', scoring: 'z-score' } });
      const strict = { skewness: exact('0.1'), kurtosis: exact('0.1'), points: 1 };
      await expectSound({ indicator: { treatment }, settings: { winsorize: strict } });
    },
  );

  it.each(Object.keys(methods.aggregation))('holds for the aggregation %s, exact and rounded', async (aggregation) => {
    await expectSound({ aggregation });
    await expectSound({ aggregation, settings: { carry: 'published', decimals: 0 } });
  });

  it.each(['exclude', 'floor', 'mean', 'median'])('holds for missing values dealt with by %s', async (missing) => {
    const A1 = ['1', '', 'M', '5', '8', '', '400', '', 'L'];
    const values = { A1, A2: A1.map(() => ''), B1: A1.map((text) => (text === 'M' ? 'M' : '3')) };
    await expectSound({ indicator: { missing, adjustBy: 'size' }, values });
  });

  it('says whose it is, of which month, and whether contributions are defined', async () => {
    const index = await computeSketch({ aggregation: 'geometric' });
    const trace = await explainRegion(index, { region: 2, node: 0 });
    expect(trace).toMatchObject({
      name: 'Small index',
      month: '2018-09',
      region: { region: 'c', name: 'Region c' },
      level: 'county',
      additive: false,
      carry: 'exact',
    });
    const below = nodesOf(trace.tree).slice(1);
    expect(below.map(({ contribution }) => contribution)).toEqual(below.map(() => null));
  });

  it('goes no deeper than is asked for, and keeps the indicators that matter most', async () => {
    const index = await computeSketch();
    const shallow = await explainRegion(index, { region: 0, node: 0, depth: 1 });
    expect(nodesOf(shallow.tree).map(({ node, cut = false }) => `${node} ${cut}`)).toEqual([
      'index false',
      'A false',
      'A1 true',
      'A2 true',
      'B false',
      'B1 true',
    ]);
    const top = await explainRegion(index, { region: 0, node: 0, top: 1 });
    expect(nodesOf(top.tree).flatMap(({ node, cut = false }) => (cut ? [] : [node]))).toContain('B1');
  });

  it('begins with the node that is asked for', async () => {
    const index = await computeSketch();
    const node = index.workspace.tree.byCode.get('A2') ?? 0;
    expect((await explainRegion(index, { region: 0, node })).tree.node).toBe('A2');
  });
});

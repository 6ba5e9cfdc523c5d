import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LoadedWeighting, objectiveWeights } from '../../src/engine/objective-weights.ts';
import { weightingMethods } from '../../src/methods/weights/index.ts';
import { multiply, snap } from '../../src/numeric/exact.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { valueText } from '../support/exact-values.ts';
import { cells } from '../support/model-workspace.ts';
import { columnsOf, drawnColumns } from '../support/score-columns.ts';

const NAMES = ['entropy', 'critic', 'variation', 'pca'] as const;

async function load(name: (typeof NAMES)[number]): Promise<LoadedWeighting> {
  const { domain, fewest, kernel } = weightingMethods[name].objective as NonNullable<
    (typeof weightingMethods)['entropy']['objective']
  >;
  return { domain, fewest, weigh: await kernel() };
}

const loaded = Object.fromEntries(await Promise.all(NAMES.map(async (name) => [name, await load(name)] as const)));
const methodOf = (name: string): LoadedWeighting => loaded[name] as LoadedWeighting;

/** Weights of columns given as texts, blank cells as `-`. */
function weigh(name: string, ...columns: readonly string[]) {
  const carried = columns.map((text) => cells(...text.split(' ').map((cell) => (cell === '-' ? '' : cell))));
  const { shares, ...rest } = objectiveWeights(carried, methodOf(name));
  return { shares: shares.map((share) => Number(toShortText(share)).toFixed(6)), ...rest };
}

const plain = { fallback: undefined, constant: [], unweighable: [] };

describe('objectiveWeights', () => {
  it('goes by the regions alone that have a score on every child', () => {
    const whole = weigh('entropy', '10 12 8', '20 22 18', '30 28 32');
    expect(whole).toEqual({ shares: ['0.735739', '0.183002', '0.081259'], complete: 3, ...plain });
    expect(weigh('entropy', '10 99 12 - 8', '20 - 22 1 18', '30 50 28 2 32')).toEqual(whole);
  });

  it('gives a child nothing whose scores are all equal, and the rest to the others', () => {
    const found = weigh('entropy', '80 82 78', '100 100 100', '50 50 50', '60 85 95', '10 40 90');
    expect(found.shares).toEqual(['0.000729', '0.000000', '0.000000', '0.061467', '0.937805']);
    expect(found).toMatchObject({ constant: [1, 2], fallback: undefined });
  });

  it('gives a child nothing that no region has a score on, and leaves the others their regions', () => {
    const found = weigh('entropy', '10 12 8', '- - -', '20 22 18', '30 28 32');
    expect(found).toEqual({ shares: ['0.735739', '0.000000', '0.183002', '0.081259'], complete: 3, ...plain });
  });

  it.each(NAMES)('gives all to the one child that varies, or that there is, by %s', (name) => {
    expect(weigh(name, '5 5 5', '1 2 4', '7 7 7')).toMatchObject({
      shares: ['0.000000', '1.000000', '0.000000'],
      constant: [0, 2],
      fallback: undefined,
    });
    expect(weigh(name, '-1 0 -7')).toEqual({ shares: ['1.000000'], complete: 3, ...plain });
    expect(weigh(name, '5')).toEqual({ shares: ['1.000000'], complete: 1, ...plain });
    expect(weigh(name, '- -', '- 3')).toMatchObject({ shares: ['0.000000', '1.000000'], fallback: undefined });
  });

  it.each(NAMES)('weighs all the same where no child varies, by %s', (name) => {
    expect(weigh(name, '5 5 5', '0 0 0')).toMatchObject({ shares: ['0.500000', '0.500000'], fallback: 'no-spread' });
  });

  it('weighs all the same with too few complete regions: below 2 for entropy, below 3 for the others', () => {
    expect(weigh('entropy', '5 -', '4 1')).toMatchObject({ complete: 1, fallback: 'few-regions' });
    expect(weigh('entropy', '0 4', '4 3').fallback).toBeUndefined();
    for (const name of ['critic', 'variation', 'pca']) {
      expect(weigh(name, '5 1 - 2', '4 1 3 -')).toMatchObject({
        shares: ['0.500000', '0.500000'],
        complete: 2,
        fallback: 'few-regions',
      });
      expect(weigh(name, '5 1 2', '4 1 3').fallback).toBeUndefined();
    }
    expect(weigh('entropy', '- -', '- -')).toMatchObject({ complete: 0, fallback: 'few-regions' });
  });

  it('weighs children the same that CRITIC sees nothing in: all rise and fall together', () => {
    expect(weigh('critic', '1 2 4', '10 20 40', '3 3 3', '-5 -4 -2')).toMatchObject({
      shares: ['0.333333', '0.333333', '0.000000', '0.333333'],
      fallback: 'alike',
      constant: [2],
    });
  });

  it('names every score that entropy cannot take, and every mean that is 0', () => {
    expect(weigh('entropy', '1 -2 3 -', '-1 4 -0.5 -9').unweighable).toEqual([
      { child: 0, region: 1, score: exact('-2') },
      { child: 1, region: 0, score: exact('-1') },
      { child: 1, region: 2, score: exact('-0.5') },
    ]);
    const zero = { child: 1, region: undefined, score: exact('0') };
    expect(weigh('variation', '1 2 3', '-1 0.25 0.75').unweighable).toEqual([zero]);
    expect(weigh('variation', '1 2 3', '-1 0.25 0.75001').unweighable).toEqual([]);
  });

  it('takes a mean for 0 that only rounding keeps from it', () => {
    const third = '0.3333333333333333333333333333333333333333';
    expect(weigh('variation', '1 2 3 5', `${third} ${third} ${third} -1`).unweighable).toHaveLength(1);
  });
});

describe('the data-driven methods', () => {
  const texts = (columns: Parameters<typeof objectiveWeights>[0], name: string) => {
    return objectiveWeights(columns, methodOf(name)).shares.map((share) => Number(valueText(share)).toFixed(14));
  };

  it.each(NAMES)('%s gives shares that sum to 1, none negative, and moves them with the children', (name) => {
    fc.assert(
      fc.property(drawnColumns(), fc.infiniteStream(fc.nat()), (columns, numbers) => {
        const shares = texts(columns, name);
        expect(shares.every((share) => Number(share) >= 0)).toBe(true);
        expect(shares.reduce((sum, share) => sum + Number(share), 0)).toBeCloseTo(1, 12);
        const keys = columns.map(() => numbers.next().value as number);
        const order = [...columns.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
        const moved = texts(
          order.map((at) => columns[at] ?? []),
          name,
        );
        expect(moved).toEqual(order.map((at) => shares[at]));
      }),
      { numRuns: 60 },
    );
  });

  it.each(NAMES)('%s does not mind the unit of a column', (name) => {
    fc.assert(
      fc.property(drawnColumns(), fc.integer({ min: 1, max: 999 }), (columns, factor) => {
        const [first = [], ...others] = columns;
        const scaled = [first.map((score) => snap(multiply(score, exact(`${factor}`)))), ...others];
        expect(texts(scaled, name)).toEqual(texts(columns, name));
      }),
      { numRuns: 60 },
    );
  });

  it.each(NAMES)('%s gives columns that are the same the same', (name) => {
    const [one = [], two = []] = columnsOf('10 40 90 20', '90 60 10 15');
    const [a, b, c] = texts([one, two, one], name);
    expect(a).toBe(c);
    expect(b).not.toBe(a);
    expect(texts([one, one, one, one], name)).toEqual(Array(4).fill('0.25000000000000'));
  });
});

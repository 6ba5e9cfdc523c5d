import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figure } from '../../../src/formula/expressions.ts';
import { copelandMethod, copelandScores } from '../../../src/methods/aggregation/copeland.ts';
import type { PeerColumn } from '../../../src/model/method.ts';
import { doubleOf } from '../../../src/numeric/double.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { DRAWS } from '../../support/draws.ts';
import { cells } from '../../support/model-workspace.ts';

/** A child: its weight, then its score in each region; undefined is none. */
type Column = readonly [weight: number, ...scores: (number | undefined)[]];

function copeland(...columns: readonly Column[]): readonly number[] {
  const given: readonly PeerColumn[] = columns.map(([weight, ...scores]) => ({
    weight: exact(`${weight}`),
    scores: cells(...scores.map((score) => (score === undefined ? '' : `${score}`))),
  }));
  return copelandScores(given).map((score) => Number(toShortText(score)));
}

const score = fc.integer({ min: -3, max: 3 });
const weight = fc.integer({ min: 1, max: 4 });

function drawnColumns(cell: fc.Arbitrary<number | undefined>): fc.Arbitrary<readonly Column[]> {
  return fc.integer({ min: 1, max: 6 }).chain((regions) => {
    const scores = fc.array(cell, { minLength: regions, maxLength: regions });
    const column = fc.tuple(weight, scores).map(([w, given]): Column => [w, ...given]);
    return fc.array(column, { minLength: 1, maxLength: 5 });
  });
}

const whole = drawnColumns(score);
const holey = drawnColumns(fc.option(score, { nil: undefined, freq: 3 }));

const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The outranking matrix in shares of all weight, as COINr words it: what is not compared counts nothing. */
function shareLed(columns: readonly Column[], one: number, other: number): number {
  const led = columns.map(([w, ...scores]) => {
    const [mine, theirs] = [scores[one], scores[other]];
    if (mine === undefined || theirs === undefined) return 0;
    return mine > theirs ? w : mine === theirs ? w / 2 : 0;
  });
  return add(led) / add(columns.map(([w]) => w));
}

/** Row sums of the matrix of COINr for regions in this order: below the diagonal it is 1 less the share above it. */
function asCoinr(columns: readonly Column[], order: readonly number[]): readonly number[] {
  return order.map((one, i) => {
    const row = order.map((other, j) => {
      if (i === j) return 0;
      const share = i < j ? shareLed(columns, one, other) : 1 - shareLed(columns, other, one);
      return Math.sign(Math.round((share - 0.5) * 1e9));
    });
    return add(row);
  });
}

describe('copelandScores', () => {
  it('counts whom a region outranks, less who outranks it: by hand', () => {
    // Of 9: the first leads the second by 5, the third by 7; the third leads the second by 5.
    expect(copeland([3, 9, 5, 7], [2, 8, 6, 9], [4, 1, 2, 0])).toEqual([2, -2, 0]);
    // Now the third leads the first by 6.
    expect(copeland([3, 9, 5, 7], [2, 8, 6, 9], [4, 1, 2, 3])).toEqual([0, -2, 2]);
    expect(copeland([1, 4, 4, 2], [1, 1, 1, 3])).toEqual([0, 0, 0]);
    expect(copeland([1, 3, 2, 1], [1, 1, 3, 2], [1, 2, 1, 3])).toEqual([0, 0, 0]);
    expect(copeland([7, 3])).toEqual([0]);
  });

  it('sees a tie where scores differ beyond the 30th digit only', () => {
    const scores = cells(`0.${'3'.repeat(40)}`, `0.${'3'.repeat(39)}4`, `0.${'3'.repeat(29)}4`);
    const given = [{ weight: exact('1'), scores }];
    expect(copelandScores(given).map(toShortText)).toEqual(['-1', '-1', '2']);
  });

  it('does not compare what one of the two has no score in', () => {
    // The heavy child is of the first alone; in the light ones the second leads.
    expect(copeland([5, 9, undefined], [2, 3, 4], [1, 8, 2])).toEqual([-1, 1]);
    expect(copeland([5, 9, undefined], [2, undefined, 4])).toEqual([0, 0]);
  });

  it('sums to 0, with holes too', () => {
    fc.assert(
      fc.property(fc.oneof(whole, holey), (columns) => {
        expect(Math.abs(add(copeland(...columns)))).toBe(0);
      }),
      DRAWS,
    );
  });

  it('does not change when one child is rescored in the same order', () => {
    const rescored = (columns: readonly Column[], at: number, change: (old: number) => number) =>
      columns.map(([w, ...scores], child): Column => {
        return [w, ...scores.map((old) => (old === undefined || child !== at ? old : change(old)))];
      });
    fc.assert(
      fc.property(holey, fc.nat(4), (columns, at) => {
        expect(copeland(...rescored(columns, at, (old) => old ** 3 / 8 + 100))).toEqual(copeland(...columns));
      }),
      DRAWS,
    );
  });

  it('follows the regions wherever they stand', () => {
    fc.assert(
      fc.property(holey, (columns) => {
        const turned = columns.map(([w, first, ...others]): Column => [w, ...others, first]);
        const [first, ...others] = copeland(...columns);
        expect(copeland(...turned)).toEqual([...others, first]);
      }),
      DRAWS,
    );
  });

  it('gives what COINr gives where nothing is missing', () => {
    fc.assert(
      fc.property(whole, (columns) => {
        expect(copeland(...columns)).toEqual(asCoinr(columns, [...(columns[0]?.slice(1) ?? []).keys()]));
      }),
      DRAWS,
    );
  });

  it('gives for two regions what COINr gives wherever that does not depend on which stands first', () => {
    const pairs = holey.map((columns) => columns.map(([w, ...scores]): Column => [w, scores[0], scores.at(-1)]));
    fc.assert(
      fc.property(pairs, (columns) => {
        const [forward, backward] = [asCoinr(columns, [0, 1]), asCoinr(columns, [1, 0]).toReversed()];
        fc.pre(forward.join() === backward.join());
        expect(copeland(...columns)).toEqual(forward);
      }),
      DRAWS,
    );
  });
});

describe('copeland', () => {
  it('looks at a peer group at once, and its contributions do not add up', async () => {
    expect([copelandMethod.over, copelandMethod.additive]).toEqual(['peers', false]);
    expect(await copelandMethod.kernel()).toBe(copelandScores);
  });
});

const REGIONS = 4;

it('Copeland scores of doubles are those of the engine', () => {
  const scored = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
  const child = fc.record({
    weight: fc.integer({ min: 1, max: 3 }),
    scores: fc.array(scored, { minLength: REGIONS, maxLength: REGIONS }),
  });
  fc.assert(
    fc.property(fc.array(child, { minLength: 1, maxLength: 4 }), (children) => {
      const whole = (value: number) => ({ coefficient: BigInt(value), exponent: 0 });
      const expected = copelandScores(
        children.map((one) => ({
          weight: whole(one.weight),
          scores: one.scores.map((cell) => (cell === undefined ? undefined : whole(cell))),
        })),
      );
      const columns = children.map(({ scores }) => ({
        values: Float64Array.from(scores, (one) => one ?? 0),
        present: Float64Array.from(scores, (one) => (one === undefined ? 0 : 1)),
        isComplete: false,
      }));
      const scores = new Float64Array(REGIONS);
      const positions = Int32Array.from(children.keys(), (at) => at + 1);
      const weights = Float64Array.of(1, ...children.map((one) => one.weight));
      copelandMethod.doubles({ positions, columns }, weights, Int32Array.of(0, 1, 2, 3), scores);
      expect([...scores]).toEqual(expected.map(doubleOf));
    }),
  );
});

it('tells what it compares: of each peer what leads and what trails, and a formula that comes to the score', () => {
  const child = fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    scores: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(child, { minLength: 1, maxLength: 5 }), (children) => {
      const expected = copeland(...children.map(({ weight, scores }): Column => [weight, ...scores]));
      const [own, ...peers] = [0, 1, 2];
      const met = peers.map((peer) => ({
        peer: `${peer}`,
        children: children.map(({ weight, scores }, at) => ({
          weight: figure('w', exact(`${weight}`), [], `${at}`),
          sign: Math.sign((scores[own as number] as number) - (scores[peer] as number)) as -1 | 0 | 1,
        })),
      }));
      const { duels = [], expression } = copelandMethod.told(met);
      expect(expression).toMatchObject({ kind: 'operation', operator: 'subtract' });
      const [outranked, outranking] = expression.kind === 'operation' ? expression.operands : [];
      const counted = (of: typeof outranked) => (of?.kind === 'figure' ? doubleOf(of.value) : Number.NaN);
      expect(counted(outranked) - counted(outranking)).toBe(expected[0]);
      expect(duels.map(({ peer, ahead, behind }) => [peer, ahead.length + behind.length])).toEqual(
        met.map(({ peer, children: on }) => [peer, on.filter(({ sign }) => sign !== 0).length]),
      );
    }),
  );
});

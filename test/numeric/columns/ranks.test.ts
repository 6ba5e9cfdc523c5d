import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/model/exact.ts';
import { type Column, createColumn, isMissing, setMissing, setUnknown } from '../../../src/numeric/columns/column.ts';
import { type Ask, countBelow, UNRANKED } from '../../../src/numeric/columns/ranks.ts';
import { compare, snap } from '../../../src/numeric/exact.ts';
import { exactOf } from '../../support/binary-figures.ts';
import { drawDecimal } from '../../support/decimal-figures.ts';
import { Chance, drawColumn, drawNeighbours, truth, understated } from '../../support/drawn-columns.ts';

const LENGTH = 60;

/** A column, and the true figures of its cells, snapped. */
interface Peers {
  readonly column: Column;
  readonly snapped: readonly Exact[];
  /** What is known to tie. */
  readonly identity?: Int32Array;
}

/** Figures of every kind, neighbours of each other, or decimals of which many tie once snapped. */
function drawPeers(chance: Chance): Peers {
  const kind = chance.below(3);
  if (kind < 2) {
    const any = drawColumn(chance, LENGTH);
    const drawn = kind === 0 ? any : drawNeighbours(chance, { ...any, column: repeated(any.column) });
    return { column: drawn.column, snapped: Array.from(any.offset, (_, at) => snap(exactOf(truth(drawn, at)))) };
  }
  const kinds = Array.from({ length: 6 }, () => drawDecimal(chance, 1 + chance.below(3), '0'));
  const column = createColumn(LENGTH);
  const identity = Int32Array.from({ length: LENGTH }, () => chance.below(6));
  const snapped = Array.from(identity, (kind, at) => {
    const { column: one, value } = kinds[kind] as (typeof kinds)[0];
    column.hi.set(one.hi, at);
    column.lo.set(one.lo, at);
    column.error.set(one.error, at);
    return snap(value);
  });
  return chance.below(2) === 0 ? { column, snapped, identity } : { column, snapped };
}

/** Every cell one of its first four. */
function repeated({ hi, lo, error }: Column): Column {
  const of = (from: Float64Array) => from.map((_, at) => from[at % 4] as number);
  return { hi: of(hi), lo: of(lo), error: of(error) };
}

/** How many columns are ranked wrongly, and how often the exact reading was asked. */
function tried(columns: number, factor: number): { wrong: number; asked: number } {
  const chance = new Chance();
  let [wrong, asked] = [0, 0];
  for (let n = 0; n < columns; n += 1) {
    const { column: given, snapped, identity } = drawPeers(chance);
    if (chance.below(2) === 0) setMissing(given, chance.below(LENGTH));
    const column = understated(given, factor);
    const peers = Int32Array.from({ length: LENGTH / 2 }, (_, at) => 2 * at + chance.below(2));
    const out = new Int32Array(peers.length);
    const order: Ask = (i, j) => compare(snapped[i] as Exact, snapped[j] as Exact);
    const ask: Ask = (i, j) => {
      asked += 1;
      return order(i, j);
    };
    countBelow(out, column, peers, ask, identity);
    const there = [...peers].filter((peer) => !isMissing(column, peer));
    const expected = [...peers].map((peer) => {
      if (isMissing(column, peer)) return UNRANKED;
      return there.filter((other) => order(other, peer) < 0).length;
    });
    if (out.join() !== expected.join()) wrong += 1;
  }
  return { wrong, asked };
}

describe('countBelow', () => {
  it('ranks as the exact reading does, which is asked for few pairs', () => {
    const columns = 150;
    const { wrong, asked } = tried(columns, 1);
    expect(wrong).toBe(0);
    expect(asked).toBeGreaterThan(50);
    expect(asked / columns).toBeLessThan(LENGTH);
  });

  it('ranks wrongly where bounds are a million times too small', () => {
    expect(tried(150, 1e6).wrong).toBeGreaterThan(10);
  });

  it('asks nothing where all is certain, whatever ties', () => {
    const column = createColumn(6);
    column.hi.set([3, 1, 3, Number.NaN, 2, 1]);
    const never: Ask = () => {
      throw new Error('asked');
    };
    const out = new Int32Array(6);
    countBelow(out, column, Int32Array.of(0, 1, 2, 3, 4, 5), never);
    expect([...out]).toEqual([3, 0, 3, UNRANKED, 2, 0]);
    countBelow(out, column, new Int32Array(0), never);
  });

  it('asks nothing about cells of one identity, and takes one of them for all', () => {
    const column = createColumn(5);
    column.hi.set([1 / 3, 7, 1 / 3, 1 / 3, 0.1]);
    column.error.fill(1e-29);
    const identity = Int32Array.of(0, 1, 0, 3, 4);
    const out = new Int32Array(5);
    let asked = 0;
    countBelow(
      out,
      column,
      Int32Array.of(0, 1, 2, 3, 4),
      (i, j) => {
        asked += 1;
        // The third one, alike but for its bits, is above the first and the second.
        return i === j ? 0 : i === 3 ? 1 : -1;
      },
      identity,
    );
    expect([...out]).toEqual([1, 4, 1, 3, 0]);
    expect(asked).toBeLessThanOrEqual(2);
  });

  it('asks for all that is unknown', () => {
    const column = createColumn(3);
    column.hi.set([5, 0, 7]);
    setUnknown(column, 1);
    const out = new Int32Array(3);
    // The unknown one is 6.
    const figures = [5, 6, 7];
    countBelow(
      out,
      column,
      Int32Array.of(0, 1, 2),
      (i, j) => Math.sign((figures[i] ?? 0) - (figures[j] ?? 0)) as -1 | 0 | 1,
    );
    expect([...out]).toEqual([0, 1, 2]);
  });
});

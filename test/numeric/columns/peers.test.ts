import { describe, expect, it } from 'vitest';
import { type Column, createColumn, isMissing, setMissing, setUnknown } from '../../../src/numeric/columns/column.ts';
import {
  countOf,
  deviationOf,
  greatestOf,
  leastOf,
  meanOf,
  quantileOf,
  sumOf,
} from '../../../src/numeric/columns/peers.ts';
import { exact } from '../../../src/numeric/text.ts';
import { type Binary, binary, minus, order, plus, size, times } from '../../support/binary-figures.ts';
import {
  bound,
  CELLS,
  Chance,
  type Drawn,
  drawColumn,
  drawNeighbours,
  figure,
  isUnknown,
  truth,
  understated,
} from '../../support/drawn-columns.ts';

const NOTHING: Binary = { integer: 0n, power: 0 };
const whole = (n: number): Binary => binary(n);
const total = (terms: readonly Binary[]): Binary => terms.reduce(plus, NOTHING);

/** Whether z, uncertain by error, can be value / divisor. */
function isRatio(z: Binary, error: Binary, value: Binary, divisor: Binary): boolean {
  return order(size(minus(times(z, divisor), value)), times(error, divisor)) <= 0;
}

/** Whether z can be sqrt(sum((x - m)^2) / divisor): n^2 times the squares is the sum of (n x - sum x)^2. */
function isDeviation(z: Binary, error: Binary, x: readonly Binary[], divisor: number): boolean {
  const n = whole(x.length);
  const sum = total(x);
  const squares = total(x.map((value) => minus(times(n, value), sum)).map((deviation) => times(deviation, deviation)));
  const scaled = (end: Binary): Binary => times(times(end, end), times(whole(divisor), times(n, n)));
  const lowest = minus(z, error);
  return (
    (order(lowest, NOTHING) <= 0 || order(scaled(lowest), squares) <= 0) && order(scaled(plus(z, error)), squares) >= 0
  );
}

function ascending(x: readonly Binary[]): Binary[] {
  return [...x].sort(order);
}

interface Statistic {
  readonly apply: (out: Column, at: number, column: Column, peers: Int32Array) => void;
  readonly holds: (z: Binary, error: Binary, x: readonly Binary[]) => boolean;
}

/** The quantile at a number of quarters. */
function quantileHolds(quarters: number): Statistic['holds'] {
  return (z, error, x) => {
    const sorted = ascending(x);
    const position = ((x.length - 1) * quarters) / 4;
    const below = sorted[Math.floor(position)] as Binary;
    const above = sorted[Math.ceil(position)] as Binary;
    const expected = plus(below, times(minus(above, below), binary(position - Math.floor(position))));
    return isRatio(z, error, expected, whole(1));
  };
}

const statistics: Readonly<Record<string, Statistic>> = {
  sum: { apply: sumOf, holds: (z, error, x) => isRatio(z, error, total(x), whole(1)) },
  mean: { apply: meanOf, holds: (z, error, x) => isRatio(z, error, total(x), whole(x.length)) },
  sample: {
    apply: (out, at, column, peers) => deviationOf(out, at, column, peers, 'sample'),
    holds: (z, error, x) => isDeviation(z, error, x, x.length - 1),
  },
  population: {
    apply: (out, at, column, peers) => deviationOf(out, at, column, peers, 'population'),
    holds: (z, error, x) => isDeviation(z, error, x, x.length),
  },
  least: { apply: leastOf, holds: (z, error, x) => isRatio(z, error, ascending(x)[0] as Binary, whole(1)) },
  greatest: { apply: greatestOf, holds: (z, error, x) => isRatio(z, error, ascending(x).at(-1) as Binary, whole(1)) },
  median: {
    apply: (out, at, column, peers) => quantileOf(out, at, column, peers, exact('0.5')),
    holds: quantileHolds(2),
  },
  quartile: {
    apply: (out, at, column, peers) => quantileOf(out, at, column, peers, exact('0.75')),
    holds: quantileHolds(3),
  },
};

const PEERS = 8;

/** Peers of one magnitude, of all, or next to one another; some are missing, and others stand between them. */
function drawPeers(chance: Chance): { drawn: Drawn; peers: Int32Array } {
  const one = drawColumn(chance, 1);
  const kind = chance.below(3);
  const drawn =
    kind === 0
      ? drawColumn(chance, 2 * PEERS)
      : drawNeighbours(chance, {
          ...one,
          column: {
            hi: new Float64Array(2 * PEERS).map(() => (one.column.hi[0] as number) * (kind === 1 ? 1 : chance.next())),
            lo: new Float64Array(2 * PEERS),
            error: new Float64Array(2 * PEERS),
          },
        });
  if (chance.below(2) === 0) setMissing(drawn.column, chance.below(2 * PEERS));
  return { drawn, peers: Int32Array.from({ length: PEERS }, (_, n) => 2 * n + chance.below(2)) };
}

/** How many statistics of drawn peers are told, and broken, by name. */
function tried(groups: number, factor: number): { told: number; broken: Record<string, number> } {
  const chance = new Chance();
  const broken: Record<string, number> = Object.fromEntries(Object.keys(statistics).map((name) => [name, 0]));
  let told = 0;
  const result = createColumn(1);
  for (let n = 0; n < groups; n += 1) {
    const { drawn, peers } = drawPeers(chance);
    const x = [...peers].filter((at) => !isMissing(drawn.column, at)).map((at) => truth(drawn, at));
    for (const [name, { apply, holds }] of Object.entries(statistics)) {
      apply(result, 0, drawn.column, peers);
      if (isUnknown(result, 0)) continue;
      told += 1;
      const out = understated(result, factor);
      if (!holds(figure(out, 0), bound(out, 0), x)) broken[name] = (broken[name] as number) + 1;
    }
  }
  return { told, broken };
}

describe('statistics of peers', () => {
  it('hold their bounds, and are told for most', () => {
    const groups = CELLS / PEERS;
    const { told, broken } = tried(groups, 1);
    expect(Object.values(broken).filter((count) => count > 0)).toEqual([]);
    expect(told / groups / Object.keys(statistics).length).toBeGreaterThan(0.6);
  });

  it('are caught where a bound is a million times too small', () => {
    for (const count of Object.values(tried(500, 1e6).broken)) expect(count).toBeGreaterThan(100);
  });

  it('pass over missing figures, and are missing where all are, or too few', () => {
    const column = createColumn(4);
    column.hi.set([5, Number.NaN, 2, Number.NaN]);
    expect(countOf(column, Int32Array.of(0, 1, 2, 3))).toBe(2);
    const given = (of: Statistic['apply'], ...places: number[]): number => {
      const out = createColumn(3);
      of(out, 2, column, Int32Array.from(places));
      expect(out.hi[0]).toBe(0);
      return out.hi[2] as number;
    };
    const names = ['sum', 'mean', 'population', 'least', 'greatest', 'median', 'quartile'] as const;
    const all = names.map((name) => given((statistics[name] as Statistic).apply, 0, 1, 2, 3));
    expect(all).toEqual([7, 3.5, 1.5, 2, 5, 3.5, 4.25]);
    for (const { apply } of Object.values(statistics)) {
      expect(given(apply, 1, 3)).toBeNaN();
      expect(given(apply)).toBeNaN();
    }
    expect(given((statistics['sample'] as Statistic).apply, 0, 1)).toBeNaN();
    expect(given((statistics['population'] as Statistic).apply, 0, 1)).toBe(0);
  });

  it('find a rank among figures that differ in their low parts alone', () => {
    const column = createColumn(5);
    column.hi.set([7, 1, 7, 7, 9]);
    column.lo.set([3e-17, 0, -2e-17, 1e-17, 0]);
    const out = createColumn(1);
    quantileOf(out, 0, column, Int32Array.of(0, 1, 2, 3, 4), exact('0.5'));
    expect([...out.hi, ...out.lo]).toEqual([7, 1e-17]);
  });

  it('take the bound of whoever may have the rank, and of nobody else', () => {
    const column = createColumn(4);
    column.hi.set([1, 2, 2.5, 50]);
    column.error.set([1e-30, 1e-29, 0.6, 1e-20]);
    const out = createColumn(1);
    const all = Int32Array.of(0, 1, 2, 3);
    leastOf(out, 0, column, all);
    expect([...out.hi, ...out.error]).toEqual([1, 1e-30]);
    greatestOf(out, 0, column, all);
    expect([...out.hi, ...out.error]).toEqual([50, 1e-20]);
    quantileOf(out, 0, column, Int32Array.of(0, 1, 2), exact('0.5'));
    expect([...out.hi, ...out.error]).toEqual([2, 0.6]);
    setUnknown(column, 3);
    leastOf(out, 0, column, all);
    expect(isUnknown(out, 0)).toBe(true);
  });
});

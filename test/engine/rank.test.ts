import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankColumn, rankedFigures } from '../../src/engine/rank.ts';
import type { PeerGroup } from '../../src/model/region.ts';
import { DRAWS } from '../support/draws.ts';
import { cells, cellTexts, settingsWith } from '../support/model-workspace.ts';

function everybody(count: number): readonly PeerGroup[] {
  return Object.freeze([{ name: 'all', members: Array.from({ length: count }, (_, at) => at) }]);
}

describe('rankColumn', () => {
  // Two lead, one follows, three tie below it, one comes last: no two formulas for ties agree on it.
  const figures = cells('80', '91.5', '70', '70.0', '91.50', '7e1', '12');

  it('leaves after a tie the ranks it takes up: 1224', () => {
    expect([...rankColumn(figures, everybody(7), 'competition')]).toEqual([3, 1, 4, 4, 1, 4, 7]);
  });

  it('leaves no rank out when dense: 1223', () => {
    expect([...rankColumn(figures, everybody(7), 'dense')]).toEqual([2, 1, 3, 3, 1, 3, 4]);
  });

  it('gives no rank without a figure, and counts nobody there', () => {
    const some = cells('', '3', '5', '', '5');
    expect([...rankColumn(some, everybody(5), 'competition')]).toEqual([0, 3, 1, 0, 1]);
    expect([...rankColumn(cells('', ''), everybody(2), 'dense')]).toEqual([0, 0]);
  });

  it('ranks each peer group for itself', () => {
    const groups = [
      { name: 'city', members: [1, 3] },
      { name: 'county', members: [0, 2, 4] },
    ];
    expect([...rankColumn(cells('10', '1', '30', '2', '30'), groups, 'competition')]).toEqual([3, 2, 1, 1, 1]);
  });

  it.each([
    ['within what doubles hold', 1000n],
    ['at their bound', 2n ** 53n / 5n],
    ['beyond it', 10n ** 30n],
  ])('ranks integers %s by value, ties and all', (_, unit) => {
    const column = [3n, -2n, 4n, 3n, -4n].map((times) => ({ coefficient: times * unit, exponent: -2 }));
    const above = column.map(({ coefficient, exponent }) => ({ coefficient: coefficient + 1n, exponent }));
    expect([...rankColumn(column, everybody(5), 'competition')]).toEqual([2, 4, 1, 2, 5]);
    expect([...rankColumn([...column, ...above], everybody(10), 'dense')]).toEqual([4, 6, 2, 4, 8, 3, 5, 1, 3, 7]);
  });

  it('ranks negative figures below 0, and by value, not by form', () => {
    expect([...rankColumn(cells('-1', '0.00', '-10', '1e-3'), everybody(4), 'competition')]).toEqual([3, 2, 4, 1]);
  });

  it('gives one more than the number of regions ahead, or of figures ahead when dense', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: -4, max: 4 })), { maxLength: 15 }), (drawn) => {
        const column = cells(...drawn.map((value) => (value === null ? '' : String(value))));
        const rank = (value: number | null, ahead: (better: number[]) => number) => {
          return value === null
            ? 0
            : 1 + ahead(drawn.filter((other) => other !== null).filter((other) => other > value));
        };
        const competition = drawn.map((value) => rank(value, (better) => better.length));
        const dense = drawn.map((value) => rank(value, (better) => new Set(better).size));
        expect([...rankColumn(column, everybody(drawn.length), 'competition')]).toEqual(competition);
        expect([...rankColumn(column, everybody(drawn.length), 'dense')]).toEqual(dense);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });
});

describe('rankedFigures', () => {
  const scores = cells(`70.1249${'9'.repeat(30)}`, '70.1251', '');
  const published = cells('70.12', '70.13', '');

  it('are the published ones, or the exact ones snapped', () => {
    expect(rankedFigures(scores, published, settingsWith())).toBe(published);
    const byExact = settingsWith({ ranking: { by: 'exact', ties: 'competition' } });
    expect(cellTexts(rankedFigures(scores, published, byExact))).toEqual(['70.125', '70.1251', '']);
  });
});

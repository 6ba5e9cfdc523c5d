import { describe, expect, it } from 'vitest';
import { type DropRule, scoresBelow, worsened } from '../../../src/analysis/warnings/total-rules.ts';
import type { TotalFigures } from '../../../src/engine/month-total.ts';
import { bandsOf } from '../../../src/engine/rank.ts';
import { exact } from '../../../src/numeric/text.ts';
import { cells, settingsWith } from '../../support/model-workspace.ts';

const bands = [
  { name: 'good', from: exact('70') },
  { name: 'fair', from: exact('60') },
];
const settings = settingsWith({ bands });

/** Totals of four regions; '' is left out. */
function totals(scores: readonly string[], ranks: readonly number[]): TotalFigures {
  const figures = cells(...scores);
  const bandNames = bandsOf({ scores: figures, published: figures }, settings);
  return { published: figures, ranks: Uint32Array.from(ranks), bands: bandNames };
}

const then = totals(['70.00', '60.00', '', '80.00'], [2, 3, 0, 1]);
const now = totals(['65.00', '59.99', '50.00', ''], [1, 2, 3, 0]);

function told(rule: DropRule, after = now, before = then): readonly string[] {
  return worsened(rule, after, before, settings).map(({ region, node, value, reference }) => {
    expect(node).toBe(0);
    return `${region}: ${reference} -> ${value}`;
  });
}

describe('a score below a threshold', () => {
  it('is warned of, not one that reaches it', () => {
    expect(scoresBelow(now, exact('59.99')).map(({ region, value }) => `${region} ${value}`)).toEqual(['2 50.00']);
    expect(scoresBelow(now, exact('59.995')).map(({ region }) => region)).toEqual([1, 2]);
  });
});

describe('a drop', () => {
  const rule = { rule: 'score-drop', severity: 'low', against: 'month' } as const;

  it('is warned of where it is more than the threshold, and both months have a total', () => {
    expect(told({ ...rule, threshold: exact('5') })).toEqual([]);
    expect(told({ ...rule, threshold: exact('4.99') })).toEqual(['0: 70.00 -> 65.00']);
    expect(told({ ...rule, threshold: exact('0') })).toEqual(['0: 70.00 -> 65.00', '1: 60.00 -> 59.99']);
  });
});

describe('a loss of places', () => {
  const rule = { rule: 'rank-loss', severity: 'low', against: 'year' } as const;
  const later = totals(['1', '1', '1', '1'], [2, 5, 4, 1]);

  it('is warned of from the threshold on, not where one month has no rank', () => {
    expect(told({ ...rule, threshold: exact('2') }, later)).toEqual(['1: 3 -> 5']);
    expect(told({ ...rule, threshold: exact('3') }, later)).toEqual([]);
    expect(told({ ...rule, threshold: exact('1') })).toEqual([]);
  });
});

describe('a worse band', () => {
  const rule = { rule: 'band-worsened', severity: 'low', against: 'month' } as const;

  it('is warned of, below all bands being the worst; not a better one, nor a region new or gone', () => {
    expect(told(rule)).toEqual(['0: good -> fair', '1: fair -> ']);
    expect(told(rule, then, now)).toEqual([]);
  });
});

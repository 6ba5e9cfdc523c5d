import { describe, expect, it } from 'vitest';
import { totalChanges } from '../../../src/analysis/change/total-changes.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import { cells } from '../../support/model-workspace.ts';

const month = (published: readonly string[], ...ranks: readonly number[]) => {
  const figures = cells(...published);
  return { scores: figures, published: figures, ranks: Uint32Array.from(ranks) };
};

describe('totalChanges', () => {
  it('is above 0 where a region has got better, in score and in places', () => {
    const then = month(['80.10', '79.95', '79.95'], 1, 2, 2);
    const now = month(['79.90', '81.00', '79.95'], 3, 1, 2);
    const texts = totalChanges(now, then).map((change) => change && `${toPlainText(change.score)} ${change.rank}`);
    expect(texts).toEqual(['-0.20 -2', '1.05 1', '0.00 0']);
  });

  it('is unknown for a region without a total in either month', () => {
    const whole = month(['80.00', '70.00'], 1, 2);
    const partial = month(['80.00', ''], 1, 0);
    expect(totalChanges(whole, partial)[1]).toBe(undefined);
    expect(totalChanges(partial, whole)[1]).toBe(undefined);
  });
});

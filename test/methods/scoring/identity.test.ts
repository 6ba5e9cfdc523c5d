import { describe, expect, it } from 'vitest';
import { identityMethod } from '../../../src/methods/scoring/identity.ts';
import { toPlainText } from '../../../src/numeric/text.ts';
import { textColumn } from '../../support/scoring-column.ts';

const score = await identityMethod.kernel();

describe('identity', () => {
  it('takes values as scores: not clamped, not turned, digit by digit', () => {
    const texts = ['150', '-3', '72.50', `0.${'7'.repeat(40)}`, '0'];
    for (const direction of ['positive', 'negative'] as const) {
      const scored = score(textColumn(texts, { direction }));
      expect(scored.map(toPlainText)).toEqual(texts);
    }
  });

  it('needs nothing, compares with nobody, and says that the direction plays no part', () => {
    const { needs, relative, directions } = identityMethod;
    expect([needs, relative, directions]).toEqual([[], false, ['positive']]);
  });
});

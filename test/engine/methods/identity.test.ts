import { describe, expect, it } from 'vitest';
import { identityMethod } from '../../../src/engine/methods/identity.ts';
import { exact, toPlainText } from '../../../src/numeric/text.ts';

describe('identity', () => {
  it('takes values as scores: not clamped, not turned, digit by digit', () => {
    const texts = ['150', '-3', '72.50', `0.${'7'.repeat(40)}`, '0'];
    for (const direction of ['positive', 'negative'] as const) {
      const column = { values: texts.map(exact), direction, floor: exact('0'), ceiling: exact('100') };
      const scored = identityMethod.score(Object.freeze({ ...column, worst: undefined, best: undefined }));
      expect(scored.map(toPlainText)).toEqual(texts);
    }
  });

  it('needs nothing, compares with nobody, and says that the direction plays no part', () => {
    const { needs, relative, ignoresDirection } = identityMethod;
    expect([needs, relative, ignoresDirection]).toEqual([[], false, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { told } from '../../../src/formula/symbols.ts';
import { objectiveMethod } from '../../../src/methods/weights/objective.ts';

describe('objectiveMethod', () => {
  it('reads no weights', () => {
    const texts = {
      label: { en: 'A', zh: '甲' },
      about: { en: 'A.', zh: '甲。' },
      formula: told('w'),
      source: { en: 's', zh: '源' },
    };
    const objective = { domain: 'any', fewest: 3, kernel: async () => () => [] } as const;
    expect(objectiveMethod(texts, objective)).toEqual({
      ...texts,
      sum: undefined,
      written: false,
      compared: undefined,
      objective,
      combines: false,
    });
  });
});

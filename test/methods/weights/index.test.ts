import { describe, expect, it } from 'vitest';
import { weightingMethods } from '../../../src/methods/weights/index.ts';

describe('weightingMethods', () => {
  it('are stated, made of the data, or both together', () => {
    const stated = Object.entries(weightingMethods).filter(([, { objective, combines }]) => !objective && !combines);
    expect(stated.map(([name]) => name)).toEqual(['percent', 'unit', 'relative', 'equal', 'ahp']);
    const objective = Object.entries(weightingMethods).filter(([, method]) => method.objective !== undefined);
    expect(objective.map(([name]) => name)).toEqual(['entropy', 'critic', 'variation', 'pca']);
    expect(
      Object.entries(weightingMethods)
        .filter(([, { combines }]) => combines)
        .map(([name]) => name),
    ).toEqual(['combined']);
  });
});

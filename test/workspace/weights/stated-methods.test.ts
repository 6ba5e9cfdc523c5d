import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { COMBINED_EXAMPLE, statedMethods } from '../../../src/workspace/weights/stated-methods.ts';

describe('statedMethods', () => {
  it('reads for a combining method what its subjective half reads', () => {
    const stated = statedMethods(methods.weights, { combined: { subjective: 'percent', objective: 'pca' } });
    expect(stated['combined']).toBe(methods.weights.percent);
    expect(Object.keys(stated)).toEqual(Object.keys(methods.weights));
    expect(stated['pca']).toBe(methods.weights.pca);
  });

  it('reads nothing for it where nothing says what it combines', () => {
    expect(statedMethods(methods.weights, { combined: undefined })).toBe(methods.weights);
  });
});

describe('the example', () => {
  it('is what the setting takes', () => {
    expect(JSON.parse(`{${COMBINED_EXAMPLE}}`)).toEqual({ combined: { subjective: 'ahp', objective: 'entropy' } });
  });
});

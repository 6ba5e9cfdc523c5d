import { describe, expect, it } from 'vitest';
import { combinedWeights } from '../../../src/methods/weights/combined.ts';

describe('combinedWeights', () => {
  it('combine two others, and are neither written, compared nor made of the data themselves', () => {
    expect(combinedWeights).toMatchObject({ combines: true, written: false, compared: undefined });
    expect([combinedWeights.sum, combinedWeights.objective]).toEqual([undefined, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { effects } from '../../src/model/comparison.ts';

describe('the effects of a comparison', () => {
  it('are taken in the order that is documented', () => {
    expect(effects).toEqual(['applicability', 'weights', 'method', 'range', 'coefficient', 'value', 'score']);
  });
});

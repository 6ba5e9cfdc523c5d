import { describe, expect, it } from 'vitest';
import { noneMethod } from '../../../src/engine/methods/none.ts';

describe('none', () => {
  it('states that values pass as they are', () => {
    expect(noneMethod.formula).toBe('x');
  });
});

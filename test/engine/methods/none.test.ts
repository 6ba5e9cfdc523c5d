import { describe, expect, it } from 'vitest';
import { noneMethod, noneTransform } from '../../../src/engine/methods/none.ts';

describe('none', () => {
  it('states that values pass as they are', () => {
    expect(noneMethod.formula).toBe('x');
  });

  it('transforms nothing, and loads nothing for it', () => {
    expect(noneTransform).toMatchObject({ ...noneMethod, decreasing: false });
    expect([noneTransform.domain, noneTransform.kernel]).toEqual([undefined, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import { noneTransform, noneTreatment } from '../../src/methods/none.ts';

describe('none', () => {
  it('passes values as they are, and loads nothing for it', () => {
    const nothing = { formula: 'x', kernel: undefined };
    expect(noneTransform).toMatchObject({ ...nothing, decreasing: false, domain: undefined });
    expect(noneTreatment).toMatchObject({ ...nothing, leavesUnit: false });
  });
});

import { describe, expect, it } from 'vitest';
import { noneTransform } from '../../src/methods/transforms.ts';
import { noneTreatment } from '../../src/methods/treatment/index.ts';

describe('none', () => {
  it('passes values as they are, and loads nothing for it', () => {
    const nothing = { formula: 'x', kernel: undefined };
    expect(noneTransform).toMatchObject({ ...nothing, decreasing: false, domain: undefined });
    expect(noneTreatment).toMatchObject({ ...nothing, leavesUnit: false });
  });
});

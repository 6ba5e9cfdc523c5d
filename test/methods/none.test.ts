import { describe, expect, it } from 'vitest';
import { noneTransform } from '../../src/methods/transforms.ts';
import { noneTreatment } from '../../src/methods/treatment/index.ts';

describe('none', () => {
  it('passes values as they are, and loads nothing for it', () => {
    const nothing = { kernel: undefined };
    expect(noneTransform.formula?.().text).toEqual({ en: 'x', zh: 'x' });
    expect(noneTransform).toMatchObject({ ...nothing, decreasing: false, domain: undefined });
    expect(noneTreatment).toMatchObject({ ...nothing, leavesUnit: false });
  });
});

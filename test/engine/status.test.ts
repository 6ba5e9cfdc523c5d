import { describe, expect, it } from 'vitest';
import { settleStatuses } from '../../src/engine/status.ts';
import { cells } from '../support/model-workspace.ts';

describe('settleStatuses', () => {
  it('keeps the status of a value, and takes a blank one for normal', () => {
    const written = Object.freeze(['', 'A', 'E', 'P', 'I'] as const);
    expect(settleStatuses(written, cells('1', '2', '3', '0', '-5'))).toEqual(['A', 'A', 'E', 'P', 'I']);
  });

  it('takes whatever has no adjusted value for missing', () => {
    const written = Object.freeze(['', 'A', 'E', 'P', 'I', 'L'] as const);
    expect(settleStatuses(written, cells('', '', '', '', '', ''))).toEqual(['L', 'L', 'L', 'L', 'L', 'L']);
  });

  it('leaves what cannot exist as it is', () => {
    expect(settleStatuses(Object.freeze(['M', '', 'M'] as const), cells('', '4', ''))).toEqual(['M', 'A', 'M']);
  });
});

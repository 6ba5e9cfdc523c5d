import { describe, expect, it } from 'vitest';
import { numberText } from '../../../src/import/cells/number-text.ts';

describe('numberText', () => {
  it.each([
    ['12.5', '.', '12.5', []],
    ['1,204', '.', '1204', ['thousands']],
    ['1 204 567.25', '.', '1204567.25', ['thousands']],
    ['１，２０４．５', '.', '1204.5', ['full-width', 'thousands']],
    ['−3', '.', '-3', ['minus']],
    ['12,5', ',', '12.5', ['decimal-comma']],
    ['1.204,5', ',', '1204.5', ['thousands', 'decimal-comma']],
  ] as const)('reads %s with the decimal sign %s', (text, decimal, value, changes) => {
    expect(numberText(text, decimal)).toEqual({ kind: 'number', value, isPercent: false, changes });
  });

  it('takes a percent sign off and tells of it', () => {
    expect(numberText('12.5 %', '.')).toMatchObject({ value: '12.5', isPercent: true });
    expect(numberText('１２％', '.')).toMatchObject({ value: '12', isPercent: true });
  });

  it('does not guess', () => {
    expect(numberText('0,125', '.')).toEqual({ kind: 'ambiguous', point: '0.125', grouped: '0125' });
    for (const text of ['12,34', '1,2345', '1 204,567', 'abc', '3万', '1.2.3', '(5)']) {
      expect(numberText(text, '.'), text).toEqual({ kind: 'other' });
    }
    expect(numberText('12.5', ',')).toEqual({ kind: 'other' });
  });
});

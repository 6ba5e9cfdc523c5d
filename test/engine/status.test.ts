import { describe, expect, it } from 'vitest';
import { finalOrigins, finalStatuses } from '../../src/engine/status.ts';
import { cells } from '../support/model-workspace.ts';

describe('finalStatuses', () => {
  it('keeps the status of a value, and takes a blank one for normal', () => {
    const written = Object.freeze(['', 'A', 'E', 'P', 'I'] as const);
    expect(finalStatuses(written, cells('1', '2', '3', '0', '-5'))).toEqual(['A', 'A', 'E', 'P', 'I']);
  });

  it('takes whatever has no adjusted value for missing', () => {
    const written = Object.freeze(['', 'A', 'E', 'P', 'I', 'L'] as const);
    expect(finalStatuses(written, cells('', '', '', '', '', ''))).toEqual(['L', 'L', 'L', 'L', 'L', 'L']);
  });

  it('leaves what cannot exist as it is', () => {
    expect(finalStatuses(Object.freeze(['M', '', 'M'] as const), cells('', '4', ''))).toEqual(['M', 'A', 'M']);
  });

  it('takes what was filled in for imputed, whatever was written', () => {
    const written = Object.freeze(['', 'E', 'L', 'M'] as const);
    expect(finalStatuses(written, cells('1', '', '', ''), cells('1', '7', '8', ''))).toEqual(['A', 'I', 'I', 'M']);
  });
});

describe('finalOrigins', () => {
  it('tells reported values from those a method filled in, and from none', () => {
    expect(finalOrigins(cells('1', '', '0', ''), cells('1', '7', '0', ''), 'mean')).toEqual([
      'reported',
      'mean',
      'reported',
      '',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { foldMark, isMissingMark, isMissingText } from '../../src/workspace/missing-text.ts';

describe('isMissingText', () => {
  it.each([
    ['..', true],
    [' .. ', true],
    ['no estimate', true],
    ['', false],
    [' ', false],
    ['0', false],
    ['...', false],
  ])('"%s" means missing: %s', (text, means) => {
    expect(isMissingText(text, new Set(['', '..', 'no estimate']))).toBe(means);
  });
});

describe('isMissingMark', () => {
  it.each(['', '—', '-', '/', '…', '..', ':', 'NA', '无数据', 'x', ' － ', 'n/a'])('takes %j for missing', (mark) => {
    expect(isMissingMark(mark, new Set())).toBe(true);
  });

  it('takes others only where they are added', () => {
    expect(isMissingMark('未统计', new Set())).toBe(false);
    expect(isMissingMark('未统计', new Set([foldMark('未统计')]))).toBe(true);
    expect(isMissingMark('0', new Set())).toBe(false);
  });
});

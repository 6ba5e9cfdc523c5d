import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/workspace/csv/header-words.ts';

const ALL = ['indicator', 'value', 'status', 'note', 'region', 'month', 'from'];

describe('meaningOf', () => {
  it.each([
    ['指标', 'indicator'],
    ['数值', 'value'],
    ['状态', 'status'],
    ['备注', 'note'],
    ['地区', 'region'],
    ['月份', 'month'],
    ['指標', 'indicator'],
    ['县（市、区）', 'region'],
    [' 地区\u3000', 'region'],
    ['起始月份', 'from'],
  ])('takes %s for %s, where that is known', (word, column) => {
    expect(meaningOf(word, ALL)?.column).toBe(column);
    expect(meaningOf(word, ['code', 'name'])).toBeUndefined();
  });

  it('finds that a code says more than a name', () => {
    const groups = ['地区代码', '地区名称'].map((word) => meaningOf(word, ALL)?.group ?? -1);
    expect(groups[0]).toBeLessThan(groups[1] as number);
  });

  it.each(['', '合计', 'region', '名称'])('finds no meaning in "%s"', (word) => {
    expect(meaningOf(word, ALL)).toBeUndefined();
  });
});

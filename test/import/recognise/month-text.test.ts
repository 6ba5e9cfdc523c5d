import { describe, expect, it } from 'vitest';
import {
  monthName,
  monthOfCell,
  monthOfText,
  monthsWithin,
  yearWithin,
} from '../../../src/import/recognise/month-text.ts';

describe('monthOfText', () => {
  it.each([
    '2025-01',
    '2025-1',
    '2025年1月',
    '２０２５年０１月份',
    '2025/1',
    '2025.01',
    '202501',
    '2025-01-31',
    'Jan 2025',
    'January, 2025',
    '2025M01',
    '2025 Jan.',
  ])('reads %s', (text) => {
    expect(monthOfText(text)).toEqual({ year: 2025, month: 1 });
  });

  it('reads a month without a year as such', () => {
    expect(monthOfText('10月')).toEqual({ year: undefined, month: 10 });
  });

  it.each(['2025', '2025.1', '2025-13', '13月', '1', 'A1', '', 'Market 2025', 'Marchland 2025'])(
    'takes %j for none',
    (text) => {
      expect(monthOfText(text)).toBeUndefined();
    },
  );
});

it('reads dates as their month', () => {
  expect(monthOfCell({ kind: 'date', year: 2025, month: 3, text: '2025-03-31' })).toEqual({ year: 2025, month: 3 });
  expect(monthOfCell({ kind: 'boolean', text: 'TRUE' })).toBeUndefined();
});

it('finds months and years within texts', () => {
  expect(monthsWithin('2025年1月各县指标（2025-02 修订）')).toEqual(['2025-01', '2025-02']);
  expect(monthsWithin('统计表2025M02')).toEqual(['2025-02']);
  expect(monthsWithin('table_202503')).toEqual(['2025-03']);
  expect(monthsWithin('counties_Jan 2025')).toEqual(['2025-01']);
  expect(monthsWithin('Table of September, 2025; 2024-Dec revised')).toEqual(['2025-09', '2024-12']);
  expect(monthsWithin('market 2025, jan 20251')).toEqual([]);
  expect(monthsWithin('电话 20250312345')).toEqual([]);
  expect(yearWithin('2025年上半年')).toBe(2025);
  expect(yearWithin('2024 and 2025')).toBeUndefined();
  expect(monthName(2025, 3)).toBe('2025-03');
});

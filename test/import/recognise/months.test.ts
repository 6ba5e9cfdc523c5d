import { describe, expect, it } from 'vitest';
import { isForOtherMonth, MonthContext } from '../../../src/import/recognise/months.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { sheetOf } from '../../support/sheets.ts';

const at = { file: 't', line: 1, column: 1 };

function told(name: string, title: string, option?: string) {
  const problems = new ProblemList();
  const found = new MonthContext(sheetOf([[title]], [], name), 1, option).ofTable(at, problems);
  return { found, codes: [...problems.errors, ...problems.warnings].map(({ code }) => code) };
}

describe('the month of a table', () => {
  it('is told by the sheet, else by a title', () => {
    expect(told('2025-03', '')).toEqual({ found: { month: '2025-03', by: 'sheet' }, codes: [] });
    expect(told('3月', '2025年上半年')).toEqual({ found: { month: '2025-03', by: 'sheet' }, codes: [] });
    expect(told('Sheet1', '2025年3月')).toEqual({ found: { month: '2025-03', by: 'title' }, codes: [] });
  });

  it('is a problem where nothing tells it, or where two things disagree', () => {
    expect(told('Sheet1', '')).toEqual({ found: undefined, codes: ['no-import-month'] });
    expect(told('3月', '')).toEqual({ found: undefined, codes: ['no-import-month'] });
    expect(told('2025-03', '', '2025-04').codes).toEqual(['month-disagrees']);
    expect(told('Sheet1', '2025年3月', '2025-04')).toEqual({
      found: { month: '2025-04', by: 'option' },
      codes: ['title-disagrees'],
    });
  });
});

it('knows sheets of other months than the one asked for', () => {
  expect(isForOtherMonth(sheetOf([], [], '2月'), '2025-01')).toBe(true);
  expect(isForOtherMonth(sheetOf([], [], '1月'), '2025-01')).toBe(false);
  expect(isForOtherMonth(sheetOf([], [], 'Sheet1'), '2025-01')).toBe(false);
  expect(isForOtherMonth(sheetOf([], [], '2月'), undefined)).toBe(false);
});

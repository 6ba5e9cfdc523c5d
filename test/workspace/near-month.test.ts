import { describe, expect, it } from 'vitest';
import { nearMonth, nearYear } from '../../src/workspace/near-month.ts';

describe('nearMonth', () => {
  it.each([
    '2018-9.csv',
    '2018-09 (1).csv',
    '201809.csv',
    '20180930.csv',
    '2018-09-30.csv',
    '2018_9.csv',
    '2018.09.csv',
    '2018 9.csv',
    '2018年9月.csv',
    '2018 年 09 月份.csv',
    '２０１８－０９.csv',
    '2018–09.csv',
    '09-2018.csv',
    '9.2018.csv',
    'copy of 2018-09.csv',
    '2018-09 - 副本.csv',
    '2018-09.csv.csv',
    '330106-2018-9.csv',
    'x201809',
  ])('of %j is 2018-09', (text) => {
    expect(nearMonth(text)).toBe('2018-09');
  });

  it.each([
    'readme.csv',
    '2018-13.csv',
    '2018.csv',
    '2018-Q3.csv',
    '18-09.csv',
    '2018-08 to 2018-09.csv',
    '330106201809.csv',
    '2018-123.csv',
    '01-09-2018.csv',
    '09.csv',
  ])('of %j is not known', (text) => {
    expect(nearMonth(text)).toBeUndefined();
  });

  it.each(['09', '9', '9月', '09月份', '9.csv', '2018-9'])('of %j within 2018 is 2018-09', (text) => {
    expect(nearMonth(text, '2018')).toBe('2018-09');
  });
});

describe('nearYear', () => {
  it.each([
    ['2018 (1)', '2018'],
    ['２０１８年', '2018'],
    ['y2018.csv', '2018'],
    ['20180', undefined],
    ['2017-2018', undefined],
    ['18', undefined],
  ])('of %j is %s', (text, year) => {
    expect(nearYear(text)).toBe(year);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isJanuary,
  isMonth,
  monthsBefore,
  monthsBetween,
  nextMonth,
  previousMonth,
  yearBefore,
} from '../../src/workspace/month.ts';

const month = fc
  .record({ year: fc.integer({ min: 1, max: 9998 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`);

describe('isJanuary', () => {
  it('holds for the first month of a year alone', () => {
    fc.assert(fc.property(month, (text) => void expect(isJanuary(text)).toBe(Number(text.split('-')[1]) === 1)));
    expect(isJanuary('2018-11')).toBe(false);
  });
});

describe('isMonth', () => {
  it('takes every month of the years 1 to 9998', () => {
    fc.assert(fc.property(month, (text) => void expect(isMonth(text)).toBe(true)));
  });

  it.each([
    '',
    '2018-9',
    '2018-13',
    '2018-00',
    '201809',
    '2018-09-01',
    ' 2018-09',
    '0000-01',
    '２０１８-09',
    '2018-09\n',
  ])('refuses %j', (text) => expect(isMonth(text)).toBe(false));
});

describe('nextMonth', () => {
  it('counts months as the calendar does', () => {
    fc.assert(
      fc.property(month, (text) => {
        const date = new Date(`${text}-01T00:00:00Z`);
        date.setUTCMonth(date.getUTCMonth() + 1);
        expect(nextMonth(text)).toBe(date.toISOString().slice(0, 7));
      }),
    );
  });
});

describe('monthsBetween', () => {
  it('holds both ends, and years turn', () => {
    expect(monthsBetween('2017-11', '2018-02')).toEqual(['2017-11', '2017-12', '2018-01', '2018-02']);
    expect(monthsBetween('2018-02', '2018-02')).toEqual(['2018-02']);
  });

  it('is empty when the ends are the wrong way round', () => {
    expect(monthsBetween('2018-02', '2018-01')).toEqual([]);
  });
});

describe('previousMonth', () => {
  it('undoes nextMonth', () => {
    fc.assert(fc.property(month, (text) => void expect(previousMonth(nextMonth(text))).toBe(text)));
  });

  it('ends with the first month of the first year', () => {
    expect([previousMonth('0001-02'), previousMonth('0001-01')]).toEqual(['0001-01', undefined]);
  });
});

describe('monthsBefore', () => {
  it('goes back over the turn of the year, the latest first', () => {
    expect(monthsBefore('2018-02', 3)).toEqual(['2018-01', '2017-12', '2017-11']);
    expect(monthsBefore('2018-02', 0)).toEqual([]);
  });

  it('goes no further than there are months', () => {
    expect(monthsBefore('0001-03', 12)).toEqual(['0001-02', '0001-01']);
  });
});

describe('yearBefore', () => {
  it('is twelve months before, and never before the first year', () => {
    expect(['2018-09', '2018-01', '0002-12'].map(yearBefore)).toEqual(['2017-09', '2017-01', '0001-12']);
    expect(yearBefore('0001-12')).toBe(undefined);
  });
});

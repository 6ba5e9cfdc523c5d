import { describe, expect, it } from 'vitest';
import type { Exact } from '../../../src/model/exact.ts';
import {
  Certified,
  certify,
  columnOfExact,
  doubleAt,
  figuresWhere,
  hasColumn,
  hasFigure,
  orderOf,
  orderWith,
  Published,
  publish,
  publishedTextOf,
  significantTextOf,
  withExact,
} from '../../../src/numeric/columns/certified.ts';
import { exact, toPlainText } from '../../../src/numeric/text.ts';
import { cells, cellTexts } from '../../support/model-workspace.ts';

const LONG = `0.${'1'.repeat(35)}`;

describe('the double nearest to a figure', () => {
  it('is that of the exact one, which is made only where the column leaves two', () => {
    const asked: number[] = [];
    const texts = ['0.1', '1.5', '', `1.${'0'.repeat(15)}${'1110223024625156540423631668090820312'}`, '3', '-7.25'];
    const list = cells(...texts);
    const column = columnOfExact(list);
    column.error[4] = 1e-12;
    const ask = (region: number) => {
      asked.push(region);
      return list[region] as Exact;
    };
    const figures = new Certified(column, ask, { count: 0 });
    const doubles = texts.map((text) => (text === '' ? Number.NaN : Number(text)));
    expect(texts.map((_, region) => doubleAt(figures, region))).toEqual(doubles);
    expect(texts.map((_, region) => doubleAt(list, region))).toEqual(doubles);
    expect(asked).toEqual([3, 4]);
  });
});

describe('the text of a published figure', () => {
  it.each([0, 1, 2, 3])('has all of its %i decimals, as the exact one has', (decimals) => {
    const texts = ['0', '-0.0004', '0.05', '12.5', '-7.345', '100', '', '1234567.891'];
    const certified = certify(cells(...texts), { count: 0 });
    const published = publish(certified, decimals, 'half-even') as Published;
    const expected = [...published].map((figure) => (figure === undefined ? '' : toPlainText(figure)));
    expect(texts.map((_, region) => publishedTextOf(published, region))).toEqual(expected);
    expect(texts.map((_, region) => publishedTextOf([...published], region))).toEqual(expected);
  });
});

describe('figures of some regions', () => {
  it.each([
    ['lists', cells('1', '2', '', '4')],
    ['columns', certify(cells('1', '2', '', '4'), { count: 0 })],
  ])('leave the others without: %s', (_, figures) =>
    expect(cellTexts(figuresWhere(figures, (region) => region !== 1))).toEqual(['1', '', '', '4']),
  );
});

describe('certified figures', () => {
  it('make the exact figure of a region when it is asked for, once', () => {
    const asked: number[] = [];
    const figures = new Certified(
      columnOfExact(cells('1.5', '', '2')),
      (region) => {
        asked.push(region);
        return exact(region === 0 ? '1.5' : '2');
      },
      { count: 0 },
    );
    expect([figures.has(0), figures.has(1), hasFigure(figures, 2)]).toEqual([true, false, true]);
    expect(asked).toEqual([]);
    expect(cellTexts(figures)).toEqual(['1.5', '', '2']);
    expect(cellTexts([...figures])).toEqual(['1.5', '', '2']);
    expect([figures.at(-1), figures.at(3)]).toEqual([undefined, undefined]);
    expect(asked).toEqual([0, 2]);
  });

  it('number regions whose decimals are the same, and none of more digits than snapping keeps', () => {
    const { identity, isRead } = certify(cells('1.5', '1.50', '2'), { count: 0 });
    expect([identity?.[0] === identity?.[1], identity?.[0] === identity?.[2], isRead]).toEqual([true, false, true]);
    expect(certify(cells(LONG, LONG), { count: 0 }).identity).toBeUndefined();
  });

  it('are ordered by their columns, and by the reference where these leave it open', () => {
    const doubts = { count: 0 };
    const near = certify(cells(`1.${'0'.repeat(30)}1`, `1.${'0'.repeat(30)}2`, '2', LONG), doubts);
    expect(orderOf(near, 0, near, 2)).toBe(-1);
    expect(orderWith(near, 2, exact('1.9'))).toBe(1);
    expect(doubts.count).toBe(0);
    expect([orderOf(near, 0, near, 1), orderWith(near, 3, exact(LONG))]).toEqual([0, 0]);
    expect(orderWith(cells('3'), 0, exact('4'))).toBe(-1);
  });

  it('take exact figures in some places', () => {
    const figures = certify(cells('1', '', '3'), { count: 0 });
    expect(withExact(figures, new Map())).toBe(figures);
    const filled = withExact(figures, new Map([[1, exact('2.5')]]));
    expect(cellTexts(filled)).toEqual(['1', '2.5', '3']);
    expect(significantTextOf(filled, 1)).toBe('2.5');
  });

  it('are written at 20 digits', () => {
    const figures = certify(cells(`0.${'6'.repeat(40)}`, ''), { count: 0 });
    expect([significantTextOf(figures, 0), significantTextOf(figures, 1)]).toEqual([`0.${'6'.repeat(19)}7`, '']);
    expect([significantTextOf(cells('2.50', ''), 0), significantTextOf(cells('2', ''), 1)]).toEqual(['2.5', '']);
  });
});

describe('published figures', () => {
  it('are rounded from certified ones, a half by the rule, what is beyond doubles not at all', () => {
    const doubts = { count: 0 };
    const rounded = publish(certify(cells('85.125', '', '-0.001', '85.135'), doubts), 2, 'half-even') as Published;
    expect(cellTexts(rounded)).toEqual(['85.12', '', '0', '85.14']);
    expect(cellTexts([...rounded])).toEqual(['85.12', '', '0', '85.14']);
    expect([hasFigure(rounded, 0), hasFigure(rounded, 1), hasFigure(rounded, 9)]).toEqual([true, false, false]);
    expect(rounded.column.hi[0]).toBe(85.12);
    expect(publish(certify(cells('1e20'), doubts), 2, 'half-even')).toBeUndefined();
  });

  it('have a column as certified ones do, and lists have none', () => {
    expect(hasColumn(new Published(Float64Array.of(1), 0, { count: 0 }))).toBe(true);
    expect([hasColumn(certify(cells('1'), { count: 0 })), hasColumn(cells('1'))]).toEqual([true, false]);
  });
});

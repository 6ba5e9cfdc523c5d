import { describe, expect, it } from 'vitest';
import { certifyRead } from '../../../src/numeric/columns/read-figures.ts';
import { exact } from '../../../src/numeric/text.ts';
import { cells, cellTexts } from '../../support/model-workspace.ts';
import { reported } from '../../support/reported.ts';

const LONG = `0.${'1'.repeat(35)}`;

describe('figures as they were read', () => {
  it('hold a figure in a column, and make it when it is asked for', () => {
    const figures = reported(cells('1.50', '', '-2e-3'));
    expect([...figures.column.hi]).toEqual([1.5, Number.NaN, -0.002]);
    expect(cellTexts(figures)).toEqual(['1.5', '', '-0.002']);
    expect([figures.has(0), figures.has(1), figures.has(3), figures.at(3)]).toEqual([true, false, false, undefined]);
  });

  it('change in some cells, and stay as they are themselves', () => {
    const figures = reported(cells('1', '2', '3'));
    const others = figures.with(
      new Map([
        [0, exact('4.5')],
        [1, undefined],
      ]),
    );
    expect([cellTexts(others), others.column.hi[0], others.has(1)]).toEqual([['4.5', '', '3'], 4.5, false]);
    expect(cellTexts(others.with(new Map([[1, exact('9')]])))).toEqual(['4.5', '9', '3']);
    expect(cellTexts(figures)).toEqual(['1', '2', '3']);
    expect(figures.with(new Map())).toBe(figures);
  });

  it('give some of them as a certified column, in which like decimals tie without asking', () => {
    const doubts = { count: 0 };
    const part = certifyRead(reported(cells('9', '1.5', '1.50', '')), 1, 4, doubts);
    expect([cellTexts(part), part.isRead, [...(part.identity ?? [])]]).toEqual([['1.5', '1.5', ''], true, [0, 0, 2]]);
    const long = certifyRead(reported(cells(LONG, LONG)), 0, 2, doubts);
    expect([long.isRead, long.identity, cellTexts(long)]).toEqual([false, undefined, [LONG, LONG]]);
  });
});

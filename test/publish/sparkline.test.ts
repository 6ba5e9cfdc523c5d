import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toShortText } from '../../src/numeric/text.ts';
import { extent, sparkline } from '../../src/publish/sparkline.ts';
import { cells } from '../support/model-workspace.ts';

describe('a sparkline', () => {
  it('has the least lowest, the greatest highest, and blanks for gaps', () => {
    expect(sparkline(cells('0', '1', '2', '3', '4', '5', '6', '7', '8'))).toBe('▁▂▃▄▅▆▇██');
    expect(sparkline(cells('', '-0.5', '', '1e2'))).toBe(' ▁ █');
  });

  it('stands half high where all are equal, and is blank without figures', () => {
    expect(sparkline(cells('7.0', '7', ''))).toBe('▄▄ ');
    expect([sparkline(cells('', '')), sparkline([])]).toEqual(['  ', '']);
  });

  it('never stands higher for a lower figure', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 }), (numbers) => {
        const ascending = [...numbers].sort((a, b) => a - b);
        const bars = [...sparkline(cells(...ascending.map(String)))];
        expect([...bars].sort()).toEqual(bars);
        expect(bars).toHaveLength(numbers.length);
      }),
    );
  });
});

describe('the extent of figures', () => {
  it('is the least and the greatest, if there are any', () => {
    expect(extent(cells('3', '', '-1', '2'))?.map(toShortText)).toEqual(['-1', '3']);
    expect(extent(cells('', ''))).toBe(undefined);
  });
});

import { describe, expect, it } from 'vitest';
import { type Cell, type Cells, listed } from '../../src/model/cells.ts';
import { ONE } from '../../src/numeric/exact.ts';

describe('figures as a list', () => {
  const figures: readonly Cell[] = [ONE, undefined];

  it('is the list that there is', () => {
    expect(listed(figures)).toBe(figures);
  });

  it('is made of figures that are not one', () => {
    const made: Cells = {
      length: 2,
      at: (region) => figures[region],
      map: (make) => figures.map(make),
      [Symbol.iterator]: () => figures[Symbol.iterator](),
    };
    expect(listed(made)).toEqual(figures);
  });
});

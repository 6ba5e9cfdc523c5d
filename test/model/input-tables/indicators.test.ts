import { expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { indicatorColumns } from '../../../src/model/input-tables/indicators.ts';

it('every parameter that a scoring method needs is a column of indicators.csv', () => {
  const needed = Object.values(methods.scoring).flatMap(({ needs }): readonly string[] => needs);
  expect(needed.length).toBeGreaterThan(0);
  expect(needed.filter((name) => !Object.hasOwn(indicatorColumns, name))).toEqual([]);
});

it('what means something on some rows only is watched, so that it is not passed over in silence on the others', () => {
  const unwatched = Object.values(indicatorColumns).filter(({ on, isWatched }) => on !== undefined && !isWatched);
  expect(unwatched).toEqual([]);
});

import { expect, it } from 'vitest';
import { stripChart } from '../../../../src/publish/bulletin/charts/strip.ts';

it('draws a line a figure, from the least on the left', () => {
  const { markup } = stripChart([60, 80, 100], 't', 'd');
  const places = [...markup.matchAll(/M([\d.]+) 8v34/g)].map(([, place]) => Number(place));
  expect(places).toHaveLength(3);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(stripChart([5], 't', 'd').markup).not.toMatch(/NaN|Infinity/);
});

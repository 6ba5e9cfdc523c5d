import { expect, it } from 'vitest';
import { statisticText } from '../../src/publish/statistic-text.ts';

it.each([
  [0.1 + 0.2, '0.3'],
  [3.6999999999999993, '3.7'],
  [1 / 3, '0.333333'],
  [-0, '0'],
  [-1e-9, '0'],
  [12, '12'],
  [Number.NaN, ''],
])('writes %d as "%s"', (value, text) => {
  expect(statisticText(value)).toBe(text);
});

import { expect, it } from 'vitest';
import { lineChart } from '../../../../src/publish/bulletin/charts/line.ts';

const point = (label: string, value: number | undefined) => ({ label, value, text: `${value}` });

it('a line has a dot a month and breaks where a month is missing', () => {
  const { markup } = lineChart([point('a', 1), point('b', 3), point('c', undefined), point('d', 2)], 't', 'd');
  expect(markup.match(/<circle/g)).toHaveLength(3);
  const path = /class="path" d="([^"]*)"/.exec(markup)?.[1] ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
  expect(markup).toContain('<title>b 3</title>');
  expect(markup).not.toMatch(/NaN|Infinity/);
});

it('one month, and equal months, are drawn too', () => {
  for (const points of [[point('a', 5)], [point('a', 5), point('b', 5)], [point('a', undefined)]]) {
    expect(lineChart(points, 't', 'd').markup).not.toMatch(/NaN|Infinity/);
  }
});

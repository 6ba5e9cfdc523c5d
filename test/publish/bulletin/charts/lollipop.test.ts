import { expect, it } from 'vitest';
import { lollipopChart } from '../../../../src/publish/bulletin/charts/lollipop.ts';

const row = {
  label: 'A',
  value: 90,
  text: '90.00',
  median: 80,
  medianText: 'median 80.00',
  best: 95,
  bestText: 'best 95.00',
};

it('shows a figure beside the median and the best of its peers', () => {
  const { markup } = lollipopChart([row, { ...row, label: 'B', value: undefined, text: '…' }], 't', 'd');
  expect(markup.match(/class="dot"/g)).toHaveLength(1);
  expect(markup.match(/class="mid"/g)).toHaveLength(2);
  for (const text of ['<title>A 90.00</title>', '<title>median 80.00</title>', '<title>best 95.00</title>', '…'])
    expect(markup).toContain(text);
  const at = (kind: string) => Number(new RegExp(`class="${kind}"[^>]*?c?x1?="([\\d.]+)"`).exec(markup)?.[1]);
  expect(at('mid')).toBeLessThan(at('dot'));
  expect(at('dot')).toBeLessThan(at('top'));
});

it('draws rows without any figure', () => {
  const bare = { ...row, value: undefined, median: undefined, best: undefined };
  expect(lollipopChart([bare], 't', 'd').markup).not.toMatch(/NaN|Infinity/);
});

import { expect, it } from 'vitest';
import { Addresses, INDICATORS, METHOD, OVERVIEW } from '../../../src/publish/bulletin/addresses.ts';

const addresses = new Addresses(['zh', 'en']);

it('pages of the first language stand at the top, those of others below theirs', () => {
  expect(addresses.path(OVERVIEW, 'zh')).toBe('index.html');
  expect(addresses.path(INDICATORS, 'en')).toBe('en/indicators.html');
  expect(addresses.path(METHOD, 'zh')).toBe('method.html');
  expect(addresses.path({ kind: 'region', code: '330106' }, 'zh')).toBe('regions/330106.html');
  expect(addresses.path({ kind: 'indicator', code: '指标1' }, 'en')).toBe('en/indicators/指标1.html');
});

it('links lead from page to page by relative paths that a browser reads', () => {
  const region = addresses.path({ kind: 'region', code: 'east' }, 'zh');
  expect(addresses.link(region, 'index.html')).toBe('../index.html');
  expect(addresses.link(region, 'en/regions/east.html')).toBe('../en/regions/east.html');
  expect(addresses.link('index.html', 'indicators/指标.html')).toBe('indicators/%E6%8C%87%E6%A0%87.html');
  expect(addresses.link(region, region)).toBe('east.html');
});

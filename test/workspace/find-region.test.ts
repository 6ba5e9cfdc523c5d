import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/model/region.ts';
import { findRegion } from '../../src/workspace/find-region.ts';

const regions = [
  ['330100', '杭州市', 'Hangzhou City'],
  ['330102', '上城区', 'Shangcheng District'],
  ['330103', '下城区', 'Xiacheng District'],
  ['330500', '湖州市', 'Huzhou City'],
  ['B', '城', ''],
  ['east', '同名', 'East'],
  ['west', '同名', 'West'],
].map(([code = '', name = '', nameEn = ''], at): Region => {
  return { code, name, nameEn, parent: '', group: 'county', line: at + 2, extra: new Map() };
});

function told(text: string): string {
  const result = findRegion(text, regions);
  if (result.found !== undefined) return result.found.code;
  return `${result.isAmbiguous ? 'ambiguous' : 'unknown'}: ${result.candidates.map(({ code }) => code).join(' ')}`;
}

describe('a region', () => {
  it.each([
    ['330100', '330100'],
    ['杭州市', '330100'],
    ['hangzhou city', '330100'],
    ['杭州', '330100'],
    ['Hangzhou', '330100'],
    [' 湖州 ', '330500'],
    ['城', 'B'],
    ['EAST', 'east'],
  ])('is found by %j: %s', (text, code) => {
    expect(told(text)).toBe(code);
  });

  it.each([
    ['城区', 'ambiguous: 330102 330103'],
    ['同名', 'ambiguous: east west'],
    ['州市', 'ambiguous: 330100 330500'],
    ['Hangzou', 'unknown: 330100'],
    ['330101', 'unknown: 330100'],
    ['乌有', 'unknown: '],
    ['', 'unknown: '],
    [' ', 'unknown: '],
  ])('is not found by %j: %s', (text, found) => {
    expect(told(text)).toBe(found);
  });
});

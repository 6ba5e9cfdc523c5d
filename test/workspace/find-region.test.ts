import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/model/region.ts';
import { findRegion } from '../../src/workspace/find-region.ts';
import { namedHint } from '../../src/workspace/named-hint.ts';

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
    ['上城县', 'unknown: 330102'],
    ['北城区', 'unknown: '],
    ['Shengcheng District', 'unknown: 330102'],
    ['Wucheng District', 'unknown: '],
    ['乌有', 'unknown: '],
    ['', 'unknown: '],
    [' ', 'unknown: '],
  ])('is not found by %j: %s', (text, found) => {
    expect(told(text)).toBe(found);
  });
});

describe('the remedy for a region that is not known', () => {
  it.each([
    ['杭州', '是否应为“杭州市”（330100）？', 'did you mean "Hangzhou City" (330100)?'],
    [
      '城区',
      '是否应为“上城区”（330102）、“下城区”（330103）？',
      'did you mean "Shangcheng District" (330102), "Xiacheng District" (330103)?',
    ],
    ['北城区', '请更正名称或代码，或添加该地区', 'correct the name or the code, or add the region'],
  ])('for %s asks for those that it may mean, and guesses at no other district', (text, zh, en) => {
    const hint = namedHint(text, () => regions, 'region');
    expect([hint.zh, hint.en]).toEqual([zh, en]);
  });

  it('leaves a crowd unnamed', () => {
    const many = Array.from({ length: 4 }, (_, at) => ({ code: `${at}`, name: `甲${at}区`, nameEn: '' }));
    expect(namedHint('甲', () => many, 'region').en).toBe('correct the name or the code, or add the region');
  });
});

import { expect, it } from 'vitest';
import { Names } from '../../../src/import/recognise/names.ts';

const named = (code: string, name: string, nameEn = '') => ({ code, name, nameEn, unit: '' });
const names = new Names([
  named('A1', '死亡人数', 'Deaths'),
  named('A2', '收入（亿元）'),
  named('B1', '鼓楼区'),
  named('B2', '鼓楼区'),
]);
const codes = (text: string) => names.find(text)?.all.map(({ code }) => code);

it('finds codes, names in both languages, and names without their unit', () => {
  expect(['A1', 'a1', '死亡 人数', 'DEATHS', '死亡人数（人）', '收入'].map(codes)).toEqual([
    ['A1'],
    ['A1'],
    ['A1'],
    ['A1'],
    ['A1'],
    ['A2'],
  ]);
  expect(names.find('死亡人数（人）')?.unit).toBe('人');
  expect(codes('死亡')).toBeUndefined();
});

it('gives all that a name may mean', () => {
  expect(codes('鼓楼区')).toEqual(['B1', 'B2']);
});

import { expect, it } from 'vitest';
import { foldLabel, labelForms } from '../../../src/import/recognise/label.ts';

it('folds width, case, blanks and invisible characters', () => {
  expect(foldLabel('Ｇ D P（亿元）\ufeff')).toBe('gdp(亿元)');
  expect(foldLabel('1–2')).toBe('1-2');
});

it.each([
  ['一般公共预算收入（亿元）', { key: '一般公共预算收入', unit: '亿元' }],
  ['GDP/亿元', { key: 'gdp', unit: '亿元' }],
  ['三、死亡人数', { key: '死亡人数', unit: '' }],
  ['（二）合格率(%)', { key: '合格率', unit: '%' }],
  ['西湖区*', { key: '西湖区', unit: '' }],
  ['西湖区①', { key: '西湖区', unit: '' }],
])('finds the name in %s', (text, form) => {
  expect(labelForms(text)).toContainEqual(form);
});

it('tries the whole label first', () => {
  expect(labelForms('a(b)')[0]).toEqual({ key: 'a(b)', unit: '' });
});

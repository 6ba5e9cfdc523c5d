import { expect, it } from 'vitest';
import { isNote, isTotal, roleOf } from '../../../src/import/recognise/words.ts';

it('knows what columns are headed by', () => {
  expect(['指标', '数值', 'Status', '备 注', '地区', '月份', '序号', 'No.', '数值（人）'].map(roleOf)).toEqual([
    'indicator',
    'value',
    'status',
    'note',
    'region',
    'month',
    'serial',
    'serial',
    'value',
  ]);
  expect(roleOf('死亡人数')).toBeUndefined();
});

it.each(['合计', '总 计', '全省', '全省合计', '各县平均', 'Total', 'AVERAGE', '排名'])(
  'takes %s for a total',
  (text) => {
    expect(isTotal(text)).toBe(true);
  },
);

it.each(['西湖区', '市区', '市中区', '县', '全椒县'])('takes %s for none', (text) => {
  expect(isTotal(text)).toBe(false);
});

it.each(['注：初步数', '注:1.x', '资料来源：统计局', 'Note: x', 'Source: y', '* estimated', '①初步数', '单位：人'])(
  'takes %s for a note',
  (text) => {
    expect(isNote(text)).toBe(true);
  },
);

it.each(['来凤县', '注册企业', 'Sourcetown', '西湖区'])('takes %s for none', (text) => {
  expect(isNote(text)).toBe(false);
});

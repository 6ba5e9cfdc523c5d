import { expect, it } from 'vitest';
import { shownName, shownTitle } from '../../src/publish/shown-name.ts';

it('puts the English name behind the name for English readers, where there is one', () => {
  const named = { name: '西湖区', nameEn: 'Xihu District' };
  expect([shownName(named, 'en'), shownName(named, 'zh')]).toEqual(['西湖区 (Xihu District)', '西湖区']);
  expect(shownName({ name: '西湖区', nameEn: '' }, 'en')).toBe('西湖区');
});

it('makes the title of the name of the index and the month', () => {
  const settings = { name: '指数', nameEn: undefined };
  expect(shownTitle(settings, '2018-09', 'en')).toBe('指数  2018-09');
  expect(shownTitle({ ...settings, nameEn: 'Index' }, '2018-09', 'en')).toBe('指数 (Index)  2018-09');
  expect(shownTitle(settings, '2018-09', 'zh')).toBe('2018 年 9 月指数');
  expect(shownTitle({ ...settings, name: 'Index' }, '2018-12', 'zh')).toBe('2018 年 12 月 Index');
});

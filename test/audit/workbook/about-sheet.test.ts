import { expect, it } from 'vitest';
import { aboutSheet, workbookTitle } from '../../../src/audit/workbook/about-sheet.ts';
import { resultsSheet } from '../../../src/audit/workbook/results-sheet.ts';
import { bookOf } from '../../support/workbook-cells.ts';

it('tells the index, the month, that figures are invented, what colours mean, and each sheet', async () => {
  const { layout } = await bookOf([{}, { synthetic: true, name_en: 'Small' }], { language: 'zh' });
  const { rows } = aboutSheet(layout, [resultsSheet(layout)]);
  const texts = rows.flat().map((cell) => cell?.content);
  expect(texts[0]).toBe('2018 年 9 月 Small index');
  expect(texts[1]).toBe('模拟数据，仅供演示，并非真实统计数据。');
  expect(rows.flat().map((cell) => cell?.kind)).toEqual(expect.arrayContaining(['input', 'formula', 'given']));
  expect(texts.slice(-2)).toEqual(['结果', '2018 年 9 月 Small index：公布结果（单位：分）']);
});

it('names the index in the language of the workbook', async () => {
  const { layout } = await bookOf([{}, { name_en: 'Small' }]);
  expect(workbookTitle(layout)).toBe('Small 2018-09');
});

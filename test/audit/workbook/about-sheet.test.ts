import { expect, it } from 'vitest';
import { aboutSheet, workbookTitle } from '../../../src/audit/workbook/about-sheet.ts';
import { resultsSheet } from '../../../src/audit/workbook/results-sheet.ts';
import { given } from '../../../src/audit/workbook/sheet.ts';
import { valuesSheet } from '../../../src/audit/workbook/values-sheet.ts';
import { bookOf, exampleWorkbook, sheetOf, workbookOf } from '../../support/workbook-cells.ts';

it('tells the index, the month, that figures are invented, what colours mean, and each sheet', async () => {
  const book = await bookOf([{}, { synthetic: true, name_en: 'Small' }], { language: 'zh' });
  const { layout } = book;
  const results = resultsSheet(book);
  const rows = [[given(1, { en: 'why', zh: '原因' })]];
  const { rows: about } = aboutSheet(layout, [results], valuesSheet(layout, [{ ...results, rows }]));
  const texts = about.flat().map((cell) => cell?.content);
  expect(texts[0]).toBe('2018 年 9 月 Small index');
  expect(texts[1]).toBe('模拟数据，仅供演示，并非真实统计数据。');
  expect(about.flat().map((cell) => cell?.kind)).toEqual(expect.arrayContaining(['input', 'formula', 'given']));
  expect(texts).toContain('没有公式的计算值：见工作表“无公式的值”');
  expect(texts.slice(-2)).toEqual(['结果', '2018 年 9 月 Small index：公布结果（单位：分）']);
});

it('names the index in the language of the workbook', async () => {
  const { layout } = await bookOf([{}, { name_en: 'Small' }]);
  expect(workbookTitle(layout)).toBe('Small 2018-09');
});

it('names each sheet that there is, and no other', async () => {
  for (const workbook of [await workbookOf(), await exampleWorkbook('fixtures/methods/values', '2024-06')]) {
    const names = workbook.sheets.map(({ name }) => name).filter((name) => name !== 'About');
    const { rows } = sheetOf(workbook, 'About');
    const head = rows.findIndex((row) => row[0]?.kind === 'heading');
    expect(rows.slice(head + 1).map(([name]) => name?.content)).toEqual(names);
    const told = rows.slice(0, head).flatMap((row) => /see the sheet "(.*)"/.exec(`${row[0]?.content}`)?.[1] ?? []);
    expect(told).toEqual(names.filter((name) => name === 'Values'));
  }
});

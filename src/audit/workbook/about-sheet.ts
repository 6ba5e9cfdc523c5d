import { shownMonth } from '../../model/label.ts';
import { type Localised, worded } from '../../model/localised.ts';
import type { Layout } from './layout.ts';
import { formula, heading, input, type Sheet, type SheetCell, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const SYNTHETIC: Localised = {
  en: 'Synthetic figures (合成数据): invented for demonstration.',
  zh: '模拟数据，仅供演示，并非真实统计数据。',
};
const LIVE: Localised = {
  en: 'Change an input and every figure that depends on it follows; notes on inputs name file and line.',
  zh: '修改任一输入单元格，相关结果随即重算；输入单元格的批注标明文件和行号。',
};
const DOUBLES: Localised = {
  en: 'A spreadsheet computes in binary with about 15 digits, pingan exactly: where a score lies nearer to a half than that, the published figure here may go the other way.',
  zh: '电子表格以约 15 位有效数字的二进制数计算，而 pingan 精确计算：得分恰在进舍分界附近时，本工作簿的公布得分末位可能与 pingan 相差 1。',
};
const KINDS: readonly (readonly [(text: string) => SheetCell, Localised])[] = [
  [(text) => input(text), { en: 'an input, as it was read', zh: '输入：读入的值' }],
  [(text) => formula(`"${text}"`), { en: 'a formula', zh: '公式' }],
  [
    (content) => ({ kind: 'given', content }),
    { en: 'a computed figure without a formula: see the sheet of values', zh: '没有公式的计算值：见“无公式的值”表' },
  ],
];

const TITLE: Localised = { en: '{name} {month}', zh: '{month} {name}' };

/** A title for the workbook: the index and the month. */
export function workbookTitle({ computed, language }: Layout): string {
  const { name, nameEn } = computed.workspace.settings;
  const month = shownMonth(computed.data.month, language);
  return worded(TITLE, language, { name: language === 'en' ? (nameEn ?? name) : name, month });
}

/** The first sheet: what the workbook is, what its colours mean, what is in each sheet. */
export function aboutSheet(layout: Layout, sheets: readonly Sheet[]): Sheet {
  const { synthetic } = layout.computed.workspace.settings;
  const contents = sheets.map(({ name, rows }) => [words(name), words(`${rows[0]?.[0]?.content ?? ''}`)]);
  const colours = KINDS.map(([cell, meaning]) => [cell(layout.say(meaning))]);
  return {
    name: layout.name('about'),
    widths: [64, 90],
    frozen: { rows: 1, columns: 0 },
    heights: new Map(),
    rows: [
      [title(workbookTitle(layout))],
      ...(synthetic ? [[words(layout.say(SYNTHETIC))]] : []),
      [words(layout.say(LIVE))],
      [words(layout.say(DOUBLES))],
      [],
      ...colours,
      [],
      [heading(layout.say(sheetTitles.about)), heading('')],
      ...contents,
    ],
  };
}

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
const INPUT: Localised = { en: 'an input, as it was read', zh: '输入：读入的值' };
const FORMULA: Localised = { en: 'a formula', zh: '公式' };
const GIVEN: Localised = {
  en: 'a computed figure without a formula: see the sheet "{sheet}"',
  zh: '没有公式的计算值：见工作表“{sheet}”',
};

const TITLE: Localised = { en: '{name} {month}', zh: '{month} {name}' };

/** A title for the workbook: the index and the month. */
export function workbookTitle({ computed, language }: Layout): string {
  const { name, nameEn } = computed.workspace.settings;
  const month = shownMonth(computed.data.month, language);
  return worded(TITLE, language, { name: language === 'en' ? (nameEn ?? name) : name, month });
}

/** That the figures are invented, where they are. */
export function syntheticRows({ computed, language }: Layout): SheetCell[][] {
  return computed.workspace.settings.synthetic ? [[words(SYNTHETIC[language])]] : [];
}

/** A cell of each kind that the workbook has, which says what its colours mean. */
function legend({ language }: Layout, values: Sheet | undefined): SheetCell[][] {
  const given = worded(GIVEN, language, { sheet: values?.name ?? '' });
  return [
    [input(INPUT[language])],
    [formula(`"${FORMULA[language]}"`, FORMULA[language])],
    ...(values === undefined ? [] : [[{ kind: 'given', content: given } as const]]),
  ];
}

/**
 * What the workbook is, what its colours mean, what is in each sheet.
 * @param values the sheet of figures without a formula, where there are any.
 */
export function aboutSheet(layout: Layout, sheets: readonly Sheet[], values: Sheet | undefined): Sheet {
  const contents = sheets.map(({ name, rows }) => [words(name), words(`${rows[0]?.[0]?.content ?? ''}`)]);
  return {
    name: layout.name('about'),
    widths: [64, 90],
    frozen: { rows: 1, columns: 0 },
    heights: new Map(),
    rows: [
      [title(workbookTitle(layout))],
      ...syntheticRows(layout),
      [words(layout.say(LIVE))],
      [words(layout.say(DOUBLES))],
      [],
      ...legend(layout, values),
      [],
      [heading(layout.say(sheetTitles.about)), heading('')],
      ...contents,
    ],
  };
}

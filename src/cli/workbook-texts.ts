import type { Localised } from '../model/localised.ts';

/** The sentences of `pingan workbook`. */
export const workbookTexts = {
  workbookAbout: {
    en: 'write a month as an Excel workbook whose every derived cell is a formula',
    zh: '把某月的计算写成 Excel 工作簿，各计算单元格均为公式',
  },
  optionWorkbookRegion: {
    en: 'show the derivation of one region, by code or by name, with its peer group alone (default: all regions)',
    zh: '只写一个地区（代码或名称）的推导明细及其组别（默认：所有地区）',
  },
  optionWorkbookOut: { en: 'the file to write, which ends in .xlsx', zh: '要写入的文件，以 .xlsx 结尾' },
  notAWorkbook: {
    en: '--out is "{value}"; write the name of a file that ends in .xlsx',
    zh: '--out 的值 "{value}" 无效；请写以 .xlsx 结尾的文件名',
  },
  workbookWritten: { en: 'written to {file}', zh: '已写入 {file}' },
  workbookCounts: {
    en: '{sheets} sheets: {formulas} formulas; {values} computed figures without one, marked and listed',
    zh: '{sheets} 个工作表：{formulas} 个公式；{values} 个没有公式的计算值，已标记并列出',
  },
} as const satisfies Record<string, Localised>;

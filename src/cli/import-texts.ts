import type { Localised } from '../model/localised.ts';

/** What help and results say of `pingan import`. */
export const importTexts = {
  importAbout: {
    en: 'take tables as people have them (.xlsx, .ods, .csv, .tsv) into the workspace, and say what was taken for what',
    zh: '把现有的工作簿和文本表格导入工作区，并说明如何识别',
  },
  argumentTables: { en: 'the tables, one file or several', zh: '要导入的表格，一个或多个文件' },
  optionImportMonth: {
    en: 'the month, YYYY-MM (default: taken from a column, the header, the name of the sheet or of the file)',
    zh: '月份，YYYY-MM（默认取自月份列、表头、工作表名或文件名）',
  },
  optionCoefficients: {
    en: 'the tables hold coefficients, not observations',
    zh: '表格是调整系数的系数值，而非指标数据',
  },
  optionSheet: { en: 'read this sheet only', zh: '只读取该工作表' },
  optionDryRun: { en: 'say what would be written, and write nothing', zh: '只说明将写入什么，不写入' },
  optionMissing: {
    en: 'a mark that means missing, besides the usual ones such as .. and NA; may be repeated',
    zh: '除 —、..、NA 等常用标记外，另作缺报处理的标记，可重复',
  },
  optionDecimal: { en: 'the decimal sign in texts: . or ,', zh: '文本中的小数点' },
  optionSkip: {
    en: 'the heading of a column, or label of a row, to leave out; may be repeated',
    zh: '要略去的列标题或行标签，可重复',
  },
  optionEncoding: { en: 'the encoding of text files, as browsers name it', zh: '文本文件的编码，按浏览器的命名' },
  optionReplace: {
    en: 'put figures in the place of those that stand in the workspace',
    zh: '以导入的数值替换工作区中已有的不同数值',
  },
  optionForget: {
    en: 'forget --sheet, --skip, --missing, --decimal and --encoding of earlier imports, which hold until then',
    zh: '不再沿用以前导入时给定的 --sheet、--skip、--missing、--decimal、--encoding',
  },
  badEncodingName: {
    en: '--encoding is "{value}", which is no encoding; write a name such as utf-8, gb18030 or windows-1252',
    zh: '--encoding 的值 "{value}" 不是编码名；请写 utf-8、gb18030、windows-1252 等',
  },
  imported: { en: 'imported {rows} figures into {files} files', zh: '已导入 {rows} 个数值，写入 {files} 个文件' },
  dryRun: { en: 'nothing was written (--dry-run)', zh: '未写入任何文件（--dry-run）' },
} as const satisfies Record<string, Localised>;

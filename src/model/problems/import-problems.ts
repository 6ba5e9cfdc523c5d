import type { ProblemEntry } from './entry.ts';

/** Problems of tables as people have them, on their way into the workspace. */
export const importProblems = {
  'bad-spreadsheet': {
    severity: 'error',
    en: 'the workbook cannot be read: {reason}; open it and save it anew as .xlsx or .ods, without a password',
    zh: '无法读取工作簿：{reason}；请打开后重新另存为 .xlsx 或 .ods，不设密码',
  },
  'spreadsheet-too-large': {
    severity: 'error',
    en: 'the workbook unpacks to more than {limit} MiB in a part, or has more than {entries} parts, and is not read; save the table alone as a new workbook',
    zh: '工作簿解压后单个部分超过 {limit} MiB，或部分数超过 {entries}，未予读取；请把该表单独另存为新工作簿',
  },
  'old-spreadsheet': {
    severity: 'error',
    en: 'this is an old workbook (.xls), or one behind a password; save it as .xlsx without a password',
    zh: '这是旧格式工作簿（.xls）或有密码保护；请另存为 .xlsx，不设密码',
  },
  'no-table': {
    severity: 'error',
    en: 'no row names {wanted} above rows that name {others}; {hint}',
    zh: '没有一行列出{wanted}、其下各行列出{others}；{hint}',
  },
  'no-table-to-begin-with': {
    severity: 'error',
    en: 'no sheet holds a table from which indicators and regions can be read; give a table with a row a region under a header that names the indicators',
    zh: '没有工作表含有可从中识别指标和地区的表格；请提供每行一个地区、表头列出指标的表格',
  },
  'repeated-heading': {
    severity: 'error',
    en: 'the heading "{text}" stands in {first} too, and nothing tells the two apart; give each column a heading of its own',
    zh: '列标题 "{text}" 与 {first} 重复，无法区分；请使各列标题互不相同',
  },
  'no-such-table': {
    severity: 'error',
    en: 'the file cannot be read ({reason}); check its path and its permissions',
    zh: '无法读取该文件（{reason}）；请检查路径和权限',
  },
  'unknown-sheet': {
    severity: 'error',
    en: 'there is no sheet "{sheet}"; the sheets are {sheets}',
    zh: '没有工作表 "{sheet}"；现有工作表：{sheets}',
  },
  'other-sheet': {
    severity: 'warning',
    en: 'the sheet "{before}", which was read last time, is gone or of another month, and "{sheet}", the only one that fits, was read; check that it is the one',
    zh: '上次读取的工作表 "{before}" 已不存在或属于其他月份，只有 "{sheet}" 相符，已读取该表；请核实',
  },
  'remembered-sheet': {
    severity: 'warning',
    en: 'the sheet "{sheet}" was read, as last time, but its months ({months}) were imported before and those of {others} were not; read one of these with --sheet NAME, or all with --forget',
    zh: '与上次一样读取了工作表 "{sheet}"，其月份（{months}）此前已导入，而旁边的 {others} 含有尚未导入的月份，未予读取；如要读取，请用 --sheet 指定其一，或用 --forget 读取全部工作表',
  },
  'several-sheets': {
    severity: 'error',
    en: 'the sheet "{before}", which was read last time, is gone or of another month, and several fit: {sheets}; name one with --sheet',
    zh: '上次读取的工作表 "{before}" 已不存在或属于其他月份，而相符的有多个：{sheets}；请用 --sheet 指定其一',
  },
  'unknown-import-column': {
    severity: 'error',
    en: 'column "{header}" is {what} and holds cells; {hint}',
    zh: '"{header}" 列{what}却有内容；{hint}',
  },
  'unknown-import-row': {
    severity: 'error',
    en: 'row "{label}" is {what} and holds cells; {hint}',
    zh: '"{label}" 行{what}却有内容；{hint}',
  },
  'ambiguous-label': {
    severity: 'error',
    en: '"{label}" may be any of {candidates}; write the code of one',
    zh: '"{label}" 可指 {candidates}；请写其中之一的代码',
  },
  'labels-disagree': {
    severity: 'error',
    en: '"{label}" is {first}, but the same row says {second}; correct one of the two',
    zh: '"{label}" 是 {first}，但同一行写的是 {second}；请更正其一',
  },
  'unit-differs': {
    severity: 'error',
    en: '"{label}" is in {unit}, but the unit of {code} is {expected}; convert the figures, or correct the unit in {file}',
    zh: '"{label}" 的单位是 {unit}，而 {code} 的单位是 {expected}；请换算数值，或更正 {file} 中的单位',
  },
  'no-import-month': {
    severity: 'error',
    en: 'nothing says which month these figures are of; add --month YYYY-MM, or a column with the month',
    zh: '没有说明这些数值属于哪个月份；请加 --month YYYY-MM，或增加月份列',
  },
  'not-an-import-month': {
    severity: 'error',
    en: '"{value}" is no month that can be told; write it as 2025-01',
    zh: '"{value}" 不是可辨认的月份；请写成 2025-01 的形式',
  },
  'month-disagrees': {
    severity: 'error',
    en: 'the table says it is of {found}, but --month is {month}; correct one of the two',
    zh: '表中写明是 {found}，而 --month 是 {month}；请更正其一',
  },
  'title-disagrees': {
    severity: 'warning',
    en: 'the title speaks of {found}, and the figures are taken to be of {month}; check the month',
    zh: '标题写的是 {found}，而数值按 {month} 读取；请核实月份',
  },
  'imported-twice': {
    severity: 'error',
    en: '{region} {code} of {month} stands at {first} already ({count} such cells); leave one of the tables or rows out, for sheets with --sheet',
    zh: '{region} {code} 的 {month} 数值已见于 {first}（此类单元格共 {count} 个）；请去掉其中一处，多个工作表可用 --sheet 指定',
  },
  'error-cell': {
    severity: 'error',
    en: 'the cell holds the error {value}; mend the formula, or clear the cell if nothing was reported',
    zh: '单元格是错误值 {value}；请修正公式，未上报则清空该单元格',
  },
  'uncomputed-cell': {
    severity: 'error',
    en: 'the cell holds a formula whose value was never stored; open the workbook, let it compute and save it',
    zh: '单元格是公式，但没有保存计算结果；请打开工作簿重新计算并保存',
  },
  'not-a-figure': {
    severity: 'error',
    en: 'the cell holds the {what} {value}, which is no figure; write the figure, or clear the cell if nothing was reported',
    zh: '单元格是{what} {value}，不是数值；请填写数值，未上报则清空',
  },
  'merged-figure': {
    severity: 'error',
    en: 'the cell is merged with others, so that nobody can tell whose figure it is; unmerge them and write each figure',
    zh: '该单元格与其他单元格合并，无从判断数值属于谁；请取消合并并逐格填写',
  },
  'percent-sign': {
    severity: 'error',
    en: '"{value}" has a percent sign, but the unit of {code} is {unit}; write the figure in that unit, or correct the unit',
    zh: '"{value}" 带百分号，而 {code} 的单位是 {unit}；请按该单位填写，或更正单位',
  },
  'ambiguous-separator': {
    severity: 'error',
    en: '"{value}" may be {point} or {grouped}; write it without the separator, or name the decimal sign with --decimal',
    zh: '"{value}" 可能是 {point}，也可能是 {grouped}；请去掉分隔符，或用 --decimal 指定小数点',
  },
  'computed-figures': {
    severity: 'warning',
    en: 'figures in this column have more than 15 digits and were computed in the spreadsheet ({count}), so that 15 digits were taken, here {value}; round them there if that is not meant',
    zh: '该列有数值超过 15 位，系表格软件算得（{count} 个），已取 15 位，此处为 {value}；若非本意，请在表中修约',
  },
  'header-changed': {
    severity: 'warning',
    en: 'the header changed since {file}: {changes}; check that the columns mean the same',
    zh: '表头与 {file} 相比有变化：{changes}；请核实各列含义是否相同',
  },
  'import-differs': {
    severity: 'error',
    en: 'the file holds other figures already ({count} rows differ, the first {first}); add --replace to put the imported ones in their place',
    zh: '该文件已有不同的数值（{count} 行不同，首处 {first}）；如要以导入的数值替换，请加 --replace',
  },
  'import-target': {
    severity: 'error',
    en: 'the file is no table of rows that import can add to ({reason}); move it away, or write "observations" for the imported files in pingan.json',
    zh: '该文件不是可补入数据的长表（{reason}）；请移走该文件，或在 pingan.json 的 "observations" 中另设路径',
  },
  'bad-import-memory': {
    severity: 'error',
    en: 'import.json is not what pingan import wrote; correct it, or remove it to begin anew',
    zh: 'import.json 不是 pingan import 所写的内容；请更正，或删除后重新导入',
  },
} as const satisfies Record<string, ProblemEntry>;

import { columns } from './output-column.ts';

/** The column that leads from a figure to a cell of the workbook. */
export const IMPORTED_FROM = [
  'imported_from',
  'the cell that pingan import took the value from: FILE!SHEET!CELL, of a text FILE!LINE:COLUMN; blank where it was not imported',
  '导入数值的来源单元格：`文件!工作表!单元格`，文本文件为 `文件!行:列`；非导入则为空',
] as const;

/** The columns of warnings.csv. */
export const warningColumns = columns(
  ['severity', 'high, medium or low, as the rule says', '预警级别：high（高）、medium（中）或 low（低），由规则指定'],
  [
    'number',
    'which of the rules of "warnings" in pingan.json, from 1',
    'pingan.json 中 "warnings" 的第几条规则',
    'integer',
  ],
  ['rule', 'the name of the rule', '规则名'],
  ['level', 'the peer group', '组别'],
  ['region', 'code of the region that is warned of', '预警地区的代码'],
  ['name', 'name of the region', '地区名称'],
  ['node', 'code of the indicator; index for the total', '指标代码；总分为 index'],
  [
    'value',
    'what is warned of: a published total, a rank, a band, an adjusted or a reported value',
    '触发预警的数值：公布的总分、名次、等级、调整值或上报值',
  ],
  [
    'reference',
    'what it is measured against: the figure then, the median of earlier months, or how many regions share it',
    '对比值：对比期数值、以往各月的中位数，或取值相同的地区数',
  ],
  ['threshold', 'the number that the rule goes by', '阈值', 'number'],
  [
    'since',
    'the earliest month that the rule looked at; blank where it looks at this month alone',
    '规则回溯的起始月份；只看当月则为空',
    'yearmonth',
  ],
  [
    'source',
    'file of the value, relative to the workspace; blank for the total',
    '数据来源：文件（相对于工作区）；总分则为空',
  ],
  ['line', 'line of the value', '数据所在行', 'integer'],
  [
    'column',
    'where the cell of the value begins in the line, in characters from 1',
    '数据单元格在行中的起始位置（第几个字符）',
    'integer',
  ],
  IMPORTED_FROM,
);

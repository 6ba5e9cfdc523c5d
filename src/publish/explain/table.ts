import { importedColumn } from '../../tables/imported-column.ts';
import { columnsFor, type Table, tableOf } from '../../tables/table.ts';

/** What a row of a derivation tells: texts as they are written; what is not told is blank. */
export interface ExplainRow {
  readonly node?: string;
  readonly name?: string;
  readonly depth?: number;
  readonly stage?: string;
  readonly method?: string;
  readonly row: 'raw' | 'absence' | 'rule' | 'figure' | 'round' | 'replaced' | 'ahead' | 'behind' | 'formula';
  readonly figure?: string;
  readonly of?: string;
  readonly value?: string;
  readonly digits?: number | undefined;
  readonly formula?: string;
  readonly filled?: string;
  readonly region?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly month?: string;
  readonly note?: string;
  readonly imported?: string;
}

const columns = columnsFor<ExplainRow>();
const { text, number, integer } = columns;

/** A derivation: a row for each formula, before it one for each figure in it and each place that one is from. */
export const explainTable: Table<ExplainRow> = tableOf<ExplainRow>()(
  'explain --format csv',
  [],
  [
    text('node', 'code of the node; index is the total', '节点代码；index 为总分', ({ node }) => node),
    text('name', 'name of the node', '节点名称', ({ name }) => name),
    integer(
      'depth',
      '0 for the total, 1 for the top level, and so on',
      '总分为 0，最高级为 1，依次类推',
      ({ depth }) => depth,
    ),
    text('stage', 'the stage of the computation', '计算步骤', ({ stage }) => stage),
    text('method', 'the method of the stage', '该步骤的方法', ({ method }) => method),
    text(
      'row',
      'what the row tells: raw, absence (why there is no score), rule, figure, formula, round and replaced (of a treatment), ahead and behind (of a comparison)',
      '该行的内容：raw（原始值）、absence（没有得分的原因）、rule（规则）、figure（数值）、formula（算式）、round 和 replaced（异常值处理）、ahead 和 behind（比较）',
      ({ row }) => row,
    ),
    text('figure', 'symbol of the figure, or of what the formula gives', '数值或算式结果的符号', (row) => row.figure),
    text(
      'of',
      'whose it is: the code of a node or region, or the round',
      '所属：节点或地区代码，或轮次',
      ({ of }) => of,
    ),
    number(
      'value',
      'the figure, or what the formula comes to, with every digit',
      '数值或算式的结果（全部数字）',
      ({ value }) => value,
    ),
    integer(
      'digits',
      'to how many digits the value is rounded; blank where it is exact',
      '值修约到多少位有效数字；精确则为空',
      ({ digits }) => digits,
    ),
    text('formula', 'the formula in symbols', '以符号表示的算式', ({ formula }) => formula),
    text(
      'filled',
      'the formula with its numbers; of a value that was replaced, the one before',
      '代入数值的算式；如值被替换，则为替换前的值',
      ({ filled }) => filled,
    ),
    text('region', 'code of the region whose figure it is', '数值所属地区的代码', ({ region }) => region),
    text('file', 'file of the figure, relative to the workspace', '数值所在文件（相对于工作区）', ({ file }) => file),
    integer('line', 'line of the figure', '数值所在行', ({ line }) => line || ''),
    integer(
      'column',
      'where the cell of the figure begins in the line, in characters from 1',
      '数值的单元格在行中的起始位置（第几个字符）',
      ({ column }) => column || '',
    ),
    text(
      'month',
      'the month that the figure is of, or from which it is in force',
      '数值所属月份，或生效的起始月份',
      ({ month }) => month,
    ),
    text('note', 'what is said of it', '说明', ({ note }) => note),
    importedColumn(columns, ({ imported }) => imported),
  ],
);

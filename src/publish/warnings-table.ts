import type { ComputedIndex } from '../model/computed-index.ts';
import type { IndexNode } from '../model/index-tree.ts';
import { placeOfCell, standsInFile } from '../model/month-cells.ts';
import type { Place } from '../model/problem.ts';
import { cellOf, type Region } from '../model/region.ts';
import type { Warning } from '../model/warning.ts';
import { commonColumns } from '../tables/common-columns.ts';
import { columnsFor, tableOf } from '../tables/table.ts';

/** A warning, and where the value stands that it is of. */
interface WarningRow extends Warning {
  readonly about: { readonly region: Region; readonly node: IndexNode };
  readonly place: Place | undefined;
}

/** A band is a text; figures may begin with a minus sign, which is no formula. */
const isText = ({ rule }: WarningRow): boolean => rule === 'band-worsened';

const common = commonColumns<WarningRow>();
const { text, number, integer, month, figure } = columnsFor<WarningRow>();

/** warnings.csv: a row per warning, the gravest first, then in the order of the rules, by region and node. */
export const warningsTable = tableOf<WarningRow>()(
  'warnings.csv',
  ['number', 'region', 'node'],
  [
    text(
      'severity',
      'high, medium or low, as the rule says',
      '预警级别：high（高）、medium（中）或 low（低），由规则指定',
      ({ severity }) => severity,
    ),
    integer(
      'number',
      'which of the rules of "warnings" in pingan.json, from 1',
      'pingan.json 中 "warnings" 的第几条规则',
      (row) => row.number,
    ),
    text('rule', 'the name of the rule', '规则名', ({ rule }) => rule),
    common.level(({ about }) => about.region.group),
    text('region', 'code of the region that is warned of', '预警地区的代码', ({ about }) => about.region.code),
    common.name(({ about }) => about.region.name),
    text(
      'node',
      'code of the indicator; index for the total',
      '指标代码；总分为 index',
      ({ about }) => about.node.code,
    ),
    figure(
      'value',
      'what is warned of: a published total, a rank, a band, an adjusted or a reported value',
      '触发预警的数值：公布的总分、名次、等级、调整值或上报值',
      ({ value }) => value,
      { isText },
    ),
    figure(
      'reference',
      'what it is measured against: the figure then, the median of earlier months, or how many regions share it',
      '对比值：对比期数值、以往各月的中位数，或取值相同的地区数',
      ({ reference }) => reference,
      { isText },
    ),
    number('threshold', 'the number that the rule goes by', '阈值', ({ threshold }) => threshold),
    month(
      'since',
      'the earliest month that the rule looked at; blank where it looks at this month alone',
      '规则回溯的起始月份；只看当月则为空',
      ({ since }) => since,
    ),
    text(
      'source',
      'file of the value, relative to the workspace; blank for the total',
      '数据来源：文件（相对于工作区）；总分则为空',
      ({ place }) => place?.file,
    ),
    integer('line', 'line of the value', '数据所在行', ({ place }) => place?.line),
    integer(
      'column',
      'where the cell of the value begins in the line, in characters from 1',
      '数据单元格在行中的起始位置（第几个字符）',
      ({ place }) => place?.column,
    ),
    common.imported(({ place }) => place?.imported),
  ],
);

/** Where the indicator's value stands that is warned of; blank for the total, and for a value that stands in no file. */
function placeOf({ workspace, data }: ComputedIndex, { node, region }: Warning): Place | undefined {
  const leaf = workspace.tree.leaves.indexOf(node);
  if (leaf === -1) return undefined;
  const cell = cellOf(workspace.regions, leaf, region);
  return standsInFile(data, cell) ? placeOfCell(data, region, cell) : undefined;
}

/** The rows of warnings.csv. */
export function warningRows(computed: ComputedIndex): WarningRow[] {
  const { regions, tree } = computed.workspace;
  return (computed.warnings ?? []).map((warning) => ({
    ...warning,
    about: { region: regions.list[warning.region] as Region, node: tree.nodes[warning.node] as IndexNode },
    place: placeOf(computed, warning),
  }));
}

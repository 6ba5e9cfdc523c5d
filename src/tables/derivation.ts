import type { ComputedIndex, IndicatorFigures } from '../model/computed-index.ts';
import type { Exact } from '../model/exact.ts';
import { type Indicator, leafNode } from '../model/index-tree.ts';
import { importedFrom } from '../model/month-cells.ts';
import type { MonthData, Provenance } from '../model/observation.ts';
import type { Region } from '../model/region.ts';
import type { Workspace } from '../model/workspace.ts';
import { significantTextOf } from '../numeric/columns/certified.ts';
import { toShortText } from '../numeric/text.ts';
import { commonColumns } from './common-columns.ts';
import { type FigureTexts, LastFigure, RepeatedFigure, writeFigure } from './figure-bytes.ts';
import { SharedTexts } from './figure-texts.ts';
import { scoringParameters } from './scoring-parameters.ts';
import { columnsFor, tableOf } from './table.ts';

/** An indicator, and the texts that are the same for every region. */
interface IndicatorTexts extends IndicatorFigures {
  readonly code: string;
  readonly indicator: Indicator;
  readonly per: string;
  readonly weight: string;
  readonly parameters: string;
  readonly coefficientTexts: SharedTexts;
  readonly weights: RepeatedFigure;
  readonly position: number;
  /** Most treated values are the adjusted ones as they are. */
  readonly values: LastFigure;
}

/** Where the value of a cell is from, if it was taken from elsewhere than its own month and file. */
interface CellSource {
  readonly data: MonthData;
  readonly cell: number;
  readonly file: string;
  readonly from: Provenance | undefined;
}

/** An indicator of a region. */
export interface DerivationRow {
  readonly leaf: IndicatorTexts;
  readonly region: Region;
  /** Its position among the regions. */
  readonly at: number;
  readonly texts: FigureTexts;
  readonly source: CellSource;
}

/** Whether the value is the one observed: what a method has put in its place is of this month, and nothing was taken off it. */
function isFromThere({ leaf, at, source }: DerivationRow): boolean {
  const origin = leaf.origins[at];
  return origin !== '' && source.from?.origin === origin;
}

function monthOf(row: DerivationRow): string {
  if ((row.leaf.origins[row.at] ?? '') === '') return '';
  return isFromThere(row) ? (row.source.from?.month ?? '') : row.source.data.month;
}

const common = commonColumns<DerivationRow>();
const { text, number, integer, month } = columnsFor<DerivationRow>();

/** An indicator's value of a region, by how it came to be what it is. */
interface StateRow {
  readonly leaf: IndicatorFigures;
  readonly at: number;
}

const ofState = commonColumns<StateRow>();

/** How a value came to be what it is. */
export const stateColumns = {
  status: ofState.status(({ leaf, at }) => leaf.statuses[at]),
  origin: ofState.origin(({ leaf, at }) => leaf.origins[at]),
  treatment: columnsFor<StateRow>().text(
    'treatment',
    'what treatment of outliers did: winsorized, log or clipped; blank where it did nothing',
    '异常值处理的结果：winsorized（缩尾）、log（取对数）、clipped（按分位数截断）；未处理则为空',
    ({ leaf, at }) => leaf.treatments[at],
  ),
} as const;

/** derivation.csv: a row per region and indicator, from the cell that was read to the contribution to the total. */
export const derivationTable = tableOf<DerivationRow, Workspace>()(
  'derivation.csv',
  ['region', 'indicator'],
  [
    common.region(({ region }) => region.code),
    common.indicator(({ leaf }) => leaf.code),
    stateColumns.status,
    common.raw(({ source }) => source.from?.raw ?? source.data.raw.at(source.cell)),
    common.adjuster(({ leaf }) => leaf.indicator.adjustBy),
    number('coefficient', 'the coefficient in force', '生效的系数值', ({ leaf, at }) =>
      leaf.coefficientTexts.of(leaf.coefficients[at]),
    ),
    number('per', 'the factor per', '比例基数', ({ leaf }) => leaf.per),
    number(
      'adjusted',
      'the value of the month / coefficient x per, or what was imputed',
      '调整值 = 当月值 ÷ 系数值 × 比例基数，或插补的值',
      ({ leaf, at }) => significantTextOf(leaf.adjusted, at),
      { write: ({ leaf, at }, sink) => leaf.values.write(leaf.adjusted, at, sink) },
    ),
    number(
      'treated',
      'the adjusted value after transform and treatment of outliers: what is scored',
      '变换和异常值处理后的值，即计分所用',
      ({ leaf, at }) => significantTextOf(leaf.treated, at),
      { write: ({ leaf, at }, sink) => leaf.values.write(leaf.treated, at, sink) },
    ),
    number('score', 'the unrounded score', '未修约得分', ({ texts, leaf }) => texts.score(leaf.position), {
      write: ({ texts, leaf }, sink) => texts.writeScore(leaf.position, sink),
    }),
    number(
      'weight',
      'the weight as written or computed; 1 where weights are equal',
      '权重（照录或算得）；等权时为 1',
      ({ leaf }) => leaf.weight,
    ),
    number(
      'effective_weight',
      'the weight in the total for this region after exclusions',
      '有效权重：剔除后该指标在该地区总分中的权重',
      ({ leaf, at }) => significantTextOf(leaf.effectiveWeights, at),
      { write: ({ leaf, at }, sink) => leaf.weights.write(leaf.effectiveWeights, at, sink) },
    ),
    number(
      'contribution',
      'effective_weight x score; blank where aggregation is not arithmetic throughout',
      '贡献值 = 有效权重 × 得分；并非逐级算术平均时为空',
      ({ leaf, at }) => significantTextOf(leaf.contributions, at),
      { write: ({ leaf, at }, sink) => writeFigure(leaf.contributions, at, sink) },
    ),
    text(
      'source',
      'file of the value, relative to the workspace',
      '数据来源：文件（相对于工作区）',
      ({ source }) => source.from?.file ?? source.file,
    ),
    integer(
      'line',
      'line of the value; blank where the file has no row for it',
      '数据所在行；文件中没有该行则为空',
      ({ source: { from, data, cell } }) => (from === undefined ? data.lines[cell] : from.line) || '',
    ),
    month('month', 'the month the value is of; blank where there is no value', '数值所属月份；没有值则为空', monthOf),
    stateColumns.origin,
    number('previous', "last month's cumulative figure that was taken off", '扣除的上月累计值', (row) =>
      isFromThere(row) ? row.source.from?.previous : '',
    ),
    stateColumns.treatment,
    text(
      'level',
      'the peer group within which the treated value is scored',
      '处理后的值计分时所在的组别',
      ({ region }) => region.group,
    ),
    text('scoring', 'the scoring method', '计分方法', ({ leaf }) => leaf.indicator.scoring),
    common.direction(({ leaf }) => leaf.indicator.direction),
    text(
      'parameters',
      'what else scores go by, as name=value, separated by spaces; figures before the transform; steps as from:score',
      '计分所用的其他参数，形如 name=value，以空格分隔；数值均为变换前的值；分档（steps）写作“起点”加半角冒号加“得分”',
      ({ leaf }) => leaf.parameters,
    ),
    integer(
      'column',
      'where the cell of the value begins in the line, in characters from 1; blank where the line is',
      '数据单元格在行中的起始位置（第几个字符）；没有行则为空',
      ({ source: { from, data, cell } }) => (from?.column ?? data.columns[cell]) || '',
    ),
    common.imported(({ source: { data, cell } }) => importedFrom(data, cell)),
  ],
);

function indicatorTexts({ workspace, weights, indicators }: ComputedIndex): readonly IndicatorTexts[] {
  const { tree, settings, steps } = workspace;
  const shared = { coefficientTexts: new SharedTexts(toShortText), values: new LastFigure() };
  return tree.leaves.map((_, leaf) => {
    const node = leafNode(tree, leaf);
    const { indicator } = node;
    return {
      ...(indicators[leaf] as IndicatorFigures),
      ...shared,
      weights: new RepeatedFigure(),
      position: node.position,
      code: node.code,
      indicator,
      per: indicator.adjustBy === undefined ? '' : toShortText(indicator.per),
      weight: toShortText(weights[node.position] as Exact),
      parameters: scoringParameters(indicator, steps.get(node.code) ?? [], settings),
    };
  });
}

/** The rows of derivation.csv, region by region. */
export function derivationRows(computed: ComputedIndex): (texts: FigureTexts) => readonly DerivationRow[] {
  const { workspace, data } = computed;
  const { list } = workspace.regions;
  const leaves = indicatorTexts(computed);
  return (texts) => {
    const { region: at } = texts;
    const region = list[at] as Region;
    const file = data.absent.has(at) ? '' : (data.files[at] ?? '');
    return leaves.map((leaf, number): DerivationRow => {
      const cell = number * list.length + at;
      const source = { data, cell, file, from: data.provenance.get(cell) };
      return { leaf, region, at, texts, source };
    });
  };
}

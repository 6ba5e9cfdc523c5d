import type { RegionRanks } from '../../analysis/robustness/rank-distribution.ts';
import type { Robustness } from '../../analysis/robustness/robustness.ts';
import type { Sensitivity } from '../../analysis/robustness/sobol.ts';
import type { StabilityEnd, StabilityInterval } from '../../analysis/robustness/stability.ts';
import type { Language } from '../../model/localised.ts';
import type { Region } from '../../model/region.ts';
import { doubleOf } from '../../numeric/double.ts';
import { commonColumns } from '../../tables/common-columns.ts';
import { columnsFor, type Table, tableOf } from '../../tables/table.ts';
import { tableCsv } from '../table/csv.ts';
import { leaveOutRows, leaveOutTable } from './leave-out.ts';
import { inputName, robustnessTexts } from './words.ts';

/** A ranked region of a peer group. */
export interface RankRow extends RegionRanks {
  readonly level: string;
  readonly of: Region;
}

/** A percentage: 12.5 %, and 12.5% in Chinese. */
function percentText(value: number, decimals: number, language: Language): string {
  return `${value.toFixed(decimals)}${language === 'en' ? ' ' : ''}%`;
}

const ofRegion = commonColumns<RankRow>();
const ranks = columnsFor<RankRow>();

/** ranks.csv: a row per ranked region, by peer group, rank in the index, code. */
export const ranksTable = tableOf<RankRow>()(
  'ranks.csv',
  ['region'],
  [
    ofRegion.level(({ level }) => level),
    ofRegion.region(({ of }) => of.code),
    ofRegion.name(({ of }) => of.name),
    ranks.integer('rank', 'rank in the index', '指数中的名次', ({ rank }) => rank, { title: robustnessTexts.rank }),
    ranks.statistic(
      'median',
      'median rank over the draws',
      '各次模拟的名次中位数',
      ({ statistics }) => statistics.median,
      { title: robustnessTexts.medianRank },
    ),
    ranks.statistic(
      'p05',
      '5 % quantile of the rank (type 7)',
      '名次的 5% 分位数（type 7）',
      ({ statistics }) => statistics.low,
      { title: robustnessTexts.lowRank },
    ),
    ranks.statistic(
      'p95',
      '95 % quantile of the rank (type 7)',
      '名次的 95% 分位数（type 7）',
      ({ statistics }) => statistics.high,
      { title: robustnessTexts.highRank },
    ),
    ranks.statistic(
      'top_share',
      'share of the draws with a rank of at most --top',
      '进入前 --top 名的模拟比例',
      ({ statistics }) => statistics.topShare,
      {
        title: robustnessTexts.leading,
        shown: ({ statistics }, language) => percentText(100 * statistics.topShare, 1, language),
      },
    ),
    ranks.statistic(
      'mean_shift',
      'mean absolute difference from the rank in the index',
      '与指数名次之差的平均绝对值',
      ({ statistics }) => statistics.meanShift,
      { title: robustnessTexts.meanShift, shown: ({ statistics }) => statistics.meanShift.toFixed(2) },
    ),
  ],
);

/** The English name of a region, which people are shown beside its own. */
export const englishName = ofRegion.nameEn(({ of }) => of.nameEn);

export function rankRows({ index, peers }: Robustness): RankRow[] {
  const { list } = index.workspace.regions;
  return peers.flatMap(({ name: level, regions }) => {
    return regions.map((ranks) => ({ ...ranks, level, of: list[ranks.region] as Region }));
  });
}

/** A rank that some draw gave a region. */
interface AcceptabilityRow {
  readonly level: string;
  readonly region: string;
  readonly rank: number;
  readonly share: number;
}

const accepted = columnsFor<AcceptabilityRow>();

/** acceptability.csv: the rank acceptability matrix, a row per region and rank that some draw gave it. */
export const acceptabilityTable = tableOf<AcceptabilityRow>()(
  'acceptability.csv',
  ['region', 'rank'],
  [
    commonColumns<AcceptabilityRow>().level(({ level }) => level),
    commonColumns<AcceptabilityRow>().region(({ region }) => region),
    accepted.integer('rank', 'a rank that some draw gave', '某次模拟得到的名次', ({ rank }) => rank),
    accepted.statistic('share', 'share of the draws that gave it', '得到该名次的模拟比例', ({ share }) => share),
  ],
);

/** The ranks that some draw gave a region. */
export function acceptabilityOf({ level, of, counts }: RankRow, { plan }: Robustness): AcceptabilityRow[] {
  return [...counts.entries()].flatMap(([at, count]) => {
    return count === 0 ? [] : [{ level, region: of.code, rank: at + 1, share: count / plan.draws }];
  });
}

function acceptabilityRows(robustness: Robustness): AcceptabilityRow[] {
  return rankRows(robustness).flatMap((row) => acceptabilityOf(row, robustness));
}

/** An uncertain input and what it does to a peer group. */
export interface SensitivityRow extends Sensitivity {
  readonly level: string;
  readonly input: string;
  /** The levels of the index, which inputs are called by. */
  readonly levels: readonly string[];
}

/** A share of the variance as people read it; "-" where there is none. */
export function shareText(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

const sensitive = columnsFor<SensitivityRow>();

/** The ends of the interval in which an index lies. */
function interval<const Of extends 'first' | 'total'>(of: Of) {
  const [low, high] = [`${of}_low`, `${of}_high`] as const;
  return [
    sensitive.statistic(low, 'lower end of the 95 % bootstrap interval', '95% 自助法区间下限', (row) => row[of].low),
    sensitive.statistic(high, 'upper end of the 95 % bootstrap interval', '95% 自助法区间上限', (row) => row[of].high),
  ] as const;
}

/** sensitivity.csv: what drives the mean rank shift, a row per peer group and uncertain input. */
export const sensitivityTable = tableOf<SensitivityRow>()(
  'sensitivity.csv',
  ['level', 'input'],
  [
    commonColumns<SensitivityRow>().level(({ level }) => level),
    sensitive.text(
      'input',
      'what varies: weights of a level, a choice of methods, what is left out',
      '变动因素：某级权重、方法选择或剔除的节点',
      ({ input }) => input,
      { title: robustnessTexts.driver, shown: ({ input, levels }, language) => inputName(input, levels, language) },
    ),
    sensitive.statistic(
      'first',
      'first-order Sobol index: its share of the variance of the mean rank shift, alone',
      '一阶效应 Sobol 指数：单独占平均名次变动方差的比例',
      ({ first }) => first.value,
      { title: robustnessTexts.firstOrder, shown: ({ first }) => shareText(first.value) },
    ),
    ...interval('first'),
    sensitive.statistic(
      'total',
      'total Sobol index: its share together with all others',
      '总效应 Sobol 指数：含与其他因素的交互',
      ({ total }) => total.value,
      { title: robustnessTexts.totalOrder, shown: ({ total }) => shareText(total.value) },
    ),
    ...interval('total'),
  ],
);

export function sensitivityRows({ index, inputs, drivers }: Robustness): SensitivityRow[] | undefined {
  const { levels } = index.workspace.settings;
  return drivers?.flatMap(({ name: level, sensitivities }) => {
    return sensitivities.map((sensitivity, at) => ({ ...sensitivity, level, levels, input: inputs[at]?.name ?? '' }));
  });
}

/** How far a weight can move before a region's rank changes. */
export interface StabilityRow extends StabilityInterval {
  readonly codeOf: (end: StabilityEnd) => string;
  readonly of: Region;
}

function percent(share: StabilityInterval['share'], language: Language): string {
  return percentText(100 * doubleOf(share), 2, language);
}

const LEVEL_THERE = ['code of the region that draws level there', '该处与之持平的地区代码'] as const;

const stable = columnsFor<StabilityRow>();

/** stability.csv: how far each weight can move, a row per peer group and node. */
export const stabilityTable = tableOf<StabilityRow>()(
  'stability.csv',
  ['region', 'node'],
  [
    commonColumns<StabilityRow>().level(({ group }) => group),
    commonColumns<StabilityRow>().region(({ of }) => of.code),
    stable.integer('rank', 'rank by unrounded totals', '按未修约总分的名次', ({ rank }) => rank),
    stable.text('node', 'code of the node whose weight moves', '权重变动的节点代码', ({ node }) => node.code, {
      title: robustnessTexts.node,
    }),
    stable.unrounded('weight', "its share of its siblings' weight together", '归一化权重', ({ share }) => share, {
      title: robustnessTexts.weight,
      shown: ({ share }, language) => percent(share, language),
    }),
    stable.unrounded(
      'low',
      'the share down to which the rank stays; 0: it stays throughout',
      '名次保持不变的最小归一化权重；0 表示始终不变',
      ({ low }) => low.share,
      { title: robustnessTexts.fromShare, shown: ({ low }, language) => percent(low.share, language) },
    ),
    stable.text('low_by', ...LEVEL_THERE, ({ codeOf, low }) => codeOf(low), { title: robustnessTexts.byRegion }),
    stable.unrounded(
      'high',
      'the share up to which the rank stays; 1: it stays throughout',
      '名次保持不变的最大归一化权重；1 表示始终不变',
      ({ high }) => high.share,
      { title: robustnessTexts.toShare, shown: ({ high }, language) => percent(high.share, language) },
    ),
    stable.text('high_by', ...LEVEL_THERE, ({ codeOf, high }) => codeOf(high), { title: robustnessTexts.byRegion }),
  ],
);

export function stabilityRows({ index, stability }: Robustness): StabilityRow[] | undefined {
  const { list } = index.workspace.regions;
  const codeOf = ({ by }: StabilityEnd): string => (by === undefined ? '' : (list[by] as Region).code);
  return stability?.map((interval) => ({ ...interval, codeOf, of: list[interval.region] as Region }));
}

/** Every table that robustness writes, by its file. */
export const robustnessTables = {
  'ranks.csv': ranksTable,
  'acceptability.csv': acceptabilityTable,
  'sensitivity.csv': sensitivityTable,
  'leave-out.csv': leaveOutTable,
  'stability.csv': stabilityTable,
} as const;

/** A table as its file and text; nothing where it was not asked for. */
function written<Row>(table: Table<Row>, rows: readonly Row[] | undefined): [file: string, text: string][] {
  return rows === undefined ? [] : [[table.name, tableCsv(table, rows, undefined)]];
}

/** The tables of robustness as CSV, by file: those that were asked for. */
export function robustnessCsv(robustness: Robustness): ReadonlyMap<string, string> {
  return new Map([
    ...written(ranksTable, rankRows(robustness)),
    ...written(acceptabilityTable, acceptabilityRows(robustness)),
    ...written(sensitivityTable, sensitivityRows(robustness)),
    ...written(leaveOutTable, leaveOutRows(robustness)),
    ...written(stabilityTable, stabilityRows(robustness)),
  ]);
}

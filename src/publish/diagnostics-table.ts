import type { Diagnosis } from '../analysis/diagnostics.ts';
import { statisticText } from '../numeric/columns/describe.ts';
import { commonColumns } from '../tables/common-columns.ts';
import { columnsFor, tableOf } from '../tables/table.ts';

const common = commonColumns<Diagnosis>();
const { unrounded, integer, list } = columnsFor<Diagnosis>();

/** diagnostics.csv: a row per peer group and indicator; lists of codes and flags are separated by spaces. */
export const diagnosticsTable = tableOf<Diagnosis>()(
  'diagnostics.csv',
  ['level', 'indicator'],
  [
    common.level(({ group }) => group),
    common.indicator(({ node }) => node.code),
    integer(
      'reported',
      'regions whose value is reported, or rolled up from their children',
      '已上报或由下级地区汇总的地区数',
      ({ reported }) => reported,
    ),
    integer('missing', 'regions whose value is missing', '缺失值的地区数', ({ missing }) => missing),
    integer(
      'not_applicable',
      'regions to which the indicator does not apply',
      '不适用的地区数',
      ({ notApplicable }) => notApplicable,
    ),
    integer('distinct', 'different values', '不同取值的个数', ({ statistics }) => statistics.distinct),
    unrounded('min', 'smallest treated value', '最小值', ({ statistics }) => statisticText(statistics, 'min')),
    unrounded('max', 'largest treated value', '最大值', ({ statistics }) => statisticText(statistics, 'max')),
    unrounded('mean', 'arithmetic mean', '算术平均', ({ statistics }) => statisticText(statistics, 'mean')),
    unrounded('median', 'median', '中位数', ({ statistics }) => statisticText(statistics, 'median')),
    unrounded('sd', 'sample standard deviation (n - 1)', '样本标准差（n - 1）', ({ statistics }) =>
      statisticText(statistics, 'standardDeviation'),
    ),
    unrounded(
      'skewness',
      'adjusted Fisher-Pearson, as SKEW of spreadsheets',
      '偏度（同电子表格 SKEW）',
      ({ statistics }) => statisticText(statistics, 'skewness'),
    ),
    unrounded(
      'kurtosis',
      'excess, adjusted Fisher-Pearson, as KURT of spreadsheets',
      '超额峰度（同电子表格 KURT）',
      ({ statistics }) => statisticText(statistics, 'kurtosis'),
    ),
    unrounded(
      'floor_share',
      "share of the reported scores at the scale's floor",
      '得分为下限的比例',
      ({ floorShare }) => floorShare,
    ),
    unrounded(
      'ceiling_share',
      "share of the reported scores at the scale's ceiling",
      '得分为上限的比例',
      ({ ceilingShare }) => ceilingShare,
    ),
    list('min_regions', 'regions that hold the minimum', '取最小值的地区', ({ minRegions }) => minRegions),
    list('max_regions', 'regions that hold the maximum', '取最大值的地区', ({ maxRegions }) => maxRegions),
    list(
      'flags',
      'constant, mostly-same, skewed, low-availability',
      '提示：constant（全部相同）、mostly-same（多数相同）、skewed（偏斜）、low-availability（上报率低）',
      ({ flags }) => flags,
    ),
    integer(
      'imputed',
      'regions whose value is imputed or carried forward; statistics and shares count it in',
      '插补或沿用了值的地区数；统计量与比例均已计入',
      ({ imputed }) => imputed,
    ),
    integer(
      'treated',
      'regions whose value was treated for outliers',
      '经异常值处理的地区数',
      ({ treated }) => treated,
    ),
  ],
);

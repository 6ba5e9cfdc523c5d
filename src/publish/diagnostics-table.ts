import type { Diagnosis } from '../analysis/diagnostics.ts';
import { figureText } from '../tables/figure-texts.ts';
import { columnsFor, type Table, tableOf } from '../tables/table.ts';

const { text, number, integer, list } = columnsFor<Diagnosis>();

/** diagnostics.csv: a row per peer group and indicator; lists of codes and flags are separated by spaces. */
export const diagnosticsTable: Table<Diagnosis> = tableOf<Diagnosis>()(
  'diagnostics.csv',
  ['level', 'indicator'],
  [
    text('level', 'the peer group', '组别', ({ group }) => group),
    text('indicator', 'code of the indicator', '指标代码', ({ node }) => node.code),
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
    number('min', 'smallest treated value', '最小值', ({ statistics }) => figureText(statistics.min)),
    number('max', 'largest treated value', '最大值', ({ statistics }) => figureText(statistics.max)),
    number('mean', 'arithmetic mean', '算术平均', ({ statistics }) => figureText(statistics.mean)),
    number('median', 'median', '中位数', ({ statistics }) => figureText(statistics.median)),
    number('sd', 'sample standard deviation (n - 1)', '样本标准差（n - 1）', ({ statistics }) =>
      figureText(statistics.standardDeviation),
    ),
    number(
      'skewness',
      'adjusted Fisher-Pearson, as SKEW of spreadsheets',
      '偏度（同电子表格 SKEW）',
      ({ statistics }) => figureText(statistics.skewness),
    ),
    number(
      'kurtosis',
      'excess, adjusted Fisher-Pearson, as KURT of spreadsheets',
      '超额峰度（同电子表格 KURT）',
      ({ statistics }) => figureText(statistics.kurtosis),
    ),
    number('floor_share', "share of the reported scores at the scale's floor", '得分为下限的比例', ({ floorShare }) =>
      figureText(floorShare),
    ),
    number(
      'ceiling_share',
      "share of the reported scores at the scale's ceiling",
      '得分为上限的比例',
      ({ ceilingShare }) => figureText(ceilingShare),
    ),
    list('min_regions', 'regions that hold the minimum', '取最小值的地区', ({ minRegions }) => minRegions.join(' ')),
    list('max_regions', 'regions that hold the maximum', '取最大值的地区', ({ maxRegions }) => maxRegions.join(' ')),
    list(
      'flags',
      'constant, mostly-same, skewed, low-availability',
      '提示：constant（全部相同）、mostly-same（多数相同）、skewed（偏斜）、low-availability（上报率低）',
      ({ flags }) => flags.join(' '),
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

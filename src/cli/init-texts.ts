import { indicatorHeaders } from '../model/input-tables/indicators.ts';
import type { Localised } from '../model/localised.ts';

const { adjustBy, direction, parent, per, weight } = indicatorHeaders;

/** What help and results say of `pingan init --from`. */
export const initTexts = {
  initAbout: {
    en: 'make a small complete workspace that computes at once, or with --from a workspace of a table',
    zh: '新建一个可立即计算的小型工作区；加 --from 则依据表格新建',
  },
  optionInitFrom: {
    en: 'a table that holds the indicators and regions (.xlsx, .ods, .csv, .tsv), one file or several',
    zh: '依据该表格的指标和地区新建（.xlsx、.ods、.csv、.tsv），一个或多个文件',
  },
  readingWithoutFrom: {
    en: '--sheet, --missing, --decimal and --encoding say how a table is read; name the table with --from',
    zh: '--sheet、--missing、--decimal 和 --encoding 说明如何读取表格；请用 --from 指定表格',
  },
  begun: {
    en: 'made {folder}: {indicators} indicators, {regions} regions',
    zh: '已新建 {folder}：{indicators} 个指标，{regions} 个地区',
  },
  begunIndicators: { en: 'indicators:', zh: '指标：' },
  begunRegions: { en: 'regions:', zh: '地区：' },
  begunGroup: {
    en: 'peer groups by the column "{text}" ({place}): {groups}',
    zh: '组别取自列 "{text}"（{place}）：{groups}',
  },
  begunOthers: { en: 'left out, also by the import: {columns}', zh: '略去（导入时亦略去）：{columns}' },
  begunDecide: { en: 'to be decided:', zh: '有待决定：' },
  decideDirection: {
    en: `direction: positive or negative; all are positive now: {file}, column ${direction}`,
    zh: `指标方向：正向（positive，越大越好）或逆向（negative）；现均为正向：{file} 的 ${direction} 列`,
  },
  decideWeights: {
    en: `weights; all are 1 now: {file}, column ${weight}`,
    zh: `权重；现均为 1：{file} 的 ${weight} 列`,
  },
  decideAdjusters: {
    en: `adjusters such as population; none now: {file}, columns ${adjustBy} and ${per}, and coefficients.csv (pingan import --coefficients)`,
    zh: `调整系数，如人口；现无：{file} 的 ${adjustBy} 和 ${per} 列，以及 coefficients.csv（pingan import --coefficients）`,
  },
  decideHierarchy: {
    en: `hierarchy; one level now: "levels" in {settings}, rows for the nodes above and column ${parent} in {file}`,
    zh: `层级；现为一级：{settings} 的 "levels"，{file} 中增加上级节点的行并填写 ${parent} 列`,
  },
  decideGroups: {
    en: 'peer groups; one now: {regions}, column level',
    zh: '组别；现为一组：{regions} 的 level 列',
  },
  begunNext: { en: 'next:', zh: '接下来：' },
} as const satisfies Record<string, Localised>;

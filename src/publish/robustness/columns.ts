import type { OutputColumn } from '../output-columns.ts';

type Row = readonly [name: string, en: string, zh: string];

function columns(...rows: readonly Row[]): readonly Pick<OutputColumn, 'name' | 'about'>[] {
  return rows.map(([name, en, zh]) => ({ name, about: { en, zh } }));
}

const LEVEL: Row = ['level', 'the peer group', '组别'];
const REGION: Row = ['region', 'code of the region', '地区代码'];
const NAME: Row = ['name', 'name of the region', '地区名称'];
const RANK: Row = ['rank', 'rank in the index', '指数中的名次'];

/** Every column of every table that robustness writes. */
export const robustnessColumns = {
  'ranks.csv': columns(
    LEVEL,
    REGION,
    NAME,
    RANK,
    ['median', 'median rank over the draws', '各次模拟的名次中位数'],
    ['p05', '5 % quantile of the rank (type 7)', '名次的 5% 分位数（type 7）'],
    ['p95', '95 % quantile of the rank (type 7)', '名次的 95% 分位数（type 7）'],
    ['top_share', 'share of the draws with a rank of at most --top', '进入前 --top 名的模拟比例'],
    ['mean_shift', 'mean absolute difference from the rank in the index', '与指数名次之差的平均绝对值'],
  ),
  'acceptability.csv': columns(
    LEVEL,
    REGION,
    ['rank', 'a rank that some draw gave', '某次模拟得到的名次'],
    ['share', 'share of the draws that gave it', '得到该名次的模拟比例'],
  ),
  'sensitivity.csv': columns(
    LEVEL,
    [
      'input',
      'what varies: weights of a level, a choice of methods, what is left out',
      '变动因素：某级权重、方法选择或剔除的节点',
    ],
    [
      'first',
      'first-order Sobol index: its share of the variance of the mean rank shift, alone',
      '一阶效应 Sobol 指数：单独占平均名次变动方差的比例',
    ],
    ['first_low', 'lower end of the 95 % bootstrap interval', '95% 自助法区间下限'],
    ['first_high', 'upper end of the 95 % bootstrap interval', '95% 自助法区间上限'],
    ['total', 'total Sobol index: its share together with all others', '总效应 Sobol 指数：含与其他因素的交互'],
    ['total_low', 'lower end of the 95 % bootstrap interval', '95% 自助法区间下限'],
    ['total_high', 'upper end of the 95 % bootstrap interval', '95% 自助法区间上限'],
  ),
  'leave-out.csv': columns(
    LEVEL,
    ['left_out', 'code of the node that is left out', '被剔除节点的代码'],
    REGION,
    RANK,
    ['rank_without', 'rank without the node', '剔除该节点后的名次'],
    ['shift', 'rank_without less rank', 'rank_without 减 rank'],
  ),
  'stability.csv': columns(
    LEVEL,
    REGION,
    ['rank', 'rank by unrounded totals', '按未修约总分的名次'],
    ['node', 'code of the node whose weight moves', '权重变动的节点代码'],
    ['weight', "its share of its siblings' weight together", '归一化权重'],
    [
      'low',
      'the share down to which the rank stays; 0: it stays throughout',
      '名次保持不变的最小归一化权重；0 表示始终不变',
    ],
    ['low_by', 'code of the region that draws level there', '该处与之持平的地区代码'],
    [
      'high',
      'the share up to which the rank stays; 1: it stays throughout',
      '名次保持不变的最大归一化权重；1 表示始终不变',
    ],
    ['high_by', 'code of the region that draws level there', '该处与之持平的地区代码'],
  ),
} as const satisfies Record<string, readonly Pick<OutputColumn, 'name' | 'about'>[]>;

export type RobustnessTable = keyof typeof robustnessColumns;

/** The header of a table. */
export function robustnessHeader(table: RobustnessTable): string[] {
  return robustnessColumns[table].map(({ name }) => name);
}

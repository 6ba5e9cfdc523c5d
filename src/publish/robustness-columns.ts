import type { OutputColumn } from './output-columns.ts';

type Row = readonly [name: string, en: string, zh: string];

function columns(...rows: readonly Row[]): readonly Pick<OutputColumn, 'name' | 'about'>[] {
  return rows.map(([name, en, zh]) => ({ name, about: { en, zh } }));
}

const LEVEL: Row = ['level', 'the peer group', '同组名称'];
const REGION: Row = ['region', 'code of the region', '地区代码'];
const NAME: Row = ['name', 'name of the region', '地区名称'];
const RANK: Row = ['rank', 'rank in the index', '指数中的排名'];

/** Every column of every table that robustness writes. */
export const robustnessColumns = {
  'ranks.csv': columns(
    LEVEL,
    REGION,
    NAME,
    RANK,
    ['median', 'median rank over the draws', '各次抽取的名次中位数'],
    ['p05', '5 % quantile of the rank (type 7)', '名次的 5% 分位数（type 7）'],
    ['p95', '95 % quantile of the rank (type 7)', '名次的 95% 分位数（type 7）'],
    ['top_share', 'share of the draws with a rank of at most --top', '名次不大于 --top 的抽取比例'],
    ['mean_shift', 'mean absolute difference from the rank in the index', '与指数排名之差的平均绝对值'],
  ),
  'acceptability.csv': columns(
    LEVEL,
    REGION,
    ['rank', 'a rank that some draw gave', '某次抽取得到的名次'],
    ['share', 'share of the draws that gave it', '得到该名次的抽取比例'],
  ),
} as const satisfies Record<string, readonly Pick<OutputColumn, 'name' | 'about'>[]>;

export type RobustnessTable = keyof typeof robustnessColumns;

/** The header of a table. */
export function robustnessHeader(table: RobustnessTable): string[] {
  return robustnessColumns[table].map(({ name }) => name);
}

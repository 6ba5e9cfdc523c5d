import type { ProblemEntry } from './entry.ts';

/** Problems of what maps are drawn from. */
export const mapProblems = {
  'lone-tile': {
    severity: 'error',
    en: 'region "{code}" has a {column} but no {other}; fill in both, or neither',
    zh: '地区 "{code}" 有{column}而没有{other}；请两者都填或都不填',
  },
  'shared-tile': {
    severity: 'error',
    en: 'region "{code}" has the tile of region "{other}", line {first}, of the same peer group; move one of the two',
    zh: '地区 "{code}" 与同组地区 "{other}"（第 {first} 行）的方格位置相同；请移动其一',
  },
} as const satisfies Record<string, ProblemEntry>;

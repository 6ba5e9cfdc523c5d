import { foldedName } from './folded-name.ts';

/**
 * What columns of data are called in Chinese, by the column that is meant: groups of words, the first saying the most.
 * Where a header has words of several groups, as a code and a name of the region, the first group's is the column and
 * the others are the user's own. Two of one group are ambiguous.
 */
const HEADER_WORDS = {
  indicator: [
    ['指标代码', '指标编码', '指标编号', '指標代碼', '指標編號'],
    ['指标', '指標'],
    ['指标名称', '指標名稱'],
  ],
  value: [['数值', '指标值', '值', '数据', '上报值', '数据值', '數值', '指標值', '數據']],
  status: [['状态', '数据状态', '观测状态', '狀態']],
  note: [
    ['备注', '備註'],
    ['说明', '說明'],
    ['附注', '附註', '注'],
  ],
  region: [
    ['地区代码', '地区编码', '区域代码', '行政区划代码', '行政区划编码', '区划代码', '地區代碼'],
    ['地区', '区域', '行政区划', '区县', '县市区', '县(市、区)', '地區', '區域'],
    ['地区名称', '区域名称', '地區名稱'],
  ],
  month: [['月份', '月', '统计月份', '数据月份', '所属月份', '統計月份']],
  from: [['生效月份', '起始月份']],
} as const satisfies Record<string, readonly (readonly string[])[]>;

/** A column that a word means, and the group of words it is of: 0 says the most. */
export interface Meaning {
  readonly column: string;
  readonly group: number;
  /** Whether the column has but one group, so that its own name and a word are two of the same. */
  readonly isOnly: boolean;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(HEADER_WORDS).flatMap(([column, groups]: [string, readonly (readonly string[])[]]) => {
    return groups.flatMap((words, group) => {
      return words.map((word) => [foldedName(word), { column, group, isOnly: groups.length === 1 }] as const);
    });
  }),
);

/** The column that a word means; undefined where it means none of those that are known. */
export function meaningOf(word: string, known: readonly string[]): Meaning | undefined {
  const meaning = MEANINGS.get(foldedName(word));
  return meaning !== undefined && known.includes(meaning.column) ? meaning : undefined;
}

import type { ProblemEntry } from './entry.ts';

/** Problems of tables that are handed in to be verified. */
export const auditProblems = {
  'same-column-twice': {
    severity: 'error',
    en: '"{column}" holds the same as "{other}"; remove one of the two columns',
    zh: '"{column}" 与 "{other}" 内容相同；请删除其中一列',
  },
  'ambiguous-region': {
    severity: 'error',
    en: '"{name}" is the name of several regions: {codes}; write the code of the one that is meant',
    zh: '"{name}" 是多个地区的名称：{codes}；请改填所指地区的代码',
  },
  'missing-output-table': {
    severity: 'error',
    en: '{table} is not there, and outputs are compared by it; name a folder that compute has written as CSV, with --tables all',
    zh: '缺少 {table}，无法比较输出；请指定 compute 用 --tables all 以 CSV 写出的文件夹',
  },
  'other-name': {
    severity: 'error',
    en: '"{value}" is not region "{region}", which the row is about; correct one of the two',
    zh: '地区名称“{value}”与代码“{region}”不符；请更正其一',
  },
} as const satisfies Record<string, ProblemEntry>;

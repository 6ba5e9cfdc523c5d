import type { ProblemEntry } from './entry.ts';

/** Problems of weights/comparisons.csv: pairwise comparisons of siblings. */
export const comparisonProblems = {
  'unknown-group': {
    severity: 'error',
    en: '"{parent}" is no group of {indicators}, so it has no children to compare; {hint}',
    zh: '"{parent}" 不是 {indicators} 中的非末级指标，没有可比较的下级指标；{hint}',
  },
  'not-a-child': {
    severity: 'error',
    en: '"{code}" is no child of "{parent}"; {hint}',
    zh: '"{code}" 不是 "{parent}" 的下级指标；{hint}',
  },
  'bad-judgment': {
    severity: 'error',
    en: '"{value}" is no judgment; {hint}',
    zh: '"{value}" 不是判断值；{hint}',
  },
  'off-scale-judgment': {
    severity: 'warning',
    en: '{value} lies outside 1/9 to 9, the scale of judgments; choose a value on it',
    zh: '{value} 超出 1—9 标度（1/9 至 9）；请改用标度内的值',
  },
  'self-comparison': {
    severity: 'error',
    en: '"{code}" is compared with itself, and the value is {value}; write 1, or remove the row',
    zh: '"{code}" 与自身比较，值却为 {value}；请写 1，或删除该行',
  },
  'duplicate-comparison': {
    severity: 'error',
    en: '"{a}" is compared with "{b}" already in line {first}; keep one of the two rows',
    zh: '"{a}" 与 "{b}" 已在第 {first} 行比较过；请保留其中一行',
  },
  'contradictory-comparison': {
    severity: 'error',
    en: '"{a}" against "{b}" is {value}, but line {first} has "{b}" against "{a}" as {other}; write {expected}, or remove one of the two rows',
    zh: '"{a}" 比 "{b}" 为 {value}，而第 {first} 行 "{b}" 比 "{a}" 为 {other}；请写 {expected}，或删除其中一行',
  },
  'missing-comparisons': {
    severity: 'error',
    en: '{count} of the {total} comparisons under "{parent}" are not made{by}: {pairs}; add a row for each',
    zh: '"{parent}" 之下的 {total} 对比较中，{by}缺少 {count} 对：{pairs}；请为每对补一行',
  },
  'no-comparisons': {
    severity: 'error',
    en: '"{parent}" is weighted by "{weighting}", but its children are not compared; add a row for each pair of {children}',
    zh: '"{parent}" 的赋权方法是{weighting}，但其下级指标没有两两比较；请为 {children} 的每一对补一行',
  },
  'too-many-compared': {
    severity: 'error',
    en: '"{parent}" has {count} children, and no random index is known for more than {most}; group them, or weight them by another method',
    zh: '"{parent}" 有 {count} 个下级指标，而超过 {most} 个时没有平均随机一致性指标（RI）；请增设一级，或改用其他赋权方法',
  },
  'ignored-comparisons': {
    severity: 'warning',
    en: 'the comparisons under "{parent}" are ignored, since its children are weighted by "{weighting}"; remove them, or weight the children by "ahp"',
    zh: '"{parent}" 的下级指标按{weighting}赋权，其两两比较不起作用；请删除，或改用层次分析法（ahp）赋权',
  },
  'inconsistent-comparisons': {
    severity: 'error',
    en: 'the comparisons under "{parent}" do not agree: CR is {cr}, above 0.1; reconsider these first (in brackets what would fit): {judgments}',
    zh: '"{parent}" 之下的判断矩阵未通过一致性检验：一致性比率 CR = {cr}，大于 0.1；请先复核以下判断值（括号内为建议值）：{judgments}',
  },
  'inconsistent-expert': {
    severity: 'warning',
    en: 'the comparisons by {expert} under "{parent}" do not agree among themselves: CR is {cr}, above 0.1; ask again about these (in brackets what would fit): {judgments}',
    zh: '{expert}对 "{parent}" 之下的判断矩阵未通过一致性检验：一致性比率 CR = {cr}，大于 0.1；请复核以下判断值（括号内为建议值）：{judgments}',
  },
} as const satisfies Record<string, ProblemEntry>;

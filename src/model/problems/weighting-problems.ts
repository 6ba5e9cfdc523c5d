import type { ProblemEntry } from './entry.ts';

/** Problems of weights that are made of the scores. */
export const weightingProblems = {
  'missing-combined': {
    severity: 'error',
    en: '"combined" weights multiply two others, and nothing says which; add {example}, or other methods, to pingan.json',
    zh: '组合赋权（combined）是两种权重的乘积，但没有指明是哪两种；请在 pingan.json 中添加 {example}，或写其他方法',
  },
  'unweighable-score': {
    severity: 'error',
    en: '"{parent}" is weighted by "{method}", which takes scores of 0 or more, and region "{region}" scores {score} on "{child}"; raise the scale to 0 or above, or choose another weighting',
    zh: '"{parent}" 的赋权方法{method}只接受不小于 0 的得分，而地区 "{region}" 的 "{child}" 得分为 {score}；请调高分制，或改用其他赋权方法',
  },
  'unweighable-mean': {
    severity: 'error',
    en: '"{parent}" is weighted by "{method}", which divides by the mean score, and that of "{child}" is 0 for {month}; choose a scale above 0, or another weighting',
    zh: '"{parent}" 的赋权方法{method}以平均得分作除数，而 "{child}" 在 {month} 的平均得分为 0；请改用大于 0 的分制，或其他赋权方法',
  },
  'weightless-child': {
    severity: 'warning',
    en: 'all scores of "{child}" for {month} are equal, so that it weighs nothing under "{parent}" by "{method}"; choose another weighting if it is to count',
    zh: '"{child}" 在 {month} 的得分全部相同，在 "{parent}" 之下按{method}求得的权重为 0；如需计入，请改用其他赋权方法',
  },
  'unscored-child': {
    severity: 'warning',
    en: 'no region has a score on "{child}" for {month}, so that it weighs nothing under "{parent}" by "{method}", and "minWeight" counts it as missing where it applies; report it, or remove it',
    zh: '{month} 没有地区有 "{child}" 的得分，在 "{parent}" 之下按{method}求得的权重为 0，凡适用之处 "minWeight" 将其计为缺失；请上报数据，或删除该项',
  },
  'unweighed-children': {
    severity: 'warning',
    en: '"{parent}" cannot be weighted by "{method}" for {month}: {reason}; its children weigh {rest}, so check their scores, or choose another weighting',
    zh: '"{parent}" 在 {month} 不能按{method}赋权：{reason}；其下级指标改用{rest}，请检查其得分，或改用其他赋权方法',
  },
} as const satisfies Record<string, ProblemEntry>;

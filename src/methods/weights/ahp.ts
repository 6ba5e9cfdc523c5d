import { exact } from '../../numeric/text.ts';
import { cited } from '../sources.ts';
import { isSurelyConsistent } from './consistency-bound.ts';
import { weighting } from './declare.ts';
import { MOST_COMPARED, weighJudgments } from './pairwise.ts';

/** Saaty's limit: judgments whose consistency ratio is above it should be made again. */
const LARGEST_RATIO = exact('0.1');

export const ahpWeights = weighting({
  label: { en: 'analytic hierarchy process', zh: '层次分析法' },
  about: {
    en: 'Analytic hierarchy process: the principal eigenvector of the pairwise comparisons in weights/comparisons.csv, the geometric mean of several experts. Refused where CR is above 0.1.',
    zh: '对 weights/comparisons.csv 中两两比较的判断矩阵，取最大特征值对应的特征向量；多位专家的判断取几何平均；一致性比率 CR 大于 0.1 时不予采用。',
  },
  formula: 'A w = lambda_max w, sum(w) = 1; CI = (lambda_max - n) / (n - 1), CR = CI / RI',
  source: cited(
    'Saaty, The Analytic Hierarchy Process (1980), with its table of RI; group judgments: Aczel and Saaty (1983)',
    'Saaty, The Analytic Hierarchy Process（1980）及其 RI 表；多位专家的判断：Aczel 和 Saaty（1983）',
  ),
  compared: { most: MOST_COMPARED, largestRatio: LARGEST_RATIO, weigh: weighJudgments, isSurelyConsistent },
});

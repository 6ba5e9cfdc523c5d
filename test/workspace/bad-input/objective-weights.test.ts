import { edited, refuses, warnsOf } from '../../support/bad-input.ts';

/** Three regions that report A1 and A2 as they are, so that the scores are what is written. */
function reported(...rows: readonly (readonly [a1: string, a2: string])[]): Record<string, string | undefined> {
  const regions = ['east', 'north', 'west'];
  return {
    'indicators.csv': 'code,parent,name,scoring\nA,,Safety,\nA1,A,Deaths,identity\nA2,A,Accidents,identity\n',
    'regions.csv': 'code,name,level\neast,East,county\nnorth,North,county\nwest,West,county\n',
    'coefficients.csv': undefined,
    ...Object.fromEntries(
      rows.map(([a1, a2], at) => [`data/2018-09/${regions[at]}.csv`, `indicator,value\nA1,${a1}\nA2,${a2}\n`]),
    ),
  };
}

const entropyBelow = ['equal', 'entropy'];

refuses('data-driven weights', [
  {
    title: 'negative scores under entropy, each with its region',
    settings: { weights: entropyBelow },
    files: reported(['1', '-2'], ['3', '4'], ['5', '-0.5']),
    en: [
      'indicators.csv:2:1 error unweighable-score: "A" is weighted by "entropy", which takes scores of 0 or more, and region "east" scores -2 on "A2"; raise the scale to 0 or above, or choose another weighting',
      'indicators.csv:2:1 error unweighable-score: "A" is weighted by "entropy", which takes scores of 0 or more, and region "west" scores -0.5 on "A2"; raise the scale to 0 or above, or choose another weighting',
    ],
    zh: [
      'indicators.csv:2:1 错误 unweighable-score："A" 的赋权方法熵权法（entropy）只接受不小于 0 的得分，而地区 "east" 的 "A2" 得分为 -2；请调高分制，或改用其他赋权方法',
      'indicators.csv:2:1 错误 unweighable-score："A" 的赋权方法熵权法（entropy）只接受不小于 0 的得分，而地区 "west" 的 "A2" 得分为 -0.5；请调高分制，或改用其他赋权方法',
    ],
  },
  {
    title: 'a mean of 0 under variation',
    settings: { weights: ['equal', 'variation'] },
    files: reported(['1', '-2'], ['3', '1.5'], ['5', '0.5']),
    en: 'indicators.csv:2:1 error unweighable-mean: "A" is weighted by "variation", which divides by the mean score, and that of "A2" is 0 for 2018-09; choose a scale above 0, or another weighting',
    zh: 'indicators.csv:2:1 错误 unweighable-mean："A" 的赋权方法变异系数法（variation）以平均得分作除数，而 "A2" 在 2018-09 的平均得分为 0；请改用大于 0 的分制，或其他赋权方法',
  },
  {
    title: 'combined weights without saying what is combined, in the settings',
    settings: { weights: ['equal', 'combined'] },
    en: 'pingan.json:10:5 error missing-combined: "combined" weights multiply two others, and nothing says which; add "combined": {"subjective": "ahp", "objective": "entropy"}, or other methods, to pingan.json',
    zh: 'pingan.json:10:5 错误 missing-combined：组合赋权（combined）是两种权重的乘积，但没有指明是哪两种；请在 pingan.json 中添加 "combined": {"subjective": "ahp", "objective": "entropy"}，或写其他方法',
  },
  {
    title: 'combined weights without saying what is combined, in a group of its own',
    files: {
      'indicators.csv':
        'code,parent,name,weight,weighting\nA,,Safety,60,combined\nA1,A,Deaths,50,\nA2,A,Accidents,50,\nB,,Food,40,\nB1,B,Pass rate,100,\n',
    },
    en: 'indicators.csv:2:14 error missing-combined: "combined" weights multiply two others, and nothing says which; add "combined": {"subjective": "ahp", "objective": "entropy"}, or other methods, to pingan.json',
    zh: 'indicators.csv:2:14 错误 missing-combined：组合赋权（combined）是两种权重的乘积，但没有指明是哪两种；请在 pingan.json 中添加 "combined": {"subjective": "ahp", "objective": "entropy"}，或写其他方法',
  },
  {
    title: 'halves of the wrong kind',
    settings: { weights: ['equal', 'combined'], combined: { subjective: 'entropy', objective: 'ahp' } },
    en: [
      'pingan.json:13:19 error bad-setting: "combined.subjective" is "entropy"; write "percent" or "unit" or "relative" or "equal" or "ahp"',
      'pingan.json:14:18 error bad-setting: "combined.objective" is "ahp"; write "entropy" or "critic" or "variation" or "pca"',
    ],
    zh: [
      'pingan.json:13:19 错误 bad-setting："combined.subjective" 的值是 "entropy"；请写 "percent" 或 "unit" 或 "relative" 或 "equal" 或 "ahp"',
      'pingan.json:14:18 错误 bad-setting："combined.objective" 的值是 "ahp"；请写 "entropy" 或 "critic" 或 "variation" 或 "pca"',
    ],
  },
  {
    title: 'one half only',
    settings: { weights: ['equal', 'combined'], combined: { subjective: 'unit' } },
    en: 'pingan.json:12:15 error missing-key: "combined.objective" is missing; add it',
    zh: 'pingan.json:12:15 错误 missing-key：缺少 "combined.objective"；请补上',
  },
  {
    title: 'written weights of the subjective half that do not sum to 1',
    settings: { weights: ['equal', 'combined'], combined: { subjective: 'unit', objective: 'entropy' } },
    files: edited('indicators.csv', 'B1,B,Pass rate,100', 'B1,B,Pass rate,1'),
    en: 'indicators.csv:3:13 error weight-sum: the weights under "A" sum to 100, not 1 (A1 50, A2 50); change them by -99, or set "weights": "relative"',
    zh: 'indicators.csv:3:13 错误 weight-sum："A" 之下的权重合计 100，应为 1（A1 50、A2 50）；请调整 -99，或设 "weights": "relative"',
  },
]);

warnsOf('data-driven weights', [
  {
    title: 'too few regions',
    settings: { weights: ['equal', 'critic'] },
    en: 'indicators.csv:2:1 warning unweighed-children: "A" cannot be weighted by "critic" for 2018-09: it takes 3 regions with a score on every child, and there are 2; its children weigh the same, so check their scores, or choose another weighting',
    zh: 'indicators.csv:2:1 警告 unweighed-children："A" 在 2018-09 不能按CRITIC 法（critic）赋权：需要至少 3 个各项得分齐全的地区，而只有 2 个；其下级指标改用等权，请检查其得分，或改用其他赋权方法',
  },
  {
    title: 'children that tell nothing apart, where the stated weights are left',
    settings: { weights: ['equal', 'combined'], combined: { subjective: 'relative', objective: 'pca' } },
    files: reported(['5', '1'], ['5', '1'], ['5', '1']),
    en: 'indicators.csv:2:1 warning unweighed-children: "A" cannot be weighted by "pca" for 2018-09: no child tells the regions apart; its children weigh as they are stated, so check their scores, or choose another weighting',
    zh: 'indicators.csv:2:1 警告 unweighed-children："A" 在 2018-09 不能按主成分分析法（pca）赋权：各下级指标均不能区分地区；其下级指标改用主观权重，请检查其得分，或改用其他赋权方法',
  },
  {
    title: 'children that all rise and fall together under CRITIC',
    settings: { weights: ['equal', 'critic'] },
    files: reported(['5', '1'], ['7', '2'], ['9', '3']),
    en: 'indicators.csv:2:1 warning unweighed-children: "A" cannot be weighted by "critic" for 2018-09: nothing tells the children apart; its children weigh the same, so check their scores, or choose another weighting',
    zh: 'indicators.csv:2:1 警告 unweighed-children："A" 在 2018-09 不能按CRITIC 法（critic）赋权：各下级指标之间没有差别；其下级指标改用等权，请检查其得分，或改用其他赋权方法',
  },
  {
    title: 'weights that have nothing in common',
    settings: { weights: ['equal', 'combined'], combined: { subjective: 'relative', objective: 'entropy' } },
    files: {
      ...reported(['5', '1'], ['5', '2'], ['5', '3']),
      'indicators.csv':
        'code,parent,name,scoring,weight\nA,,Safety,,\nA1,A,Deaths,identity,1\nA2,A,Accidents,identity,0\n',
    },
    en: [
      'indicators.csv:2:1 warning unweighed-children: "A" cannot be weighted by "entropy" for 2018-09: no child has both weights above 0; its children weigh as they are stated, so check their scores, or choose another weighting',
      'indicators.csv:2:1 warning weightless-child: all scores of "A1" for 2018-09 are equal, so that it weighs nothing under "A" by "entropy"; choose another weighting if it is to count',
    ],
    zh: [
      'indicators.csv:2:1 警告 unweighed-children："A" 在 2018-09 不能按熵权法（entropy）赋权：没有主观、客观权重均为正的下级指标；其下级指标改用主观权重，请检查其得分，或改用其他赋权方法',
      'indicators.csv:2:1 警告 weightless-child："A1" 在 2018-09 的得分全部相同，在 "A" 之下按熵权法（entropy）求得的权重为 0；如需计入，请改用其他赋权方法',
    ],
  },
]);

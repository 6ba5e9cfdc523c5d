import { EAST, edited, refuses, WEST, warnsOf } from '../../support/bad-input.ts';
import { chinese, WEIGHTS } from '../../support/known-names.ts';

const weighted = (...weights: readonly string[]): Record<string, string> => ({
  'indicators.csv': [
    'code,parent,name,weight',
    'A,,a,100',
    ...weights.map((weight, at) => `A${at + 1},A,x,${weight}`),
    '',
  ].join('\n'),
  [EAST]: 'indicator,value\nA1,1\n',
  [WEST]: 'indicator,value\nA1,2\n',
});

refuses('weights', [
  {
    title: 'percent that sum to less',
    settings: { weights: 'percent' },
    files: edited('indicators.csv', 'A2,A,Accidents,50', 'A2,A,Accidents,49.9'),
    en: 'indicators.csv:3:13 error weight-sum: the weights under "A" sum to 99.9, not 100 (A1 50, A2 49.9); change them by +0.1, or set "weights": "relative"',
    zh: 'indicators.csv:3:13 错误 weight-sum："A" 之下的权重合计 99.9，应为 100（A1 50、A2 49.9）；请调整 +0.1，或设 "weights": "relative"',
  },
  {
    title: 'percent that sum to more',
    settings: { weights: 'percent' },
    files: edited('indicators.csv', 'B,,Food,40', 'B,,Food,"40.01"'),
    en: 'indicators.csv:2:11 error weight-sum: the weights under "index" sum to 100.01, not 100 (A 60, B 40.01); change them by -0.01, or set "weights": "relative"',
    zh: 'indicators.csv:2:11 错误 weight-sum："index" 之下的权重合计 100.01，应为 100（A 60、B 40.01）；请调整 -0.01，或设 "weights": "relative"',
  },
  {
    title: 'a sum that is off by one part in 10^20',
    settings: { weights: 'percent' },
    files: weighted('33.33333333333333333333', '66.66666666666666666666'),
    en: 'indicators.csv:3:8 error weight-sum: the weights under "A" sum to 99.99999999999999999999, not 100 (A1 33.33333333333333333333, A2 66.66666666666666666666); change them by +0.00000000000000000001, or set "weights": "relative"',
    zh: 'indicators.csv:3:8 错误 weight-sum："A" 之下的权重合计 99.99999999999999999999，应为 100（A1 33.33333333333333333333、A2 66.66666666666666666666）；请调整 +0.00000000000000000001，或设 "weights": "relative"',
  },
  {
    title: 'percent where units are expected',
    settings: { weights: 'unit' },
    en: [
      'indicators.csv:2:11 error weight-sum: the weights under "index" sum to 100, not 1 (A 60, B 40); change them by -99, or set "weights": "relative"',
      'indicators.csv:3:13 error weight-sum: the weights under "A" sum to 100, not 1 (A1 50, A2 50); change them by -99, or set "weights": "relative"',
      'indicators.csv:6:16 error weight-sum: the weights under "B" sum to 100, not 1 (B1 100); change them by -99, or set "weights": "relative"',
    ],
    zh: [
      'indicators.csv:2:11 错误 weight-sum："index" 之下的权重合计 100，应为 1（A 60、B 40）；请调整 -99，或设 "weights": "relative"',
      'indicators.csv:3:13 错误 weight-sum："A" 之下的权重合计 100，应为 1（A1 50、A2 50）；请调整 -99，或设 "weights": "relative"',
      'indicators.csv:6:16 错误 weight-sum："B" 之下的权重合计 100，应为 1（B1 100）；请调整 -99，或设 "weights": "relative"',
    ],
  },
  {
    title: 'more terms than a line should spell out',
    settings: { weights: 'percent' },
    files: weighted(...Array.from({ length: 14 }, () => '7')),
    en: 'indicators.csv:3:8 error weight-sum: the weights under "A" sum to 98, not 100 (A1 7, A10 7, A11 7, A12 7, A13 7, A14 7, A2 7, A3 7, A4 7, A5 7, A6 7, A7 7, ... +2); change them by +2, or set "weights": "relative"',
    zh: 'indicators.csv:3:8 错误 weight-sum："A" 之下的权重合计 98，应为 100（A1 7、A10 7、A11 7、A12 7、A13 7、A14 7、A2 7、A3 7、A4 7、A5 7、A6 7、A7 7、…… +2）；请调整 +2，或设 "weights": "relative"',
  },
  {
    title: 'a negative weight',
    settings: { weights: 'percent' },
    files: weighted('-1', '101'),
    en: 'indicators.csv:3:8 error negative-weight: the weight of "A1" is -1; write 0 or more',
    zh: 'indicators.csv:3:8 错误 negative-weight："A1" 的权重是 -1；请写 0 或正数',
  },
  {
    title: 'all zero',
    files: weighted('0', '0.0'),
    en: 'indicators.csv:3:8 error zero-weights: all weights under "A" are 0; give at least one a positive weight',
    zh: 'indicators.csv:3:8 错误 zero-weights："A" 之下的权重全为 0；至少一个须为正数',
  },
  {
    title: 'all zero at the top',
    files: { ...weighted('1'), 'indicators.csv': 'code,parent,name,weight\nA,,a,0\nA1,A,x,1\n' },
    en: 'indicators.csv:2:6 error zero-weights: all weights under "index" are 0; give at least one a positive weight',
    zh: 'indicators.csv:2:6 错误 zero-weights："index" 之下的权重全为 0；至少一个须为正数',
  },
  {
    title: 'a missing weight, and no sum judged without it',
    settings: { weights: 'percent' },
    files: weighted('40', ''),
    en: 'indicators.csv:4:8 error missing-weight: "A2" has no weight; write one, or set "weights": "equal" in pingan.json',
    zh: 'indicators.csv:4:8 错误 missing-weight："A2" 没有权重；请填写，或在 pingan.json 中设 "weights": "equal"',
  },
  {
    title: 'a missing weight where weights are relative',
    files: weighted('40', ''),
    en: 'indicators.csv:4:8 error missing-weight: "A2" has no weight; write one, or set "weights": "equal" in pingan.json',
    zh: 'indicators.csv:4:8 错误 missing-weight："A2" 没有权重；请填写，或在 pingan.json 中设 "weights": "equal"',
  },
  {
    title: 'a weight that is no number, and no sum judged without it',
    settings: { weights: 'percent' },
    files: weighted('40', '60%'),
    en: 'indicators.csv:4:8 error bad-number: "60%" is not a number; write 60, without "%"',
    zh: 'indicators.csv:4:8 错误 bad-number："60%" 不是数字；请写 60，不要带 "%"',
  },
  {
    title: 'no weight column where a sum is expected',
    settings: { weights: 'percent' },
    files: { ...weighted('1'), 'indicators.csv': 'code,parent,name,weigth\nA,,a,1\nA1,A,x,1\n' },
    en: 'indicators.csv:1:1 error missing-column: the header has no column "weight"; rename "weigth" if that is it, or add the column',
    zh: 'indicators.csv:1:1 错误 missing-column：表头没有 "weight" 列；若 "weigth" 即是该列请改名，否则请添加该列',
  },
  {
    title: 'a sum of the one group whose children are percent',
    settings: { weights: ['relative', 'equal'] },
    files: {
      'indicators.csv':
        'code,parent,name,weight,weighting\nA,,Safety,6,percent\nA1,A,Deaths,50,\nA2,A,Accidents,49,\nB,,Food,4,\nB1,B,Pass rate,7,\n',
    },
    en: 'indicators.csv:3:13 error weight-sum: the weights under "A" sum to 99, not 100 (A1 50, A2 49); change them by +1, or set "weights": "relative"',
    zh: 'indicators.csv:3:13 错误 weight-sum："A" 之下的权重合计 99，应为 100（A1 50、A2 49）；请调整 +1，或设 "weights": "relative"',
  },
  {
    title: 'a weighting that is none, and nothing else for it',
    settings: { weights: 'percent' },
    files: {
      'indicators.csv':
        'code,parent,name,weight,weighting\nA,,Safety,60,percents\nA1,A,Deaths,x,\nA2,A,Accidents,,\nB,,Food,40,\nB1,B,Pass rate,100,\n',
    },
    en: `indicators.csv:2:14 error unknown-method: "percents" is not a method of "weighting"; write one of: ${WEIGHTS}`,
    zh: `indicators.csv:2:14 错误 unknown-method："percents" 不是赋权方法（weighting）；可写：${chinese.WEIGHTS}`,
  },
  {
    title: 'a weight of a row without a place',
    files: { ...weighted('1'), 'indicators.csv': 'code,parent,name,weight\nA,,a,1\nA1,A,x,1\nC1,C,x,1 %\n' },
    en: [
      'indicators.csv:4:4 error unknown-parent: "C1" has the parent "C", which has no row; add a row for it, or correct the code',
      'indicators.csv:4:8 error bad-number: "1 %" is not a number; write 1, without "%"',
    ],
    zh: [
      'indicators.csv:4:4 错误 unknown-parent："C1" 的上级指标 "C" 不存在；请添加相应的行，或更正代码',
      'indicators.csv:4:8 错误 bad-number："1 %" 不是数字；请写 1，不要带 "%"',
    ],
  },
]);

warnsOf('weights', [
  {
    title: 'nothing in blank weights below groups that do not read them',
    settings: { weights: ['percent', 'equal'] },
    files: edited('indicators.csv', 'A1,A,Deaths,50', 'A1,A,Deaths,'),
    en: [],
    zh: [],
  },
  {
    title: 'a weighting on an indicator',
    files: {
      'indicators.csv':
        'code,parent,name,weight,weighting\nA,,Safety,6,\nA1,A,Deaths,50,unit\nA2,A,Accidents,50,\nB,,Food,4,\nB1,B,Pass rate,7,\n',
    },
    en: 'indicators.csv:3:16 warning misplaced-cell: weighting is ignored on "A1", which is an indicator; clear the cell',
    zh: 'indicators.csv:3:16 警告 misplaced-cell："A1" 是末级指标，其赋权方法（weighting）不起作用；请清空该单元格',
  },
  {
    title: 'nothing in percent that sum exactly',
    settings: { weights: 'percent' },
    files: weighted('33.33333333333333333333', '66.66666666666666666667'),
    en: [],
    zh: [],
  },
  {
    title: 'nothing in weights that are not read',
    settings: { weights: 'equal' },
    files: weighted('', '60'),
    en: [],
    zh: [],
  },
]);

import { EAST, refuses, WEST, warnsOf } from '../../support/bad-input.ts';

/** One dimension of two indicators whose values are their scores, aggregated by a method. */
const scored = (method: string, east: readonly string[], west: readonly string[]): Record<string, string> => ({
  'indicators.csv': `code,parent,name,scoring,aggregation\nA,,a,,${method}\nA1,A,x,identity,\nA2,A,y,identity,\n`,
  [EAST]: `indicator,value\nA1,${east[0]}\nA2,${east[1]}\n`,
  [WEST]: `indicator,value\nA1,${west[0]}\nA2,${west[1]}\n`,
});

refuses('methods that can make the total only', [
  {
    title: 'for all levels',
    settings: { aggregation: 'copeland' },
    en: 'pingan.json:8:18 error total-only: "copeland" compares the regions of a peer group and can make the total only; write a list that begins with it, such as ["copeland", "arithmetic"]',
    zh: 'pingan.json:8:18 错误 total-only：Copeland 法（copeland）比较同组地区，只能用于总分；请写以其开头的列表，例如 ["copeland", "arithmetic"]',
  },
  {
    title: 'for a lower level',
    settings: { aggregation: ['copeland', 'copeland'] },
    en: 'pingan.json:10:5 error total-only: "copeland" compares the regions of a peer group and can make the total only; choose another method here',
    zh: 'pingan.json:10:5 错误 total-only：Copeland 法（copeland）比较同组地区，只能用于总分；请在此改用其他方法',
  },
  {
    title: 'for a group',
    files: scored('copeland', ['1', '2'], ['2', '3']),
    en: 'indicators.csv:2:7 error total-only: "copeland" compares the regions of a peer group and can make the total only; choose another method here',
    zh: 'indicators.csv:2:7 错误 total-only：Copeland 法（copeland）比较同组地区，只能用于总分；请在此改用其他方法',
  },
]);

/** One dimension with these cells under the columns aggregation and exponent. */
const grouped = (cells: string): Record<string, string> => ({
  'indicators.csv': `code,parent,name,aggregation,exponent\nA,,a,${cells}\nA1,A,x,,\nA2,A,y,,\n`,
  [EAST]: 'indicator,value\nA1,1\nA2,5\n',
  [WEST]: 'indicator,value\nA1,2\nA2,4\n',
});

refuses('exponents', [
  {
    title: 'none for a group',
    files: grouped('power,'),
    en: 'indicators.csv:2:12 error missing-exponent: "A" is aggregated by "power", which needs an exponent; write it in the column "exponent", or as "power": {"exponent": ...} in pingan.json',
    zh: 'indicators.csv:2:12 错误 missing-exponent："A" 以幂平均（power）合成，需要幂指数；请在 "exponent" 列填写，或在 pingan.json 中写 "power": {"exponent": ...}',
  },
  {
    title: 'none for the total',
    settings: { aggregation: ['power', 'median'] },
    en: 'pingan.json:9:5 error missing-exponent: "index" is aggregated by "power", which needs an exponent; write it as "power": {"exponent": ...} in pingan.json',
    zh: 'pingan.json:9:5 错误 missing-exponent："index" 以幂平均（power）合成，需要幂指数；请在 pingan.json 中写 "power": {"exponent": ...}',
  },
  {
    title: '0 for a group',
    files: grouped('power,0.0'),
    en: 'indicators.csv:2:12 error zero-exponent: the exponent is 0, which makes a power mean the geometric mean; aggregate by "geometric", or write another exponent',
    zh: 'indicators.csv:2:12 错误 zero-exponent：幂指数为 0，幂平均此时即几何平均；请改用 "geometric"，或填写其他幂指数',
  },
  {
    title: '0 in the settings',
    settings: { power: { exponent: 0 } },
    en: 'pingan.json:9:17 error zero-exponent: the exponent is 0, which makes a power mean the geometric mean; aggregate by "geometric", or write another exponent',
    zh: 'pingan.json:9:17 错误 zero-exponent：幂指数为 0，幂平均此时即几何平均；请改用 "geometric"，或填写其他幂指数',
  },
  {
    title: 'past the bounds for a group',
    files: grouped('power,20.01'),
    en: 'indicators.csv:2:12 error exponent-out-of-range: the exponent is 20.01; write a number from -20 to 20, other than 0',
    zh: 'indicators.csv:2:12 错误 exponent-out-of-range：幂指数是 20.01；请写 -20 至 20 之间不为 0 的数',
  },
  {
    title: 'past the bounds in the settings, and none asked for elsewhere',
    settings: { aggregation: 'power', power: { exponent: -21 } },
    en: 'pingan.json:10:17 error bad-setting: "power.exponent" is -21; write a number from -20 to 20, other than 0',
    zh: 'pingan.json:10:17 错误 bad-setting："power.exponent" 的值是 -21；请写 -20 至 20 之间不为 0 的数',
  },
  {
    title: 'a setting without its key',
    settings: { power: {} },
    en: 'pingan.json:8:12 error missing-key: "power.exponent" is missing; add it',
    zh: 'pingan.json:8:12 错误 missing-key：缺少 "power.exponent"；请补上',
  },
  {
    title: 'a number for the setting',
    settings: { power: 2 },
    en: 'pingan.json:8:12 error bad-setting: "power" is 2; write {"exponent": ...} with a number from -20 to 20, other than 0',
    zh: 'pingan.json:8:12 错误 bad-setting："power" 的值是 2；请写 {"exponent": ...}，幂指数为 -20 至 20 之间不为 0 的数',
  },
]);

warnsOf('exponents', [
  {
    title: 'on a group that is not aggregated by power',
    files: grouped('median,2'),
    en: 'indicators.csv:2:13 warning misplaced-cell: exponent is ignored on "A", which is not aggregated by "power"; clear the cell',
    zh: 'indicators.csv:2:13 警告 misplaced-cell："A" 是不以幂平均（power）合成的指标，其幂指数（exponent）不起作用；请清空该单元格',
  },
  {
    title: 'on an indicator',
    files: { 'indicators.csv': 'code,parent,name,exponent\nA,,a,\nA1,A,x,2\nA2,A,y,\nB1,A,z,\n' },
    en: 'indicators.csv:3:8 warning misplaced-cell: exponent is ignored on "A1", which is an indicator; clear the cell',
    zh: 'indicators.csv:3:8 警告 misplaced-cell："A1" 是末级指标，其幂指数（exponent）不起作用；请清空该单元格',
  },
]);

const shared = (cell: string): Record<string, string> => ({
  'indicators.csv': `code,parent,name,min_weight\nA,,a,${cell}\nA1,A,x,\nA2,A,y,\n`,
  [EAST]: 'indicator,value\nA1,1\nA2,5\n',
  [WEST]: 'indicator,value\nA1,2\nA2,\n',
});

refuses('shares of weight', [
  {
    title: 'percent for a group',
    files: shared('60'),
    en: 'indicators.csv:2:6 error min-weight-out-of-range: min_weight of "A" is 60; write a share from 0 to 1, such as 0.6',
    zh: 'indicators.csv:2:6 错误 min-weight-out-of-range："A" 的 min_weight 是 60；请写 0 至 1 之间的数，例如 0.6',
  },
  {
    title: 'percent in the settings',
    settings: { minWeight: 60 },
    en: 'pingan.json:8:16 error bad-setting: "minWeight" is 60; write a share from 0 to 1',
    zh: 'pingan.json:8:16 错误 bad-setting："minWeight" 的值是 60；请写 0 至 1 之间的数',
  },
]);

warnsOf('shares of weight', [
  {
    title: 'on an indicator',
    files: { 'indicators.csv': 'code,parent,name,min_weight\nA,,a,\nA1,A,x,0.5\nA2,A,y,\nB1,A,z,\n' },
    en: 'indicators.csv:3:8 warning misplaced-cell: min_weight is ignored on "A1", which is an indicator; clear the cell',
    zh: 'indicators.csv:3:8 警告 misplaced-cell："A1" 是末级指标，其最低上报权重（min_weight）不起作用；请清空该单元格',
  },
]);

refuses('scores that a mean cannot take', [
  {
    title: 'a score of 0 in a geometric mean',
    files: scored('geometric', ['3', '0.0'], ['2', '5']),
    en: 'indicators.csv:2:1 error non-positive-score: the geometric mean of "A" for region "east" meets a score of 0 for "A2"; choose a scale and a scoring that stay above 0, or aggregate arithmetically',
    zh: 'indicators.csv:2:1 错误 non-positive-score：计算地区 "east" 的 "A" 时，加权几何平均（geometric）遇到 "A2" 的得分 0；请选择得分恒大于 0 的分制与计分方法，或改用算术平均',
  },
  {
    title: 'a score of 0 in a power mean of a negative exponent',
    settings: { power: { exponent: -0.5 } },
    files: scored('power', ['3', '0'], ['2', '5']),
    en: 'indicators.csv:2:1 error non-positive-score: the power mean of "A" for region "east" meets a score of 0 for "A2"; choose a scale and a scoring that stay above 0, or aggregate arithmetically',
    zh: 'indicators.csv:2:1 错误 non-positive-score：计算地区 "east" 的 "A" 时，幂平均（power）遇到 "A2" 的得分 0；请选择得分恒大于 0 的分制与计分方法，或改用算术平均',
  },
  {
    title: 'a score below 0 in a power mean',
    settings: { power: { exponent: 3 } },
    files: scored('power', ['3', '-0.5'], ['2', '0']),
    en: 'indicators.csv:2:1 error negative-score: the power mean of "A" for region "east" meets a score of -0.5 for "A2", below 0; choose a scale and a scoring that stay at 0 or above, or aggregate arithmetically',
    zh: 'indicators.csv:2:1 错误 negative-score：计算地区 "east" 的 "A" 时，幂平均（power）遇到 "A2" 的负得分 -0.5；请选择得分不小于 0 的分制与计分方法，或改用算术平均',
  },
  {
    title: 'a harmonic total',
    settings: { aggregation: ['harmonic', 'arithmetic'] },
    en: [
      'pingan.json:1:1 error non-positive-score: the harmonic mean of "index" for region "west" meets a score of 0 for "B"; choose a scale and a scoring that stay above 0, or aggregate arithmetically',
    ],
    zh: [
      'pingan.json:1:1 错误 non-positive-score：计算地区 "west" 的 "index" 时，加权调和平均（harmonic）遇到 "B" 的得分 0；请选择得分恒大于 0 的分制与计分方法，或改用算术平均',
    ],
  },
  {
    title: 'a mean of 0 or below in the index of Mazziotta and Pareto',
    files: scored('mpi', ['3', '-3'], ['2', '-7.5']),
    en: [
      'indicators.csv:2:1 error non-positive-mean: the children of "A" have a weighted mean of 0 for region "east", and "mpi" needs one above 0; choose a scale and a scoring that stay above 0, or aggregate arithmetically',
      'indicators.csv:2:1 error non-positive-mean: the children of "A" have a weighted mean of -2.75 for region "west", and "mpi" needs one above 0; choose a scale and a scoring that stay above 0, or aggregate arithmetically',
    ],
    zh: [
      'indicators.csv:2:1 错误 non-positive-mean：地区 "east" 的 "A" 下级指标得分的加权平均为 0，而Mazziotta-Pareto 法（mpi）要求其大于 0；请选择得分恒大于 0 的分制与计分方法，或改用算术平均',
      'indicators.csv:2:1 错误 non-positive-mean：地区 "west" 的 "A" 下级指标得分的加权平均为 -2.75，而Mazziotta-Pareto 法（mpi）要求其大于 0；请选择得分恒大于 0 的分制与计分方法，或改用算术平均',
    ],
  },
]);

import { EAST, refuses, WEST } from '../../support/bad-input.ts';

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
    zh: 'pingan.json:8:18 error total-only: "copeland" 比较同组地区，只能用于总分；请写以其开头的列表，例如 ["copeland", "arithmetic"]',
  },
  {
    title: 'for a lower level',
    settings: { aggregation: ['copeland', 'copeland'] },
    en: 'pingan.json:10:5 error total-only: "copeland" compares the regions of a peer group and can make the total only; choose another method here',
    zh: 'pingan.json:10:5 error total-only: "copeland" 比较同组地区，只能用于总分；请在此改用其他方法',
  },
  {
    title: 'for a group',
    files: scored('copeland', ['1', '2'], ['2', '3']),
    en: 'indicators.csv:2:7 error total-only: "copeland" compares the regions of a peer group and can make the total only; choose another method here',
    zh: 'indicators.csv:2:7 error total-only: "copeland" 比较同组地区，只能用于总分；请在此改用其他方法',
  },
]);

refuses('scores that a mean cannot take', [
  {
    title: 'a score of 0 in a geometric mean',
    files: scored('geometric', ['3', '0.0'], ['2', '5']),
    en: 'indicators.csv:2:1 error non-positive-score: the geometric mean of "A" for region "east" meets a score of 0 for "A2"; raise the scale\'s floor above 0, or aggregate arithmetically',
    zh: 'indicators.csv:2:1 error non-positive-score: 计算地区 "east" 的 "A" 时，geometric 平均遇到 "A2" 的得分 0；请把分制下限设为正数，或改用算术平均',
  },
  {
    title: 'a harmonic total',
    settings: { aggregation: ['harmonic', 'arithmetic'] },
    en: [
      'pingan.json:1:1 error non-positive-score: the harmonic mean of "index" for region "west" meets a score of 0 for "B"; raise the scale\'s floor above 0, or aggregate arithmetically',
    ],
    zh: [
      'pingan.json:1:1 error non-positive-score: 计算地区 "west" 的 "index" 时，harmonic 平均遇到 "B" 的得分 0；请把分制下限设为正数，或改用算术平均',
    ],
  },
  {
    title: 'a mean of 0 or below in the index of Mazziotta and Pareto',
    files: scored('mpi', ['3', '-3'], ['2', '-7.5']),
    en: [
      'indicators.csv:2:1 error non-positive-mean: the children of "A" have a weighted mean of 0 for region "east", and "mpi" needs one above 0; raise the scale\'s floor above 0, or aggregate arithmetically',
      'indicators.csv:2:1 error non-positive-mean: the children of "A" have a weighted mean of -2.75 for region "west", and "mpi" needs one above 0; raise the scale\'s floor above 0, or aggregate arithmetically',
    ],
    zh: [
      'indicators.csv:2:1 error non-positive-mean: 地区 "east" 的 "A" 各项加权平均为 0，而 "mpi" 要求其大于 0；请把分制下限设为正数，或改用算术平均',
      'indicators.csv:2:1 error non-positive-mean: 地区 "west" 的 "A" 各项加权平均为 -2.75，而 "mpi" 要求其大于 0；请把分制下限设为正数，或改用算术平均',
    ],
  },
]);

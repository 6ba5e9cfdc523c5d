import { EAST, refuses, WEST } from '../../support/bad-input.ts';

/** A lone indicator with these cells. */
const indicator = (columns: string, cells: string): Record<string, string> => ({
  'indicators.csv': `code,parent,name,${columns}\nA,,a${','.repeat(columns.split(',').length)}\nA1,A,x,${cells}\n`,
  [EAST]: 'indicator,value\nA1,3\n',
  [WEST]: 'indicator,value\nA1,4\n',
});

refuses('treatments that may leave the unit', [
  {
    title: 'winsorize, which may take logarithms, between goalposts',
    files: indicator('scoring,worst,best,treatment', 'goalposts,1,9,winsorize'),
    en: 'indicators.csv:3:22 error treatment-leaves-unit: "goalposts" takes the values of "A1" in their own unit, and "winsorize" may turn them into logarithms; choose another treatment: none, winsorize-only, clip-quantiles',
    zh: 'indicators.csv:3:22 错误 treatment-leaves-unit：计分方法阈值线性法（goalposts）按原单位取 "A1" 的值，而异常值处理方法缩尾（winsorize）可能把它们变为对数；请改用其他异常值处理方法：不处理（none）、只缩尾（winsorize-only）、分位数截断（clip-quantiles）',
  },
  {
    title: 'winsorize by default, and a value that is its score',
    settings: { treatment: 'winsorize', scoring: 'identity' },
    files: indicator('unit', '%'),
    en: 'indicators.csv:3:1 error treatment-leaves-unit: "identity" takes the values of "A1" in their own unit, and "winsorize" may turn them into logarithms; choose another treatment: none, winsorize-only, clip-quantiles',
    zh: 'indicators.csv:3:1 错误 treatment-leaves-unit：计分方法原值计分（identity）按原单位取 "A1" 的值，而异常值处理方法缩尾（winsorize）可能把它们变为对数；请改用其他异常值处理方法：不处理（none）、只缩尾（winsorize-only）、分位数截断（clip-quantiles）',
  },
  {
    title: 'winsorize, and a share of the greatest value, which needs the true zero of the unit',
    files: indicator('scoring,treatment', 'fraction-of-max,winsorize'),
    en: 'indicators.csv:3:24 error treatment-leaves-unit: "fraction-of-max" takes the values of "A1" in their own unit, and "winsorize" may turn them into logarithms; choose another treatment: none, winsorize-only, clip-quantiles',
    zh: 'indicators.csv:3:24 错误 treatment-leaves-unit：计分方法最大值比例法（fraction-of-max）按原单位取 "A1" 的值，而异常值处理方法缩尾（winsorize）可能把它们变为对数；请改用其他异常值处理方法：不处理（none）、只缩尾（winsorize-only）、分位数截断（clip-quantiles）',
  },
  {
    title: 'winsorize, and a reference region whose peer group may be treated otherwise',
    files: indicator('scoring,reference,treatment', 'distance-to-reference,east,winsorize'),
    en: 'indicators.csv:3:35 error treatment-leaves-unit: "distance-to-reference" takes the values of "A1" in their own unit, and "winsorize" may turn them into logarithms; choose another treatment: none, winsorize-only, clip-quantiles',
    zh: 'indicators.csv:3:35 错误 treatment-leaves-unit：计分方法标杆距离法（distance-to-reference）按原单位取 "A1" 的值，而异常值处理方法缩尾（winsorize）可能把它们变为对数；请改用其他异常值处理方法：不处理（none）、只缩尾（winsorize-only）、分位数截断（clip-quantiles）',
  },
  {
    title: 'winsorize, and an optimum',
    files: indicator('direction,optimum_low,optimum_high,treatment', 'interval,2,3,winsorize'),
    en: 'indicators.csv:3:21 error treatment-leaves-unit: "min-max" takes the values of "A1" in their own unit, and "winsorize" may turn them into logarithms; choose another treatment: none, winsorize-only, clip-quantiles',
    zh: 'indicators.csv:3:21 错误 treatment-leaves-unit：计分方法极差法（min-max）按原单位取 "A1" 的值，而异常值处理方法缩尾（winsorize）可能把它们变为对数；请改用其他异常值处理方法：不处理（none）、只缩尾（winsorize-only）、分位数截断（clip-quantiles）',
  },
  {
    title: 'a treatment that is none is not judged by the default',
    settings: { treatment: 'winsorize', scoring: 'identity' },
    files: indicator('treatment', 'clip'),
    en: 'indicators.csv:3:8 error unknown-method: "clip" is not a method of "treatment"; write one of: none, winsorize, winsorize-only, clip-quantiles',
    zh: 'indicators.csv:3:8 错误 unknown-method："clip" 不是异常值处理方法（treatment）；可写：不处理（none）、缩尾（winsorize）、只缩尾（winsorize-only）、分位数截断（clip-quantiles）',
  },
]);

refuses('limits of treatments', [
  {
    title: 'a skewness of 0',
    settings: { winsorize: { skewness: 0 } },
    en: 'pingan.json:9:17 error bad-setting: "winsorize.skewness" is 0; write a number above 0',
    zh: 'pingan.json:9:17 错误 bad-setting："winsorize.skewness" 的值是 0；请写大于 0 的数',
  },
  {
    title: 'a negative kurtosis, and a part of a point',
    settings: { winsorize: { kurtosis: -3.5, points: 1.5 } },
    en: [
      'pingan.json:9:17 error bad-setting: "winsorize.kurtosis" is -3.5; write a number above 0',
      'pingan.json:10:15 error bad-setting: "winsorize.points" is 1.5; write a whole number from 1 upwards',
    ],
    zh: [
      'pingan.json:9:17 错误 bad-setting："winsorize.kurtosis" 的值是 -3.5；请写大于 0 的数',
      'pingan.json:10:15 错误 bad-setting："winsorize.points" 的值是 1.5；请写不小于 1 的整数',
    ],
  },
  {
    title: 'no point',
    settings: { winsorize: { points: 0 } },
    en: 'pingan.json:9:15 error bad-setting: "winsorize.points" is 0; write a whole number from 1 upwards',
    zh: 'pingan.json:9:15 错误 bad-setting："winsorize.points" 的值是 0；请写不小于 1 的整数',
  },
  {
    title: 'an unknown limit',
    settings: { winsorize: { skew: 2 } },
    en: 'pingan.json:9:5 error unknown-key: "skew" is not a setting; remove it, or write one of: skewness, kurtosis, points',
    zh: 'pingan.json:9:5 错误 unknown-key："skew" 不是设置项；请删除，或改为其中之一：skewness、kurtosis、points',
  },
  {
    title: 'limits that are no object',
    settings: { winsorize: 5, quantiles: [0.05, 0.95] },
    en: [
      'pingan.json:8:16 error bad-setting: "winsorize" is 5; write {"skewness": ..., "kurtosis": ..., "points": ...}',
      'pingan.json:9:16 error bad-setting: "quantiles" is [ 0.05, 0.95 ]; write {"low": ..., "high": ...} with low below high',
    ],
    zh: [
      'pingan.json:8:16 错误 bad-setting："winsorize" 的值是 5；请写 {"skewness": ..., "kurtosis": ..., "points": ...}',
      'pingan.json:9:16 错误 bad-setting："quantiles" 的值是 [ 0.05, 0.95 ]；请写 {"low": ..., "high": ...}，且 low 小于 high',
    ],
  },
  {
    title: 'quantiles that are no shares',
    settings: { quantiles: { low: -0.05, high: 95 } },
    en: [
      'pingan.json:9:12 error bad-setting: "quantiles.low" is -0.05; write a number from 0 to 1',
      'pingan.json:10:13 error bad-setting: "quantiles.high" is 95; write a number from 0 to 1',
    ],
    zh: [
      'pingan.json:9:12 错误 bad-setting："quantiles.low" 的值是 -0.05；请写 0 至 1 的数',
      'pingan.json:10:13 错误 bad-setting："quantiles.high" 的值是 95；请写 0 至 1 的数',
    ],
  },
  {
    title: 'a low quantile at the high one',
    settings: { quantiles: { low: 0.95 } },
    en: 'pingan.json:8:16 error bad-setting: "quantiles" is { "low": 0.95 }; write {"low": ..., "high": ...} with low below high',
    zh: 'pingan.json:8:16 错误 bad-setting："quantiles" 的值是 { "low": 0.95 }；请写 {"low": ..., "high": ...}，且 low 小于 high',
  },
]);

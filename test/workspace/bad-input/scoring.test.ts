import { EAST, refuses, WEST, warnsOf } from '../../support/bad-input.ts';

/** One dimension with one indicator that has these cells beside its own, and a value for either region. */
const indicator = (columns: string, cells: string, east = '1', west = '2'): Record<string, string> => ({
  'indicators.csv': `code,parent,name,${columns}\nA,,a${','.repeat(columns.split(',').length)}\nA1,A,x,${cells}\n`,
  [EAST]: `indicator,value\nA1,${east}\n`,
  [WEST]: `indicator,value\nA1,${west}\n`,
});

const steps = (...rows: readonly string[]): Record<string, string> => ({
  ...indicator('scoring', 'steps'),
  'steps.csv': `indicator,from,score\n${rows.join('\n')}\n`,
});

refuses('scoring', [
  {
    title: 'a deduction that is not given',
    files: indicator('scoring', 'deduct'),
    en: 'indicators.csv:3:1 error missing-parameter: scoring "deduct" of "A1" needs deduction; write it in the column "deduction"',
    zh: 'indicators.csv:3:1 错误 missing-parameter："A1" 的计分方法扣分制（deduct）需要每单位扣分（deduction）；请在该列填写',
  },
  {
    title: 'a deduction of nothing',
    files: indicator('scoring,deduction', 'deduct,0'),
    en: 'indicators.csv:3:15 error not-positive: deduction is 0; write a number above 0',
    zh: 'indicators.csv:3:15 错误 not-positive：每单位扣分（deduction）是 0；请写大于 0 的数',
  },
  {
    title: 'an optimum without its upper end',
    files: indicator('direction,optimum_low', 'interval,4'),
    en: 'indicators.csv:3:1 error missing-optimum: "A1" is an interval indicator and needs optimum_high; write it in the column "optimum_high"',
    zh: 'indicators.csv:3:1 错误 missing-optimum："A1" 是适度指标，需要适度上限（optimum_high）；请在该列填写',
  },
  {
    title: 'an optimum the wrong way round',
    files: indicator('direction,optimum_low,optimum_high', 'interval,6,4.5'),
    en: 'indicators.csv:3:17 error reversed-optimum: optimum_low of "A1" is 6, above optimum_high, 4.5; swap them',
    zh: 'indicators.csv:3:17 错误 reversed-optimum："A1" 的适度下限（optimum_low）为 6，大于适度上限（optimum_high）的 4.5；请对调',
  },
  {
    title: 'a limit within the optimum',
    files: indicator('direction,optimum_low,optimum_high,worst', 'interval,4,6,5'),
    en: 'indicators.csv:3:21 error limit-beside-optimum: worst of "A1" is 5, and must lie outside the optimum, 4 to 6; correct it, or leave it blank for the worst value reported',
    zh: 'indicators.csv:3:21 错误 limit-beside-optimum："A1" 的不允许值（worst）为 5，必须在适度区间之外（适度区间为 4 至 6）；请更正，或留空以取上报的最差值',
  },
  {
    title: 'an upper limit below the optimum',
    files: indicator('direction,optimum_low,optimum_high,worst,worst_high', 'interval,4,6,1,3'),
    en: 'indicators.csv:3:23 error limit-beside-optimum: worst_high of "A1" is 3, and must lie above the optimum, 4 to 6; correct it, or leave it blank for the worst value reported',
    zh: 'indicators.csv:3:23 错误 limit-beside-optimum："A1" 的上侧不允许值（worst_high）为 3，必须高于适度区间（适度区间为 4 至 6）；请更正，或留空以取上报的最差值',
  },
  {
    title: 'a lower limit above the optimum',
    files: indicator('direction,optimum_low,optimum_high,worst,worst_high', 'interval,4,6,8,9'),
    en: 'indicators.csv:3:21 error limit-beside-optimum: worst of "A1" is 8, and must lie below the optimum, 4 to 6; correct it, or leave it blank for the worst value reported',
    zh: 'indicators.csv:3:21 错误 limit-beside-optimum："A1" 的不允许值（worst）为 8，必须低于适度区间（适度区间为 4 至 6）；请更正，或留空以取上报的最差值',
  },
  {
    title: 'an interval where ranks are scored',
    files: indicator('direction,optimum_low,optimum_high,scoring', 'interval,4,6,rank'),
    en: 'indicators.csv:3:8 error interval-scoring: "A1" is an interval indicator, which "rank" cannot score; choose min-max or goalposts',
    zh: 'indicators.csv:3:8 错误 interval-scoring："A1" 是适度指标，名次分（rank）不能为其计分；请改用极差法（min-max）或阈值线性法（goalposts）',
  },
  {
    title: 'an exponential scale from 0',
    files: indicator('scoring', 'efficacy'),
    en: 'indicators.csv:3:8 error scale-not-positive: scoring "efficacy" of "A1" needs a scale with a floor above 0, and it is 0; raise the floor of "scale" in pingan.json, such as to 60',
    zh: 'indicators.csv:3:8 错误 scale-not-positive："A1" 的计分方法指数型功效函数法（efficacy）要求得分下限为正数，现为 0；请提高 pingan.json 中 "scale" 的 "floor"，例如 60',
  },
  {
    title: 'a z-score without spread',
    settings: { zscore: { mean: 50, sd: 0 } },
    en: 'pingan.json:8:13 error bad-setting: "zscore" is { "mean": 50, "sd": 0 }; write {"mean": ..., "sd": ...} with sd above 0',
    zh: 'pingan.json:8:13 错误 bad-setting："zscore" 的值是 { "mean": 50, "sd": 0 }；请写 {"mean": ..., "sd": ...}，且 sd 为正数',
  },
  {
    title: 'a z-score that lacks its mean',
    settings: { zscore: { sd: 10 } },
    en: 'pingan.json:8:13 error missing-key: "zscore.mean" is missing; add it',
    zh: 'pingan.json:8:13 错误 missing-key：缺少 "zscore.mean"；请补上',
  },
  {
    title: 'a reference that is neither a region nor a figure',
    files: indicator('scoring,reference', 'distance-to-reference,eest'),
    en: 'indicators.csv:3:30 error unknown-reference: the reference of "A1" is "eest", which is neither a number nor a region in regions.csv; did you mean "east"?',
    zh: 'indicators.csv:3:30 错误 unknown-reference："A1" 的参照值 "eest" 既不是数字，也不是 regions.csv 中的地区；是否应为 "east"？',
  },
  {
    title: 'a reference region without a value',
    files: indicator('scoring,reference', 'distance-to-reference,east', '', '2'),
    en: 'indicators.csv:3:1 error no-reference-value: the reference of "A1", region "east", has no value for 2018-09; report it, or choose another reference',
    zh: 'indicators.csv:3:1 错误 no-reference-value："A1" 的参照地区 "east" 在 2018-09 没有值；请上报，或改用其他参照值',
  },
  {
    title: 'a reference that is the worst',
    files: indicator('scoring,reference', 'distance-to-reference,east'),
    en: 'indicators.csv:3:1 error reference-not-better: the reference of "A1", "east", is 1 for 2018-09, no better than the worst value of the peer group; choose a better one, or correct the direction',
    zh: 'indicators.csv:3:1 错误 reference-not-better："A1" 的参照值 "east" 在 2018-09 为 1，不优于同组最差值；请改用更优的参照值，或更正指标方向',
  },
  {
    title: 'a negative value that is to be a share of the greatest',
    files: indicator('scoring', 'fraction-of-max', '-1.5'),
    en: 'data/2018-09/east.csv:2:4 error unscorable-value: the value -1.5 of "A1" for region "east" cannot be scored by "fraction-of-max", which takes values from 0 upwards; correct it, or choose another scoring method',
    zh: 'data/2018-09/east.csv:2:4 错误 unscorable-value：地区 "east" 的 "A1" 的值 -1.5 不能按最大值比例法（fraction-of-max）计分，该方法只接受不小于 0 的值；请更正，或改用其他计分方法',
  },
  {
    title: 'a value below all steps',
    files: steps('A1,2,80'),
    en: 'data/2018-09/east.csv:2:4 error below-steps: the value 1 of "A1" for region "east" lies below its lowest step, 2; add a step with a blank "from" to steps.csv, or correct the value',
    zh: 'data/2018-09/east.csv:2:4 错误 below-steps：地区 "east" 的 "A1" 的值 1 低于最低一档的起点 2；请在 steps.csv 中添加 "from" 留空的一档，或更正该值',
  },
  {
    title: 'no file of steps',
    files: indicator('scoring', 'steps'),
    en: 'steps.csv:1:1 error missing-file: there is no such file; create it, or correct "steps" in pingan.json',
    zh: 'steps.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "steps"',
  },
  {
    title: 'no steps of an indicator that is scored by them',
    files: steps('A,1,2'),
    en: 'indicators.csv:3:8 error no-steps: "A1" is scored by steps, but has none in steps.csv; add rows for it, or choose another scoring method',
    zh: 'indicators.csv:3:8 错误 no-steps："A1" 采用分档计分（steps），但 steps.csv 中没有其分档；请添加，或改用其他计分方法',
  },
  {
    title: 'a step twice',
    files: steps('A1,,60', 'A1,5,70', 'A1,5.0,80', 'A1,,1'),
    en: [
      'steps.csv:4:1 error duplicate-step: "A1" has a step from 5 already in line 3; keep one of the two rows',
      'steps.csv:5:1 error duplicate-step: "A1" has a step from the lowest value already in line 2; keep one of the two rows',
    ],
    zh: [
      'steps.csv:4:1 错误 duplicate-step："A1" 以 5 为起点的档已在第 3 行；请保留其中一行',
      'steps.csv:5:1 错误 duplicate-step："A1" 以最低值为起点的档已在第 2 行；请保留其中一行',
    ],
  },
  {
    title: 'a step whose score is off the scale',
    files: steps('A1,,100.5'),
    en: 'steps.csv:2:5 error score-off-scale: the score 100.5 lies outside the scale, 0 to 100; correct it, or change "scale" in pingan.json',
    zh: 'steps.csv:2:5 错误 score-off-scale：得分 100.5 超出分制 0 至 100；请更正，或修改 pingan.json 中的 "scale"',
  },
  {
    title: 'a path of steps that leads out of the workspace',
    settings: { steps: '../steps.csv' },
    en: 'pingan.json:8:12 error path-outside: "../steps.csv" is no path inside the workspace; keep the file inside it and write its path relative to pingan.json, with "/"',
    zh: 'pingan.json:8:12 错误 path-outside："../steps.csv" 不是工作区内的路径；请把文件放在工作区内，并用 "/" 写相对于 pingan.json 的路径',
  },
]);

warnsOf('scoring', [
  {
    title: 'a step of an indicator that is scored otherwise',
    files: {
      'indicators.csv': 'code,parent,name,scoring\nA,,a,\nA1,A,x,steps\nA2,A,y,\n',
      'steps.csv': 'indicator,from,score\nA1,,50\nA2,,50\n',
      [EAST]: 'indicator,value\nA1,1\nA2,1\n',
      [WEST]: 'indicator,value\nA1,1\nA2,2\n',
    },
    en: 'steps.csv:3:1 warning unused-steps: the step is not used: "A2" is not scored by steps; remove the row, or set the scoring of "A2" to steps',
    zh: 'steps.csv:3:1 警告 unused-steps：该档未被使用："A2" 不采用分档计分（steps）；请删除该行，或将 "A2" 的 scoring 设为 steps',
  },
  {
    title: 'a deduction of a positive indicator',
    files: indicator('scoring,deduction,direction', 'deduct,2,positive'),
    en: 'indicators.csv:3:17 warning ignored-direction: "A1" is positive, but "deduct" does not go by that; choose another scoring method, or clear the direction',
    zh: 'indicators.csv:3:17 警告 ignored-direction："A1" 的指标方向为正向（positive），但扣分制（deduct）不区分方向；请改用其他计分方法，或将指标方向留空',
  },
  {
    title: 'cells that the scoring does not read',
    files: indicator('scoring,reference,deduction,optimum_low', 'min-max,east,3,4'),
    en: [
      'indicators.csv:3:16 warning misplaced-cell: reference is ignored on "A1", which is not scored by "distance-to-reference"; clear the cell',
      'indicators.csv:3:21 warning misplaced-cell: deduction is ignored on "A1", which is not scored by "deduct"; clear the cell',
      'indicators.csv:3:23 warning misplaced-cell: optimum_low is ignored on "A1", which is no interval indicator; clear the cell',
    ],
    zh: [
      'indicators.csv:3:16 警告 misplaced-cell："A1" 是不按 "distance-to-reference" 计分的指标，其参照值（reference）不起作用；请清空该单元格',
      'indicators.csv:3:21 警告 misplaced-cell："A1" 是不按 "deduct" 计分的指标，其每单位扣分（deduction）不起作用；请清空该单元格',
      'indicators.csv:3:23 警告 misplaced-cell："A1" 是非适度指标，其适度下限（optimum_low）不起作用；请清空该单元格',
    ],
  },
  {
    title: 'a best value beside an optimum',
    files: indicator('direction,optimum_low,optimum_high,best', 'interval,1,2,9'),
    en: 'indicators.csv:3:21 warning misplaced-cell: best is ignored on "A1", which is an interval indicator; clear the cell',
    zh: 'indicators.csv:3:21 警告 misplaced-cell："A1" 是适度指标，其满意值（best）不起作用；请清空该单元格',
  },
]);

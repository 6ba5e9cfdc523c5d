import { EAST, refuses, warnsOf } from '../../support/bad-input.ts';

/** The small workspace's indicators with more columns, which hold something on B1 alone. */
const indicators = (columns: string, cells: string) => {
  const blank = ','.repeat(columns.split(',').length - 1);
  return {
    'indicators.csv':
      `code,parent,name,direction,adjust_by,${columns}\nA,,Safety,,,${blank}\nA1,A,Deaths,negative,population,${blank}\n` +
      `A2,A,Accidents,negative,,${blank}\nB,,Food,,,${blank}\nB1,B,Pass rate,positive,,${cells}\n`,
  };
};

refuses('bounds', [
  {
    title: 'values beyond what can be, on either side',
    files: {
      ...indicators('min,max', '0,100'),
      [EAST]: 'indicator,value\nA1,3\nA2,5\nB1,-98\n',
      'data/2018-09/west.csv': 'indicator,value\nA1,4\nA2,7\nB1,9725\n',
    },
    en: [
      'data/2018-09/east.csv:4:4 error impossible-value: "B1" of region "east" is -98, below min, 0, in indicators.csv; correct the value, or the bound',
      'data/2018-09/west.csv:4:4 error impossible-value: "B1" of region "west" is 9725, above max, 100, in indicators.csv; correct the value, or the bound',
    ],
    zh: [
      'data/2018-09/east.csv:4:4 错误 impossible-value：地区 "east" 的 "B1" 为 -98，低于下界 min（indicators.csv 中为 0）；请更正该值或界限',
      'data/2018-09/west.csv:4:4 错误 impossible-value：地区 "west" 的 "B1" 为 9725，高于上界 max（indicators.csv 中为 100）；请更正该值或界限',
    ],
  },
  {
    title: 'bounds that no value can meet, against which none is held',
    files: indicators('min,max', '5,4'),
    en: 'indicators.csv:6:26 error reversed-bounds: min of "B1" is 5, above max, 4; swap them, or correct one',
    zh: 'indicators.csv:6:26 错误 reversed-bounds："B1" 的 min 为 5，大于 max 的 4；请对调或更正其一',
  },
  {
    title: 'a clamp that is neither yes nor no',
    files: indicators('scoring,worst,best,clamp', 'goalposts,0,100,false'),
    en: 'indicators.csv:6:42 error unknown-value: "false" is not a clamp; write one of: yes, no',
    zh: 'indicators.csv:6:42 错误 unknown-value："false" 不是有效的是否截断（clamp）；可写：yes、no',
  },
  {
    title: 'a coefficient below what can be',
    files: { 'adjusters.csv': 'code,min,max\npopulation,15,\n' },
    en: 'coefficients.csv:2:14 error impossible-coefficient: population of region "east" is 10, below min, 15, in adjusters.csv; correct the value, or the bound',
    zh: 'coefficients.csv:2:14 错误 impossible-coefficient：地区 "east" 的 population 为 10，低于下界 min（adjusters.csv 中为 15）；请更正该值或界限',
  },
  {
    title: 'a coefficient below what can be, of an adjuster with a name',
    files: { 'adjusters.csv': 'code,name,name_en,min,max\npopulation,常住人口,Residents,15,\n' },
    en: 'coefficients.csv:2:14 error impossible-coefficient: Residents (population) of region "east" is 10, below min, 15, in adjusters.csv; correct the value, or the bound',
    zh: 'coefficients.csv:2:14 错误 impossible-coefficient：地区 "east" 的常住人口（population）为 10，低于下界 min（adjusters.csv 中为 15）；请更正该值或界限',
  },
  {
    title: 'a coefficient above what can be',
    files: { 'adjusters.csv': 'code,min,max\npopulation,1,15.5\n' },
    en: 'coefficients.csv:3:14 error impossible-coefficient: population of region "west" is 20, above max, 15.5, in adjusters.csv; correct the value, or the bound',
    zh: 'coefficients.csv:3:14 错误 impossible-coefficient：地区 "west" 的 population 为 20，高于上界 max（adjusters.csv 中为 15.5）；请更正该值或界限',
  },
  {
    title: 'a file of adjusters that is named and not there',
    settings: { adjusters: 'bounds.csv' },
    en: 'bounds.csv:1:1 error missing-file: there is no such file; create it, or correct "adjusters" in pingan.json',
    zh: 'bounds.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "adjusters"',
  },
]);

warnsOf('bounds', [
  {
    title: 'an adjuster that coefficients.csv does not have',
    files: { 'adjusters.csv': 'code,max\npopulaton,15\n' },
    en: 'adjusters.csv:2:1 warning unused-adjuster: adjuster "populaton" is no column of coefficients.csv, so the row describes nothing; did you mean "population"?',
    zh: 'adjusters.csv:2:1 警告 unused-adjuster：调整系数 "populaton" 不是 coefficients.csv 的列，该行没有用处；是否应为 "population"？',
  },
  {
    title: 'a clamp where nothing is clamped',
    files: indicators('clamp', 'no'),
    en: 'indicators.csv:6:26 warning misplaced-cell: clamp is ignored on "B1", which is not scored by "goalposts"; clear the cell',
    zh: 'indicators.csv:6:26 警告 misplaced-cell："B1" 是不按 "goalposts" 计分的指标，其是否截断（clamp）不起作用；请清空该单元格',
  },
  {
    title: 'values beyond the goalposts',
    files: indicators('scoring,worst,best', 'goalposts,97,97.9'),
    en: [
      'data/2018-09/east.csv:4:4 warning beyond-goalpost: "B1" (Pass rate) of region "east" (East) is 98, beyond the goalpost best, 97.9; it scores as 97.9 does: correct it, move the goalpost, or write clamp = no to let scores pass beyond the scale',
      'data/2018-09/west.csv:4:4 warning beyond-goalpost: "B1" (Pass rate) of region "west" (West) is 96, beyond the goalpost worst, 97; it scores as 97 does: correct it, move the goalpost, or write clamp = no to let scores pass beyond the scale',
    ],
    zh: [
      'data/2018-09/east.csv:4:4 警告 beyond-goalpost：地区 "east"（East）的 "B1"（Pass rate）为 98，超出满意值（best）97.9；按 97.9 计分：请更正该值或界限，或将 clamp 写为 no，使得分可超出分制范围',
      'data/2018-09/west.csv:4:4 警告 beyond-goalpost：地区 "west"（West）的 "B1"（Pass rate）为 96，超出不允许值（worst）97；按 97 计分：请更正该值或界限，或将 clamp 写为 no，使得分可超出分制范围',
    ],
  },
  {
    title: 'values beyond the goalposts, which go on',
    files: indicators('scoring,worst,best,clamp', 'goalposts,97,99,no'),
    en: 'data/2018-09/west.csv:4:4 warning beyond-goalpost: "B1" (Pass rate) of region "west" (West) is 96, beyond the goalpost worst, 97; its score passes beyond the scale, as "clamp" says',
    zh: 'data/2018-09/west.csv:4:4 警告 beyond-goalpost：地区 "west"（West）的 "B1"（Pass rate）为 96，超出不允许值（worst）97；按 "clamp" 得分超出分制范围',
  },
  {
    title: 'values beyond the limits of an interval',
    files: {
      ...indicators('optimum_low,optimum_high,worst,worst_high,scoring', '97,97.5,96.5,97.9,goalposts'),
      'indicators.csv': indicators('optimum_low,optimum_high,worst,worst_high,scoring', '97,97.5,96.5,97.9,goalposts')[
        'indicators.csv'
      ].replace('positive', 'interval'),
    },
    en: [
      'data/2018-09/east.csv:4:4 warning beyond-goalpost: "B1" (Pass rate) of region "east" (East) is 98, beyond the goalpost worst_high, 97.9; it scores as 97.9 does: correct it, move the goalpost, or write clamp = no to let scores pass beyond the scale',
      'data/2018-09/west.csv:4:4 warning beyond-goalpost: "B1" (Pass rate) of region "west" (West) is 96, beyond the goalpost worst, 96.5; it scores as 96.5 does: correct it, move the goalpost, or write clamp = no to let scores pass beyond the scale',
    ],
    zh: [
      'data/2018-09/east.csv:4:4 警告 beyond-goalpost：地区 "east"（East）的 "B1"（Pass rate）为 98，超出上侧不允许值（worst_high）97.9；按 97.9 计分：请更正该值或界限，或将 clamp 写为 no，使得分可超出分制范围',
      'data/2018-09/west.csv:4:4 警告 beyond-goalpost：地区 "west"（West）的 "B1"（Pass rate）为 96，超出不允许值（worst）96.5；按 96.5 计分：请更正该值或界限，或将 clamp 写为 no，使得分可超出分制范围',
    ],
  },
]);

import { EAST, edited, observations, refuses, WEST, warnsOf } from '../../support/bad-input.ts';

const CARRY = { missing: 'carry-forward' };
const AUGUST = 'data/2018-08/east.csv';
const withRows = (path: string, ...rows: readonly string[]) => ({
  [path]: ['indicator,value,status,note', ...rows, ''].join('\n'),
});

/** The small workspace with deaths counted from January. */
const CUMULATIVE = {
  'indicators.csv':
    'code,parent,name,weight,missing,accumulation\nA,,Safety,60,,\nA1,A,Deaths,50,,ytd\nA2,A,Accidents,50,,\nB,,Food,40,,\nB1,B,Pass rate,100,,\n',
  ...withRows('data/2018-08/west.csv', 'A1,4,,'),
};

refuses('values carried forward', [
  {
    title: 'no earlier month at all',
    settings: CARRY,
    files: observations('A1,,,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:4 error nothing-to-carry: "A1" of region "east" has no value for 2018-09, and none of the 12 months before has one to carry forward; fill it in, raise "carryForwardMonths", or choose another "missing" method',
    zh: 'data/2018-09/east.csv:2:4 错误 nothing-to-carry：地区 "east" 的 "A1" 在 2018-09 没有值，此前 12 个月也没有可沿用的值；请填写，或调大 "carryForwardMonths"，或改用其他 "missing" 方法',
  },
  {
    title: 'an earlier value too far back',
    settings: { ...CARRY, carryForwardMonths: 2 },
    files: { ...observations('A2,5,,', 'B1,98,,'), ...withRows('data/2018-06/east.csv', 'A1,3,,') },
    en: 'data/2018-09/east.csv:1:1 error nothing-to-carry: "A1" of region "east" has no value for 2018-09, and none of the 2 months before has one to carry forward; fill it in, raise "carryForwardMonths", or choose another "missing" method',
    zh: 'data/2018-09/east.csv:1:1 错误 nothing-to-carry：地区 "east" 的 "A1" 在 2018-09 没有值，此前 2 个月也没有可沿用的值；请填写，或调大 "carryForwardMonths"，或改用其他 "missing" 方法',
  },
  {
    title: 'an unreadable earlier value, which alone is reported',
    settings: CARRY,
    files: { ...observations('A1,,L,', 'A2,5,,', 'B1,98,,'), ...withRows(AUGUST, 'A1,"3,5",,') },
    en: 'data/2018-08/east.csv:2:4 error bad-number: "3,5" is not a number; write 3.5',
    zh: 'data/2018-08/east.csv:2:4 错误 bad-number："3,5" 不是数字；请写 3.5',
  },
  {
    title: 'a refused row of the month before, which may be the one',
    settings: CARRY,
    files: { ...observations('A1,,L,', 'A2,5,,', 'B1,98,,'), ...withRows(AUGUST, 'A1,3') },
    en: 'data/2018-08/east.csv:2:4 error ragged-row: cells in this row: 2, in the header: 4; add the missing commas',
    zh: 'data/2018-08/east.csv:2:4 错误 ragged-row：该行单元格数为 2，表头为 4；请补上缺少的逗号',
  },
  {
    title: 'a blank coefficient, for a value reported or carried',
    settings: CARRY,
    files: {
      ...observations('A1,,,', 'A2,5,,', 'B1,98,,'),
      ...withRows(AUGUST, 'A1,3,,'),
      ...edited('coefficients.csv', 'east,2018-01,10\nwest,2018-01,20\n', 'east,2018-01,\nwest,2018-01,\n'),
    },
    en: [
      'coefficients.csv:2:14 error blank-coefficient: population of region "east" is blank in the row in force in 2018-09, so "A1" has no value, and "missing" is "carry-forward"; fill it in, or choose another "missing" method',
      'coefficients.csv:3:14 error blank-coefficient: population of region "west" is blank in the row in force in 2018-09, so "A1" has no value, and "missing" is "carry-forward"; fill it in, or choose another "missing" method',
    ],
    zh: [
      'coefficients.csv:2:14 错误 blank-coefficient：地区 "east" 在 2018-09 生效的 population 为空，"A1" 因此没有值，而 "missing" 为 "carry-forward"；请填写，或改用其他 "missing" 方法',
      'coefficients.csv:3:14 错误 blank-coefficient：地区 "west" 在 2018-09 生效的 population 为空，"A1" 因此没有值，而 "missing" 为 "carry-forward"；请填写，或改用其他 "missing" 方法',
    ],
  },
  {
    title: 'no coefficient in force for a value that is carried',
    settings: CARRY,
    files: {
      ...observations('A1,,,', 'A2,5,,', 'B1,98,,'),
      ...withRows(AUGUST, 'A1,3,,'),
      ...edited('coefficients.csv', 'east,2018-01,10\n', ''),
    },
    en: 'coefficients.csv:1:1 error no-coefficient: no population of region "east" is in force in 2018-09; add a row whose "from" is 2018-09 or earlier',
    zh: 'coefficients.csv:1:1 错误 no-coefficient：地区 "east" 在 2018-09 没有生效的 population；请添加 "from" 不晚于 2018-09 的行',
  },
  {
    title: 'months that are none',
    settings: { carryForwardMonths: 0 },
    en: 'pingan.json:8:25 error bad-setting: "carryForwardMonths" is 0; write a whole number from 1 to 120',
    zh: 'pingan.json:8:25 错误 bad-setting："carryForwardMonths" 的值是 0；请写 1 至 120 的整数',
  },
  {
    title: 'a share past all',
    settings: { minAvailability: 65 },
    en: 'pingan.json:8:22 error bad-setting: "minAvailability" is 65; write a number from 0 to 1',
    zh: 'pingan.json:8:22 错误 bad-setting："minAvailability" 的值是 65；请写 0 至 1 的数',
  },
]);

refuses('cumulative figures', [
  {
    title: 'a figure below that of the month before',
    files: { ...CUMULATIVE, ...withRows(AUGUST, 'A2,1,,', 'A1,3.5,,') },
    en: 'data/2018-09/east.csv:2:4 error fallen-cumulative: "A1" of region "east" is cumulative, but 3 for 2018-09 is less than 3.5 for 2018-08 (data/2018-08/east.csv:3:4); correct one of the two',
    zh: 'data/2018-09/east.csv:2:4 错误 fallen-cumulative：地区 "east" 的 "A1" 为累计值，但 2018-09 的 3 小于 2018-08 的 3.5（data/2018-08/east.csv:3:4）；请更正其一',
  },
  {
    title: 'no figure for the month before where missing is an error',
    settings: { missing: 'error' },
    files: { ...CUMULATIVE, ...withRows(AUGUST, 'A1,3,L,') },
    en: [
      'data/2018-09/east.csv:2:4 error missing-previous: "A1" of region "east" is cumulative and has no figure for 2018-08, so its value of 2018-09 is not known, and "missing" is "error"; fill in the figure for 2018-08, or choose another "missing" method',
    ],
    zh: [
      'data/2018-09/east.csv:2:4 错误 missing-previous：地区 "east" 的 "A1" 为累计值，而 2018-08 没有数值，因此无法得知 2018-09 当月值，而 "missing" 为 "error"；请填写 2018-08 的数值，或改用其他 "missing" 方法',
    ],
  },
  {
    title: 'an unreadable figure for the month before, which alone is reported',
    settings: { missing: 'error' },
    files: { ...CUMULATIVE, ...withRows(AUGUST, 'A1,NaN,,') },
    en: 'data/2018-08/east.csv:2:4 error bad-number: "NaN" is not a number; correct it; if nothing was reported, leave the cell blank, add the text to "missingValues" in pingan.json, or read the table with "pingan import"',
    zh: 'data/2018-08/east.csv:2:4 错误 bad-number："NaN" 不是数字；请更正；若表示未上报，请留空，或把该文字加入 pingan.json 的 "missingValues"，或用 "pingan import" 读取该表',
  },
  {
    title: 'an accumulation that is none',
    files: {
      'indicators.csv':
        'code,parent,name,accumulation\nA,,Safety,\nA1,A,Deaths,YTD\nA2,A,Accidents,\nB,,Food,\nB1,B,Pass rate,\n',
    },
    en: ['indicators.csv:3:13 error unknown-value: "YTD" is not a accumulation; write one of: ytd'],
    zh: ['indicators.csv:3:13 错误 unknown-value："YTD" 不是有效的累计方式（accumulation）；可写：ytd'],
  },
]);

warnsOf('cumulative figures', [
  {
    title: 'an accumulation on a group',
    files: {
      'indicators.csv':
        'code,parent,name,accumulation\nA,,Safety,ytd\nA1,A,Deaths,\nA2,A,Accidents,\nB,,Food,\nB1,B,Pass rate,\n',
    },
    en: 'indicators.csv:2:11 warning misplaced-cell: accumulation is ignored on "A", which is a group of indicators; clear the cell',
    zh: 'indicators.csv:2:11 警告 misplaced-cell："A" 是非末级指标，其累计方式（accumulation）不起作用；请清空该单元格',
  },
  {
    title: 'no figure for the month before where missing is no error',
    files: {
      ...CUMULATIVE,
      ...withRows('data/2018-08/west.csv', 'A1,4,,'),
      [WEST]: 'indicator,value\nA1,4\nA2,7\nB1,96\n',
    },
    en: `${EAST}:2:4 warning unknown-month-value: "A1" of region "east" is cumulative and has no figure for 2018-08, so its value of 2018-09 is not known and counts as missing; fill in the figure for 2018-08`,
    zh: `${EAST}:2:4 警告 unknown-month-value：地区 "east" 的 "A1" 为累计值，而 2018-08 没有数值，因此无法得知 2018-09 当月值，按缺失处理；请填写 2018-08 的数值`,
  },
]);

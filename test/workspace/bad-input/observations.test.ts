import { EAST, observations, refuses, WEST, warnsOf } from '../../support/bad-input.ts';

const STRICT = { missing: 'error' };
const full = ['A1,3,,', 'A2,5,,', 'B1,98,,'];

refuses('observations', [
  {
    title: 'a region by its name in another form, said once with its code and its lines',
    settings: { observations: 'data/{month}.csv' },
    files: {
      [EAST]: undefined,
      'data/2018-09/west.csv': undefined,
      'data/2018-09.csv': 'region,indicator,value\nEAST,A1,1\nEAST,A2,1\nEAST,PASS RATE,1\nwest,A1,2\n',
    },
    en: [
      'data/2018-09.csv:2:1 error unknown-region: region "EAST" has no row in regions.csv; did you mean east, whose name that is? (3 times; also at 3:1, 4:1)',
      'data/2018-09.csv:4:6 error unknown-indicator: indicator "PASS RATE" has no row in indicators.csv; did you mean B1, whose name that is?',
    ],
    zh: [
      'data/2018-09.csv:2:1 错误 unknown-region：regions.csv 中没有地区 "EAST"；是否应为 east（该名称的代码）？（共 3 处，另见 3:1、4:1）',
      'data/2018-09.csv:4:6 错误 unknown-indicator：indicators.csv 中没有指标 "PASS RATE"；是否应为 B1（该名称的代码）？',
    ],
  },
  {
    title: 'characters of a code that nobody sees, by their names',
    files: observations('\ufeffA1,3,,', 'A2\u200b,5,,', 'B1,98,,'),
    en: [
      'data/2018-09/east.csv:2:1 error unknown-indicator: indicator "<U+FEFF>A1" has no row in indicators.csv; did you mean "A1"?',
      'data/2018-09/east.csv:3:1 error unknown-indicator: indicator "A2<U+200B>" has no row in indicators.csv; did you mean "A2"?',
    ],
    zh: [
      'data/2018-09/east.csv:2:1 错误 unknown-indicator：indicators.csv 中没有指标 "<U+FEFF>A1"；是否应为 "A1"？',
      'data/2018-09/east.csv:3:1 错误 unknown-indicator：indicators.csv 中没有指标 "A2<U+200B>"；是否应为 "A2"？',
    ],
  },
  {
    title: 'an indicator twice',
    files: observations(...full, '"A2",6,,'),
    en: 'data/2018-09/east.csv:5:1 error duplicate-observation: region "east" reports "A2" already in line 3; keep one of the two rows',
    zh: 'data/2018-09/east.csv:5:1 错误 duplicate-observation：地区 "east" 的 "A2" 已在第 3 行上报；请保留其中一行',
  },
  {
    title: 'an unknown indicator near a known one',
    files: observations(...full, 'B11,6,,'),
    en: 'data/2018-09/east.csv:5:1 error unknown-indicator: indicator "B11" has no row in indicators.csv; did you mean "B1"?',
    zh: 'data/2018-09/east.csv:5:1 错误 unknown-indicator：indicators.csv 中没有指标 "B11"；是否应为 "B1"？',
  },
  {
    title: 'an unknown indicator near none',
    files: observations(...full, 'ZZZZ9,6,,'),
    en: 'data/2018-09/east.csv:5:1 error unknown-indicator: indicator "ZZZZ9" has no row in indicators.csv; add a row for it, or correct the code',
    zh: 'data/2018-09/east.csv:5:1 错误 unknown-indicator：indicators.csv 中没有指标 "ZZZZ9"；请添加相应的行，或更正代码',
  },
  {
    title: 'a blank indicator',
    files: observations(...full, ',6,,'),
    en: 'data/2018-09/east.csv:5:1 error blank-cell: the indicator is blank; fill it in, or remove the row',
    zh: 'data/2018-09/east.csv:5:1 错误 blank-cell：指标（indicator）为空；请填写，或删除该行',
  },
  {
    title: 'a group of indicators',
    files: observations(...full, 'A,6,,'),
    en: 'data/2018-09/east.csv:5:1 error not-an-indicator: "A" is a group of indicators, and only indicators hold data; report its indicators instead',
    zh: 'data/2018-09/east.csv:5:1 错误 not-an-indicator："A" 是非末级指标；只有末级指标填报数据，请改报其下的末级指标',
  },
  {
    title: 'the total',
    files: observations(...full, 'index,6,,'),
    en: 'data/2018-09/east.csv:5:1 error not-an-indicator: "index" is a group of indicators, and only indicators hold data; report its indicators instead',
    zh: 'data/2018-09/east.csv:5:1 错误 not-an-indicator："index" 是非末级指标；只有末级指标填报数据，请改报其下的末级指标',
  },
  {
    title: 'a status that is none',
    files: observations('A1,3,X,', 'A2,5,"m",', 'B1,98,,'),
    en: [
      'data/2018-09/east.csv:2:6 error unknown-value: "X" is not a status; write one of: A, E, P, I, L, M',
      'data/2018-09/east.csv:3:6 error unknown-value: "m" is not a status; write one of: A, E, P, I, L, M',
    ],
    zh: [
      'data/2018-09/east.csv:2:6 错误 unknown-value："X" 不是有效的数据状态（status）；可写：A 正常值、E 估计值、P 初步数、I 插补值、L 缺报、M 不适用',
      'data/2018-09/east.csv:3:6 错误 unknown-value："m" 不是有效的数据状态（status）；可写：A 正常值、E 估计值、P 初步数、I 插补值、L 缺报、M 不适用',
    ],
  },
  {
    title: 'a status that is none, and a blank value not blamed for it',
    settings: STRICT,
    files: observations('A1,,N,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:5 error unknown-value: "N" is not a status; write one of: A, E, P, I, L, M',
    zh: 'data/2018-09/east.csv:2:5 错误 unknown-value："N" 不是有效的数据状态（status）；可写：A 正常值、E 估计值、P 初步数、I 插补值、L 缺报、M 不适用',
  },
  {
    title: 'a value beside status M',
    files: observations('A1,"3",M,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:4 error value-beside-status: the value 3 stands beside status M (cannot exist, not applicable); clear the value or correct the status',
    zh: 'data/2018-09/east.csv:2:4 错误 value-beside-status：数据状态为 M（不适用）却有值 3；请清空该值或更正数据状态',
  },
  {
    title: 'a blank value where missing is an error',
    settings: STRICT,
    files: observations('A1,,,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:4 error missing-value: "A1" of region "east" has no value for 2018-09, and "missing" is "error"; fill it in, give status M if it cannot exist, or choose another "missing" method',
    zh: 'data/2018-09/east.csv:2:4 错误 missing-value：地区 "east" 的 "A1" 在 2018-09 没有值，而 "missing" 为 "error"；请填写，不适用则写数据状态 M，或改用其他 "missing" 方法',
  },
  {
    title: 'status L where missing is an error',
    settings: STRICT,
    files: observations('A2,5,,', 'A1,,L,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:3:4 error missing-value: "A1" of region "east" has no value for 2018-09, and "missing" is "error"; fill it in, give status M if it cannot exist, or choose another "missing" method',
    zh: 'data/2018-09/east.csv:3:4 错误 missing-value：地区 "east" 的 "A1" 在 2018-09 没有值，而 "missing" 为 "error"；请填写，不适用则写数据状态 M，或改用其他 "missing" 方法',
  },
  {
    title: 'an absent row where missing is an error',
    settings: STRICT,
    files: observations('A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:1:1 error missing-value: "A1" of region "east" has no value for 2018-09, and "missing" is "error"; fill it in, give status M if it cannot exist, or choose another "missing" method',
    zh: 'data/2018-09/east.csv:1:1 错误 missing-value：地区 "east" 的 "A1" 在 2018-09 没有值，而 "missing" 为 "error"；请填写，不适用则写数据状态 M，或改用其他 "missing" 方法',
  },
  {
    title: 'an absent row beside a faulty one, which may be it',
    settings: STRICT,
    files: observations('A1x,3,,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:1 error unknown-indicator: indicator "A1x" has no row in indicators.csv; did you mean "A1"?',
    zh: 'data/2018-09/east.csv:2:1 错误 unknown-indicator：indicators.csv 中没有指标 "A1x"；是否应为 "A1"？',
  },
  {
    title: 'the same indicator twice in a file of all regions and months',
    settings: { observations: 'all.csv' },
    files: {
      'all.csv':
        'region,month,indicator,value\neast,2018-09,A1,1\nwest,2018-09,A1,2\neast,2018-10,A1,3\neast,2018-09,A1,4\neast,2018-10,A1,5\n',
    },
    en: [
      'all.csv:5:14 error duplicate-observation: region "east" reports "A1" already in line 2; keep one of the two rows',
      'all.csv:6:14 error duplicate-observation: region "east" reports "A1" already in line 4; keep one of the two rows',
    ],
    zh: [
      'all.csv:5:14 错误 duplicate-observation：地区 "east" 的 "A1" 已在第 2 行上报；请保留其中一行',
      'all.csv:6:14 错误 duplicate-observation：地区 "east" 的 "A1" 已在第 4 行上报；请保留其中一行',
    ],
  },
]);

refuses('months', [
  {
    title: 'no data for the month',
    files: {
      [EAST]: undefined,
      [WEST]: undefined,
      'data/2018-07/east.csv': 'indicator,value\n',
      'data/2017-12/east.csv': '',
    },
    en: 'data/2018-09/{region}.csv:1:1 error no-data-for-month: there are no observations for 2018-09; add them, or choose a month that has some: 2017-12, 2018-07',
    zh: 'data/2018-09/{region}.csv:1:1 错误 no-data-for-month：没有 2018-09 的观测值；请补上，或选择已有数据的月份：2017-12、2018-07',
  },
  {
    title: 'no data for any month',
    files: { [EAST]: undefined, [WEST]: undefined },
    en: 'data/2018-09/{region}.csv:1:1 error no-data-for-month: there are no observations for 2018-09; add them as "data/{month}/{region}.csv" in pingan.json says',
    zh: 'data/2018-09/{region}.csv:1:1 错误 no-data-for-month：没有 2018-09 的观测值；请按 pingan.json 中的 "data/{month}/{region}.csv" 添加',
  },
  {
    title: 'no file of the month for all regions',
    settings: { observations: 'data/{month}.csv' },
    files: { 'data/2018-08.csv': 'indicator,region,value\n' },
    en: 'data/2018-09.csv:1:1 error no-data-for-month: there are no observations for 2018-09; add them, or choose a month that has some: 2018-08',
    zh: 'data/2018-09.csv:1:1 错误 no-data-for-month：没有 2018-09 的观测值；请补上，或选择已有数据的月份：2018-08',
  },
  {
    title: 'no row of the month in a file of all months',
    settings: { observations: 'all.csv' },
    files: { 'all.csv': 'region,month,indicator,value\neast,2018-08,A1,1\nwest,2018-10,A1,1\n' },
    en: 'all.csv:1:1 error no-data-for-month: there are no observations for 2018-09; add them, or choose a month that has some: 2018-08, 2018-10',
    zh: 'all.csv:1:1 错误 no-data-for-month：没有 2018-09 的观测值；请补上，或选择已有数据的月份：2018-08、2018-10',
  },
  {
    title: 'no file of the year',
    settings: { observations: '{year}.csv' },
    files: { '2017.csv': 'region,month,indicator,value\neast,2017-08,A1,1\n' },
    en: '2018.csv:1:1 error no-data-for-month: there are no observations for 2018-09; add them, or choose a month that has some: 2017-08',
    zh: '2018.csv:1:1 错误 no-data-for-month：没有 2018-09 的观测值；请补上，或选择已有数据的月份：2017-08',
  },
  {
    title: 'more months than a line should list',
    files: {
      [EAST]: undefined,
      [WEST]: undefined,
      ...Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`data/${2000 + at}-01/east.csv`, ''])),
    },
    en: 'data/2018-09/{region}.csv:1:1 error no-data-for-month: there are no observations for 2018-09; add them, or choose a month that has some: ..., 2002-01, 2003-01, 2004-01, 2005-01, 2006-01, 2007-01, 2008-01, 2009-01, 2010-01, 2011-01, 2012-01, 2013-01',
    zh: 'data/2018-09/{region}.csv:1:1 错误 no-data-for-month：没有 2018-09 的观测值；请补上，或选择已有数据的月份：……、2002-01、2003-01、2004-01、2005-01、2006-01、2007-01、2008-01、2009-01、2010-01、2011-01、2012-01、2013-01',
  },
  {
    title: 'a month that is none',
    settings: { observations: 'all.csv' },
    files: {
      'all.csv':
        'region,month,indicator,value\neast,2018-09,A1,1\nwest,2018-9,A1,2\nwest,201809,A2,2\nwest,"",B1,2\nwest,2018-13,B1,2\n',
    },
    en: [
      'all.csv:3:6 error bad-month: "2018-9" is not a month; write YYYY-MM, such as 2018-09',
      'all.csv:4:6 error bad-month: "201809" is not a month; write YYYY-MM, such as 2018-09',
      'all.csv:5:6 error bad-month: "" is not a month; write YYYY-MM, such as 2018-09',
      'all.csv:6:6 error bad-month: "2018-13" is not a month; write YYYY-MM, such as 2018-09',
    ],
    zh: [
      'all.csv:3:6 错误 bad-month："2018-9" 不是月份；请写 YYYY-MM，例如 2018-09',
      'all.csv:4:6 错误 bad-month："201809" 不是月份；请写 YYYY-MM，例如 2018-09',
      'all.csv:5:6 错误 bad-month："" 不是月份；请写 YYYY-MM，例如 2018-09',
      'all.csv:6:6 错误 bad-month："2018-13" 不是月份；请写 YYYY-MM，例如 2018-09',
    ],
  },
  {
    title: 'rows of another month than the file’s',
    files: { [EAST]: 'month,indicator,value\n2018-09,A1,1\n2018-08,A2,1\n,B1,1\n' },
    en: 'data/2018-09/east.csv:3:1 error other-month: the row is for 2018-08, the file for 2018-09; move the row or correct the month',
    zh: 'data/2018-09/east.csv:3:1 错误 other-month：该行属于 2018-08，而文件属于 2018-09；请移动该行或更正月份',
  },
  {
    title: 'rows of another year than the file’s',
    settings: { observations: '{year}.csv' },
    files: { '2018.csv': 'region,indicator,month,value\neast,A1,2018-09,1\nwest,A1,2017-09,1\n' },
    en: '2018.csv:3:9 error other-month: the row is for 2017-09, the file for 2018; move the row or correct the month',
    zh: '2018.csv:3:9 错误 other-month：该行属于 2017-09，而文件属于 2018；请移动该行或更正月份',
  },
  {
    title: 'no month column where the path names none',
    settings: { observations: 'all.csv' },
    files: { 'all.csv': 'region,indicator,value\neast,A1,1\n' },
    en: 'all.csv:1:1 error missing-column: the header has no column "month"; add the column',
    zh: 'all.csv:1:1 错误 missing-column：表头没有 "month" 列；请添加该列',
  },
]);

warnsOf('observations', [
  {
    title: 'a value beside status L',
    files: observations('A1,"3",L,', 'A2,5,,', 'B1,98,,'),
    en: 'data/2018-09/east.csv:2:4 warning ignored-value: the value 3 stands beside status L (missing, not collected) and counts as missing; clear it or correct the status',
    zh: 'data/2018-09/east.csv:2:4 警告 ignored-value：数据状态为 L（缺报），值 3 按缺失处理；请清空该值或更正数据状态',
  },
  { title: 'nothing in every status there is', files: observations('A1,3,A,', 'A2,5,E,', 'B1,98,P,'), en: [], zh: [] },
  {
    title: 'nothing in blank M where missing is an error',
    settings: STRICT,
    files: observations('A1,,M,', 'A2,5,I,', 'B1,98,,'),
    en: [],
    zh: [],
  },
]);

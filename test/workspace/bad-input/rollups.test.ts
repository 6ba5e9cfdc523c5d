import { edited, refuses, WEST, warnsOf } from '../../support/bad-input.ts';

const COLUMNS = 'code,parent,name,missing,rollup,rollup_by,adjust_by\n';
const indicators = (...rows: readonly string[]) => ({
  'indicators.csv': `${COLUMNS}A,,Safety,,,,\n${rows.join('\n')}\n`,
});

/** East and west are counties of the city. */
const FAMILY = {
  'regions.csv': 'code,name,level,parent\ncity,City,city,\neast,East,county,city\nwest,West,county,city\n',
  'coefficients.csv': 'region,from,population\neast,2018-01,10\nwest,2018-01,20\n',
};
const COUNTIES = {
  'data/2018-09/east.csv': 'indicator,value,status\nA1,3,\n',
  [WEST]: 'indicator,value,status\nA1,4,\n',
};
const CITY = 'data/2018-09/city.csv';

refuses('rollups', [
  {
    title: 'a rollup that is none',
    files: { ...FAMILY, ...COUNTIES, ...indicators('A1,A,Deaths,,total,,') },
    en: 'indicators.csv:3:14 error unknown-method: "total" is not a method of "rollup"; write one of: sum, mean, weighted-mean',
    zh: 'indicators.csv:3:14 错误 unknown-method："total" 不是汇总方法（rollup）；可写：求和（sum）、算术平均（mean）、加权平均（weighted-mean）',
  },
  {
    title: 'a weighted mean without weights',
    files: { ...FAMILY, ...COUNTIES, ...indicators('A1,A,Deaths,,weighted-mean,,') },
    en: 'indicators.csv:3:28 error missing-rollup-by: rollup "weighted-mean" of "A1" needs a coefficient to weigh by; name an adjuster in the column "rollup_by"',
    zh: 'indicators.csv:3:28 错误 missing-rollup-by："A1" 的汇总方法加权平均（weighted-mean）需要一个调整系数作权重；请在 "rollup_by" 列填写其名称',
  },
  {
    title: 'a weight that is no adjuster',
    files: { ...FAMILY, ...COUNTIES, ...indicators('A1,A,Deaths,,weighted-mean,popuation,') },
    en: 'indicators.csv:3:28 error unknown-rollup-by: "A1" is rolled up by "popuation", which is no adjuster in coefficients.csv; did you mean "population"?',
    zh: 'indicators.csv:3:28 错误 unknown-rollup-by："A1" 汇总时作权重的调整系数 "popuation" 不是 coefficients.csv 的列；是否应为 "population"？',
  },
  {
    title: 'rollups where no region has a parent',
    files: { ...COUNTIES, ...indicators('A1,A,Deaths,,sum,,') },
    en: 'indicators.csv:3:14 error rollup-without-parents: "A1" rolls up, but no region in regions.csv has a parent; fill in the column "parent", or clear the rollup',
    zh: 'indicators.csv:3:14 错误 rollup-without-parents："A1" 设有 rollup，但 regions.csv 中没有任何地区有上级地区；请填写 "parent" 列，或清空 rollup',
  },
  {
    title: 'no file of a parent that has something to report itself',
    files: { ...FAMILY, ...COUNTIES, ...indicators('A1,A,Deaths,,sum,,', 'A2,A,Accidents,exclude,,,') },
    en: 'data/2018-09/city.csv:1:1 error missing-region-file: region "city" (City) has no file for 2018-09; add it, with blank values if nothing was reported',
    zh: 'data/2018-09/city.csv:1:1 错误 missing-region-file：地区 "city"（City）缺少 2018-09 的文件；请补上，未上报的值留空',
  },
  {
    title: 'a missing value of a child, for which the parent is not blamed',
    files: { ...FAMILY, ...COUNTIES, ...indicators('A1,A,Deaths,error,sum,,'), [WEST]: 'indicator,value\n' },
    en: 'data/2018-09/west.csv:1:1 error missing-value: "A1" of region "west" has no value for 2018-09, and "missing" is "error"; fill it in, give status M if it cannot exist, or choose another "missing" method',
    zh: 'data/2018-09/west.csv:1:1 错误 missing-value：地区 "west" 的 "A1" 在 2018-09 没有值，而 "missing" 为 "error"；请填写，不适用则写数据状态 M，或改用其他 "missing" 方法',
  },
  {
    title: 'a parent to none of whose children the indicator applies',
    files: {
      ...FAMILY,
      ...indicators('A1,A,Deaths,error,sum,,'),
      'data/2018-09/east.csv': 'indicator,value,status\nA1,,M\n',
      [WEST]: 'indicator,value,status\nA1,,M\n',
    },
    en: 'data/2018-09/city.csv:1:1 error missing-value: "A1" of region "city" has no value for 2018-09, and "missing" is "error"; fill it in, give status M if it cannot exist, or choose another "missing" method',
    zh: 'data/2018-09/city.csv:1:1 错误 missing-value：地区 "city" 的 "A1" 在 2018-09 没有值，而 "missing" 为 "error"；请填写，不适用则写数据状态 M，或改用其他 "missing" 方法',
  },
  {
    title: 'a child that has nothing to weigh by',
    files: {
      ...FAMILY,
      ...COUNTIES,
      ...indicators('A1,A,Deaths,error,weighted-mean,population,'),
      ...edited('coefficients.csv', 'east,2018-01,10\nwest,2018-01,20\n', 'east,2018-10,10\nwest,2018-01,\n'),
    },
    en: [
      'coefficients.csv:2:6 error no-coefficient: no population of region "east" is in force in 2018-09; add a row whose "from" is 2018-09 or earlier',
      'coefficients.csv:3:14 error blank-coefficient: population of region "west" is blank in the row in force in 2018-09, so "A1" has no value, and "missing" is "error"; fill it in, or choose another "missing" method',
    ],
    zh: [
      'coefficients.csv:2:6 错误 no-coefficient：地区 "east" 在 2018-09 没有生效的 population；请添加 "from" 不晚于 2018-09 的行',
      'coefficients.csv:3:14 错误 blank-coefficient：地区 "west" 在 2018-09 生效的 population 为空，"A1" 因此没有值，而 "missing" 为 "error"；请填写，或改用其他 "missing" 方法',
    ],
  },
  {
    title: 'a coefficient of a parent that would be the sum of its children’s, of which one has none',
    files: {
      ...FAMILY,
      ...indicators('A1,A,Deaths,exclude,sum,,population'),
      'data/2018-09/east.csv': 'indicator,value,status\nA1,3,\n',
      [WEST]: 'indicator,value,status\nA1,,M\n',
      ...edited('coefficients.csv', 'east,2018-01,10\nwest,2018-01,20\n', 'east,2018-01,10\n'),
    },
    en: 'coefficients.csv:1:1 error no-coefficient: no population of region "west" is in force in 2018-09; add a row whose "from" is 2018-09 or earlier',
    zh: 'coefficients.csv:1:1 错误 no-coefficient：地区 "west" 在 2018-09 没有生效的 population；请添加 "from" 不晚于 2018-09 的行',
  },
]);

warnsOf('rollups', [
  {
    title: 'nothing in a parent without a file where all it reports is rolled up',
    files: { ...FAMILY, ...COUNTIES, ...indicators('A1,A,Deaths,error,sum,,population') },
    en: [],
    zh: [],
  },
  {
    title: 'a parent that reports another value than its children make',
    files: {
      ...FAMILY,
      ...COUNTIES,
      ...indicators('A1,A,Deaths,error,sum,,'),
      [CITY]: 'indicator,value\nA1,6.5\n',
    },
    en: 'data/2018-09/city.csv:2:4 warning rollup-difference: "A1" of region "city" is 6.5 for 2018-09, but its children make 7 by "sum", a difference of -0.5; correct one of them, or clear the value of the region',
    zh: 'data/2018-09/city.csv:2:4 警告 rollup-difference：地区 "city" 的 "A1" 在 2018-09 为 6.5，而由下级地区按求和（sum）汇总得 7，相差 -0.5；请更正其一，或清空该地区的值',
  },
  {
    title: 'weights that nothing weighs by',
    files: { ...FAMILY, ...COUNTIES, ...indicators('A1,A,Deaths,error,sum,population,') },
    en: 'indicators.csv:3:23 warning misplaced-cell: rollup_by is ignored on "A1", which is not rolled up by weights; clear the cell',
    zh: 'indicators.csv:3:23 警告 misplaced-cell："A1" 是未加权汇总的指标，其汇总权重系数（rollup_by）不起作用；请清空该单元格',
  },
]);

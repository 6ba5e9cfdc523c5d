import { EAST, edited, refuses, warnsOf } from '../../support/bad-input.ts';

const STRICT = { missing: 'error' };
const LABELLED = { ...STRICT, labels: [{ name: 'population', zh: '常住人口', en: 'residents' }] };

refuses('coefficients', [
  {
    title: 'a coefficient twice',
    files: edited('coefficients.csv', 'west,', 'east,2018-01,11\nwest,'),
    en: 'coefficients.csv:3:1 error duplicate-coefficient: region "east" has a row from 2018-01 already in line 2; keep one of the two rows',
    zh: 'coefficients.csv:3:1 错误 duplicate-coefficient：地区 "east" 自 2018-01 起的系数值已在第 2 行；请保留其中一行',
  },
  {
    title: 'a coefficient twice from the beginning',
    files: { 'coefficients.csv': 'region,from,population\neast,,1\nwest,,2\n"east",,3\n' },
    en: 'coefficients.csv:4:1 error duplicate-coefficient: region "east" has a row from the beginning already in line 2; keep one of the two rows',
    zh: 'coefficients.csv:4:1 错误 duplicate-coefficient：地区 "east" 自最初起的系数值已在第 2 行；请保留其中一行',
  },
  {
    title: 'a region that has no row',
    files: { 'coefficients.csv': 'population,region\n1,east\n2,west\n3,"wset"\n' },
    en: 'coefficients.csv:4:3 error unknown-region: region "wset" has no row in regions.csv; did you mean "west"?',
    zh: 'coefficients.csv:4:3 错误 unknown-region：regions.csv 中没有地区 "wset"；是否应为 "west"？',
  },
  {
    title: 'a blank region',
    files: edited('coefficients.csv', 'west,2018-01,20\n', 'west,2018-01,20\n,,5\n'),
    en: 'coefficients.csv:4:1 error blank-cell: the region is blank; fill it in, or remove the row',
    zh: 'coefficients.csv:4:1 错误 blank-cell：地区（region）为空；请填写，或删除该行',
  },
  {
    title: 'zero',
    settings: STRICT,
    files: edited('coefficients.csv', ',10', ',0'),
    en: 'coefficients.csv:2:14 error coefficient-not-positive: population of region "east" is 0, and nothing can be divided by it; write a number above 0, or leave it blank if unknown',
    zh: 'coefficients.csv:2:14 错误 coefficient-not-positive：地区 "east" 的 population 是 0，而调整时作除数，须大于 0；请更正，不详则留空',
  },
  {
    title: 'zero, of an adjuster that has a label',
    settings: LABELLED,
    files: edited('coefficients.csv', ',10', ',0'),
    en: 'coefficients.csv:2:14 error coefficient-not-positive: residents (population) of region "east" is 0, and nothing can be divided by it; write a number above 0, or leave it blank if unknown',
    zh: 'coefficients.csv:2:14 错误 coefficient-not-positive：地区 "east" 的常住人口（population）是 0，而调整时作除数，须大于 0；请更正，不详则留空',
  },
  {
    title: 'a negative one',
    settings: STRICT,
    files: edited('coefficients.csv', ',10', ',-10.5'),
    en: 'coefficients.csv:2:14 error coefficient-not-positive: population of region "east" is -10.5, and nothing can be divided by it; write a number above 0, or leave it blank if unknown',
    zh: 'coefficients.csv:2:14 错误 coefficient-not-positive：地区 "east" 的 population 是 -10.5，而调整时作除数，须大于 0；请更正，不详则留空',
  },
  {
    title: 'one that is no number',
    settings: STRICT,
    files: edited('coefficients.csv', ',10', ',"1,204,000"'),
    en: 'coefficients.csv:2:14 error bad-number: "1,204,000" is not a number; write 1204000',
    zh: 'coefficients.csv:2:14 错误 bad-number："1,204,000" 不是数字；请写 1204000',
  },
  {
    title: 'a month that is none',
    settings: STRICT,
    files: edited('coefficients.csv', 'east,2018-01', 'east,2018-13'),
    en: 'coefficients.csv:2:6 error bad-month: "2018-13" is not a month; write YYYY-MM, such as 2018-09',
    zh: 'coefficients.csv:2:6 错误 bad-month："2018-13" 不是月份；请写 YYYY-MM，例如 2018-09',
  },
  {
    title: 'none in force yet',
    files: edited('coefficients.csv', 'east,2018-01,10', 'east,2018-10,10\neast,2019-01,11'),
    en: 'coefficients.csv:2:6 error no-coefficient: no population of region "east" is in force in 2018-09; add a row whose "from" is 2018-09 or earlier',
    zh: 'coefficients.csv:2:6 错误 no-coefficient：地区 "east" 在 2018-09 没有生效的 population；请添加 "from" 不晚于 2018-09 的行',
  },
  {
    title: 'no row for a region',
    files: edited('coefficients.csv', 'east,2018-01,10\n', ''),
    en: 'coefficients.csv:1:1 error no-coefficient: no population of region "east" is in force in 2018-09; add a row whose "from" is 2018-09 or earlier',
    zh: 'coefficients.csv:1:1 错误 no-coefficient：地区 "east" 在 2018-09 没有生效的 population；请添加 "from" 不晚于 2018-09 的行',
  },
  {
    title: 'no row for a region, of an adjuster that adjusters.csv names',
    files: {
      ...edited('coefficients.csv', 'east,2018-01,10\n', ''),
      'adjusters.csv': 'code,name,name_en\npopulation,常住人口,Residents\n',
    },
    en: 'coefficients.csv:1:1 error no-coefficient: no Residents (population) of region "east" is in force in 2018-09; add a row whose "from" is 2018-09 or earlier',
    zh: 'coefficients.csv:1:1 错误 no-coefficient：地区 "east" 在 2018-09 没有生效的常住人口（population）；请添加 "from" 不晚于 2018-09 的行',
  },
  {
    title: 'a header alone',
    files: { 'coefficients.csv': 'region,from,population\n' },
    en: 'coefficients.csv:1:1 error no-rows: the file has a header but no rows; add the coefficients',
    zh: 'coefficients.csv:1:1 错误 no-rows：文件只有表头没有数据行；请填入系数值',
  },
  {
    title: 'a blank one where missing is an error',
    settings: STRICT,
    files: edited('coefficients.csv', ',10', ','),
    en: 'coefficients.csv:2:14 error blank-coefficient: population of region "east" is blank in the row in force in 2018-09, so "A1" has no value, and "missing" is "error"; fill it in, or choose another "missing" method',
    zh: 'coefficients.csv:2:14 错误 blank-coefficient：地区 "east" 在 2018-09 生效的 population 为空，"A1" 因此没有值，而 "missing" 为 "error"；请填写，或改用其他 "missing" 方法',
  },
  {
    title: 'a blank one of an adjuster that has a label',
    settings: LABELLED,
    files: edited('coefficients.csv', ',10', ','),
    en: 'coefficients.csv:2:14 error blank-coefficient: residents (population) of region "east" is blank in the row in force in 2018-09, so "A1" has no value, and "missing" is "error"; fill it in, or choose another "missing" method',
    zh: 'coefficients.csv:2:14 错误 blank-coefficient：地区 "east" 在 2018-09 生效的常住人口（population）为空，"A1" 因此没有值，而 "missing" 为 "error"；请填写，或改用其他 "missing" 方法',
  },
  {
    title: 'a blank one in force, whatever an older row says',
    settings: STRICT,
    files: edited('coefficients.csv', 'east,2018-01,10', 'east,2018-01,10\neast,2018-09,""'),
    en: 'coefficients.csv:3:14 error blank-coefficient: population of region "east" is blank in the row in force in 2018-09, so "A1" has no value, and "missing" is "error"; fill it in, or choose another "missing" method',
    zh: 'coefficients.csv:3:14 错误 blank-coefficient：地区 "east" 在 2018-09 生效的 population 为空，"A1" 因此没有值，而 "missing" 为 "error"；请填写，或改用其他 "missing" 方法',
  },
]);

warnsOf('coefficients', [
  {
    title: 'nothing in a blank one where blanks are excluded',
    files: edited('coefficients.csv', ',10', ','),
    en: [],
    zh: [],
  },
  {
    title: 'nothing in none in force for a region that reports no value',
    files: {
      ...edited('coefficients.csv', 'east,2018-01', 'east,2019-01'),
      [EAST]: 'indicator,value\nA1,\nA2,5\nB1,98\n',
    },
    en: [],
    zh: [],
  },
]);

import { EAST, edited, refuses, WEST, warnsOf } from '../../support/bad-input.ts';

const indicators = (...rows: readonly string[]): { 'indicators.csv': string } => {
  return { 'indicators.csv': ['code,parent,name', ...rows, ''].join('\n') };
};

/** Observations of both regions for the indicators named. */
const data = (...codes: readonly string[]): Record<string, string> => {
  const text = (first: number): string =>
    ['indicator,value', ...codes.map((code, at) => `${code},${at + first}`), ''].join('\n');
  return { [EAST]: text(1), [WEST]: text(2) };
};

refuses('the hierarchy', [
  {
    title: 'a code twice',
    files: edited('indicators.csv', 'B1,B', 'A2,B'),
    en: [
      'data/2018-09/east.csv:4:1 error unknown-indicator: indicator "B1" has no row in indicators.csv; add a row for it, or correct the code',
      'data/2018-09/west.csv:4:1 error unknown-indicator: indicator "B1" has no row in indicators.csv; add a row for it, or correct the code',
      'indicators.csv:6:1 error duplicate-code: code "A2" stands already in line 4; give each node a code of its own',
    ],
    zh: [
      'data/2018-09/east.csv:4:1 错误 unknown-indicator：indicators.csv 中没有指标 "B1"；请添加相应的行，或更正代码',
      'data/2018-09/west.csv:4:1 错误 unknown-indicator：indicators.csv 中没有指标 "B1"；请添加相应的行，或更正代码',
      'indicators.csv:6:1 错误 duplicate-code：代码 "A2" 已在第 4 行出现；每个节点的代码必须唯一',
    ],
  },
  {
    title: 'a blank code',
    files: edited('indicators.csv', 'B1,B', ',B'),
    en: [
      'data/2018-09/east.csv:4:1 error unknown-indicator: indicator "B1" has no row in indicators.csv; add a row for it, or correct the code',
      'data/2018-09/west.csv:4:1 error unknown-indicator: indicator "B1" has no row in indicators.csv; add a row for it, or correct the code',
      'indicators.csv:6:1 error blank-cell: the code is blank; fill it in, or remove the row',
    ],
    zh: [
      'data/2018-09/east.csv:4:1 错误 unknown-indicator：indicators.csv 中没有指标 "B1"；请添加相应的行，或更正代码',
      'data/2018-09/west.csv:4:1 错误 unknown-indicator：indicators.csv 中没有指标 "B1"；请添加相应的行，或更正代码',
      'indicators.csv:6:1 错误 blank-cell：代码（code）为空；请填写，或删除该行',
    ],
  },
  {
    title: 'a blank name',
    files: edited('indicators.csv', 'Pass rate', ' '),
    en: 'indicators.csv:6:6 error blank-cell: the name is blank; fill it in, or remove the row',
    zh: 'indicators.csv:6:6 错误 blank-cell：名称（name）为空；请填写，或删除该行',
  },
  {
    title: 'an unknown parent near a known one',
    files: edited('indicators.csv', 'B1,B', 'B1,"b"'),
    en: 'indicators.csv:6:4 error unknown-parent: "B1" has the parent "b", which has no row; did you mean "B"?',
    zh: 'indicators.csv:6:4 错误 unknown-parent："B1" 的上级指标 "b" 不存在；是否应为 "B"？',
  },
  {
    title: 'an unknown parent near none',
    files: edited('indicators.csv', 'B1,B', 'B1,Economy'),
    en: 'indicators.csv:6:4 error unknown-parent: "B1" has the parent "Economy", which has no row; add a row for it, or correct the code',
    zh: 'indicators.csv:6:4 错误 unknown-parent："B1" 的上级指标 "Economy" 不存在；请添加相应的行，或更正代码',
  },
  {
    title: 'an unknown parent, and no sum judged without its child',
    settings: { weights: 'percent' },
    files: edited('indicators.csv', 'A2,A', 'A2,C'),
    en: 'indicators.csv:4:4 error unknown-parent: "A2" has the parent "C", which has no row; add a row for it, or correct the code',
    zh: 'indicators.csv:4:4 错误 unknown-parent："A2" 的上级指标 "C" 不存在；请添加相应的行，或更正代码',
  },
  {
    title: 'its own parent',
    files: { ...indicators('A,A,a', 'B,,b', 'B1,B,c'), ...data('B1') },
    en: 'indicators.csv:2:3 error cycle: the parents go round in a circle: A -> A; break it by correcting one parent',
    zh: 'indicators.csv:2:3 错误 cycle：上级关系成环：A -> A；请更正其中一处',
  },
  {
    title: 'two that are each other’s parents',
    files: { ...indicators('B,,b', 'A,C,a', 'C,A,c', 'A1,A,x', 'B1,B,y'), ...data('A1', 'B1') },
    en: 'indicators.csv:3:3 error cycle: the parents go round in a circle: A -> C -> A; break it by correcting one parent',
    zh: 'indicators.csv:3:3 错误 cycle：上级关系成环：A -> C -> A；请更正其中一处',
  },
  {
    title: 'a circle of three, reported once',
    files: { ...indicators('B,,b', 'B1,B,y', 'D,C,d', 'A,D,a', 'C,A,c', 'A1,A,x'), ...data('A1', 'B1') },
    en: 'indicators.csv:4:3 error cycle: the parents go round in a circle: D -> C -> A -> D; break it by correcting one parent',
    zh: 'indicators.csv:4:3 错误 cycle：上级关系成环：D -> C -> A -> D；请更正其中一处',
  },
  {
    title: 'two circles',
    files: { ...indicators('B,,b', 'B1,B,y', 'D,D,d', 'A,C,a', 'C,A,c'), ...data('B1') },
    en: [
      'indicators.csv:4:3 error cycle: the parents go round in a circle: D -> D; break it by correcting one parent',
      'indicators.csv:5:3 error cycle: the parents go round in a circle: A -> C -> A; break it by correcting one parent',
    ],
    zh: [
      'indicators.csv:4:3 错误 cycle：上级关系成环：D -> D；请更正其中一处',
      'indicators.csv:5:3 错误 cycle：上级关系成环：A -> C -> A；请更正其中一处',
    ],
  },
  {
    title: 'a level too many',
    files: { ...indicators('A,,a', 'A1,A,x', 'A11,A1,y'), ...data('A11') },
    en: 'indicators.csv:4:5 error wrong-depth: "A11" lies at level 3, but there are 2 levels (dimension, indicator); move it up, or extend "levels" in pingan.json',
    zh: 'indicators.csv:4:5 错误 wrong-depth："A11" 位于第 3 级，但只有 2 级（dimension、indicator）；请上移该节点，或在 pingan.json 的 "levels" 中增加一级',
  },
  {
    title: 'two levels too many, reported where they begin',
    files: { ...indicators('A,,a', 'A1,A,x', 'A11,A1,y', 'A111,A11,z'), ...data('A111') },
    en: 'indicators.csv:4:5 error wrong-depth: "A11" lies at level 3, but there are 2 levels (dimension, indicator); move it up, or extend "levels" in pingan.json',
    zh: 'indicators.csv:4:5 错误 wrong-depth："A11" 位于第 3 级，但只有 2 级（dimension、indicator）；请上移该节点，或在 pingan.json 的 "levels" 中增加一级',
  },
  {
    title: 'a level too few',
    files: { ...indicators('A,,a', 'A1,A,x', 'B,,b'), ...data('A1', 'B') },
    en: 'indicators.csv:4:1 error leaf-above-lowest-level: "B" at level 1 (dimension) has no children, and only level 2 (indicator) holds data; give it children or remove it',
    zh: 'indicators.csv:4:1 错误 leaf-above-lowest-level：第 1 级（dimension）的 "B" 没有下级指标，而只有第 2 级（indicator）填报数据；请补充下级指标或删除该节点',
  },
  {
    title: 'a level too many and one too few, where levels have labels',
    settings: {
      labels: [
        { name: 'dimension', zh: '一级指标', en: 'domains' },
        { name: 'indicator', zh: '二级指标' },
      ],
    },
    files: { ...indicators('A,,a', 'A1,A,x', 'A11,A1,y', 'B,,b'), ...data('A11') },
    en: [
      'indicators.csv:4:5 error wrong-depth: "A11" lies at level 3, but there are 2 levels (domains, indicator); move it up, or extend "levels" in pingan.json',
      'indicators.csv:5:1 error leaf-above-lowest-level: "B" at level 1 (domains) has no children, and only level 2 (indicator) holds data; give it children or remove it',
    ],
    zh: [
      'indicators.csv:4:5 错误 wrong-depth："A11" 位于第 3 级，但只有 2 级（一级指标、二级指标）；请上移该节点，或在 pingan.json 的 "levels" 中增加一级',
      'indicators.csv:5:1 错误 leaf-above-lowest-level：第 1 级（一级指标）的 "B" 没有下级指标，而只有第 2 级（二级指标）填报数据；请补充下级指标或删除该节点',
    ],
  },
  {
    title: 'three levels meant, two set',
    settings: { levels: ['one', 'two', 'three'] },
    en: [
      'indicators.csv:3:1 error leaf-above-lowest-level: "A1" at level 2 (two) has no children, and only level 3 (three) holds data; give it children or remove it',
      'indicators.csv:4:1 error leaf-above-lowest-level: "A2" at level 2 (two) has no children, and only level 3 (three) holds data; give it children or remove it',
      'indicators.csv:6:1 error leaf-above-lowest-level: "B1" at level 2 (two) has no children, and only level 3 (three) holds data; give it children or remove it',
    ],
    zh: [
      'indicators.csv:3:1 错误 leaf-above-lowest-level：第 2 级（two）的 "A1" 没有下级指标，而只有第 3 级（three）填报数据；请补充下级指标或删除该节点',
      'indicators.csv:4:1 错误 leaf-above-lowest-level：第 2 级（two）的 "A2" 没有下级指标，而只有第 3 级（three）填报数据；请补充下级指标或删除该节点',
      'indicators.csv:6:1 错误 leaf-above-lowest-level：第 2 级（two）的 "B1" 没有下级指标，而只有第 3 级（three）填报数据；请补充下级指标或删除该节点',
    ],
  },
]);

refuses('codes', [
  {
    title: 'a code that leads up',
    files: { ...indicators('A,,a', '../x,A,x'), ...data('../x') },
    en: 'indicators.csv:3:1 error bad-code: "../x" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'indicators.csv:3:1 错误 bad-code："../x" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  {
    title: 'a hidden code',
    files: { ...indicators('A,,a', '.hidden,A,x'), ...data('.hidden') },
    en: 'indicators.csv:3:1 error bad-code: ".hidden" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'indicators.csv:3:1 错误 bad-code：".hidden" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  {
    title: 'a code with a slash',
    files: { ...indicators('A,,a', 'a/b,A,x', 'A2,A,y'), ...data('a/b', 'A2') },
    en: 'indicators.csv:3:1 error bad-code: "a/b" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'indicators.csv:3:1 错误 bad-code："a/b" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  {
    title: 'the code __proto__',
    files: { ...indicators('A,,a', '__proto__,A,x'), ...data('__proto__') },
    en: 'indicators.csv:3:1 error bad-code: "__proto__" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'indicators.csv:3:1 错误 bad-code："__proto__" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  {
    title: 'the code constructor',
    files: { ...indicators('A,,a', 'constructor,A,x'), ...data('constructor') },
    en: 'indicators.csv:3:1 error bad-code: "constructor" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'indicators.csv:3:1 错误 bad-code："constructor" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  {
    title: 'a code of 65 characters',
    files: { ...indicators('A,,a', `${'x'.repeat(65)},A,x`), ...data() },
    en: 'indicators.csv:3:1 error bad-code: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'indicators.csv:3:1 错误 bad-code："xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  {
    title: 'a code with a blank',
    files: { ...indicators('A,,a', '"A1 ",A,x'), ...data() },
    en: 'indicators.csv:3:1 error bad-code: "A1 " cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'indicators.csv:3:1 错误 bad-code："A1 " 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  {
    title: 'the code of the total',
    files: { ...indicators('index,,a', 'A1,index,x'), ...data('A1') },
    en: 'indicators.csv:2:1 error reserved-code: "index" is reserved; choose another code',
    zh: 'indicators.csv:2:1 错误 reserved-code："index" 为系统保留代码；请换一个代码',
  },
  {
    title: 'a level-1 code that is a column of results.csv',
    files: { ...indicators('score,,a', 'A1,score,x'), ...data('A1') },
    en: 'indicators.csv:2:1 error reserved-code: "score" is reserved; choose another code',
    zh: 'indicators.csv:2:1 错误 reserved-code："score" 为系统保留代码；请换一个代码',
  },
  {
    title: 'a region code that leads up',
    files: { 'regions.csv': 'code,name,level\neast,East,county\nwest,West,county\n../x,X,county\n' },
    en: 'regions.csv:4:1 error bad-code: "../x" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: 'regions.csv:4:1 错误 bad-code："../x" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
]);

warnsOf('the hierarchy', [
  {
    title: 'cells that mean nothing where they stand',
    files: {
      ...data('A1'),
      'indicators.csv':
        'code,parent,name,direction,per,aggregation,missing\n' +
        'A,,a,positive,,geometric,\nA1,A,x,,10,arithmetic,exclude\n',
    },
    settings: { scale: { floor: 1, ceiling: 2 } },
    en: [
      'indicators.csv:2:6 warning misplaced-cell: direction is ignored on "A", which is a group of indicators; clear the cell',
      'indicators.csv:3:9 warning misplaced-cell: per is ignored on "A1", which is not adjusted (no adjust_by); clear the cell',
      'indicators.csv:3:12 warning misplaced-cell: aggregation is ignored on "A1", which is an indicator; clear the cell',
    ],
    zh: [
      'indicators.csv:2:6 警告 misplaced-cell："A" 是非末级指标，其指标方向（direction）不起作用；请清空该单元格',
      'indicators.csv:3:9 警告 misplaced-cell："A1" 是未调整的指标（没有 adjust_by），其比例基数（per）不起作用；请清空该单元格',
      'indicators.csv:3:12 警告 misplaced-cell："A1" 是末级指标，其合成方法（aggregation）不起作用；请清空该单元格',
    ],
  },
  {
    title: 'nothing in codes of any script',
    files: { ...indicators('安全,,a', '安全_1.2-b,安全,x'), ...data('安全_1.2-b') },
    en: [],
    zh: [],
  },
  {
    title: 'nothing in a lower code that is a column of results.csv',
    files: { ...indicators('A,,a', 'score,A,x'), ...data('score') },
    en: [],
    zh: [],
  },
]);

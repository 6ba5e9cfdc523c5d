import { EAST, edited, refuses, WEST } from '../../support/bad-input.ts';

/** A lone indicator with these cells, and what the two regions report of it. */
const indicator = (columns: string, cells: string, east = '3', west = '4'): Record<string, string> => ({
  'indicators.csv': `code,parent,name,${columns}\nA,,a${','.repeat(columns.split(',').length)}\nA1,A,x,${cells}\n`,
  [EAST]: `indicator,value\nA1,${east}\n`,
  [WEST]: `indicator,value\nA1,${west}\n`,
});

refuses('values and their transform', [
  {
    title: 'the logarithm of nothing',
    files: indicator('transform', 'log', '0', '0.0'),
    en: [
      `${EAST}:2:4 error untransformable-value: "A1" of region "east" has the adjusted value 0, and "log" takes values above 0; correct the value, or choose a transform that takes it: none, log1p, sqrt`,
      `${WEST}:2:4 error untransformable-value: "A1" of region "west" has the adjusted value 0, and "log" takes values above 0; correct the value, or choose a transform that takes it: none, log1p, sqrt`,
    ],
    zh: [
      `${EAST}:2:4 错误 untransformable-value：地区 "east" 的 "A1" 调整值为 0，而变换方法自然对数（log）只接受大于 0 的值；请更正该值，或选择可接受它的变换：不变换（none）、加 1 取自然对数（log1p）、平方根（sqrt）`,
      `${WEST}:2:4 错误 untransformable-value：地区 "west" 的 "A1" 调整值为 0，而变换方法自然对数（log）只接受大于 0 的值；请更正该值，或选择可接受它的变换：不变换（none）、加 1 取自然对数（log1p）、平方根（sqrt）`,
    ],
  },
  {
    title: 'the common logarithm of a small negative value',
    files: indicator('transform', 'log10', '-0.5'),
    en: `${EAST}:2:4 error untransformable-value: "A1" of region "east" has the adjusted value -0.5, and "log10" takes values above 0; correct the value, or choose a transform that takes it: none, log1p`,
    zh: `${EAST}:2:4 错误 untransformable-value：地区 "east" 的 "A1" 调整值为 -0.5，而变换方法常用对数（log10）只接受大于 0 的值；请更正该值，或选择可接受它的变换：不变换（none）、加 1 取自然对数（log1p）`,
  },
  {
    title: 'log1p of -1',
    files: indicator('transform', 'log1p', '-1.000'),
    en: `${EAST}:2:4 error untransformable-value: "A1" of region "east" has the adjusted value -1, and "log1p" takes values above -1; correct the value, or choose a transform that takes it: none`,
    zh: `${EAST}:2:4 错误 untransformable-value：地区 "east" 的 "A1" 调整值为 -1，而变换方法加 1 取自然对数（log1p）只接受大于 -1 的值；请更正该值，或选择可接受它的变换：不变换（none）`,
  },
  {
    title: 'the root of a negative value',
    files: indicator('transform', 'sqrt', '-2'),
    en: `${EAST}:2:4 error untransformable-value: "A1" of region "east" has the adjusted value -2, and "sqrt" takes values from 0 upwards; correct the value, or choose a transform that takes it: none`,
    zh: `${EAST}:2:4 错误 untransformable-value：地区 "east" 的 "A1" 调整值为 -2，而变换方法平方根（sqrt）只接受不小于 0 的值；请更正该值，或选择可接受它的变换：不变换（none）`,
  },
  {
    title: 'the reciprocal of an adjusted value, which is what counts',
    files: indicator('adjust_by,per,transform', 'population,10,reciprocal', '-3'),
    en: `${EAST}:2:4 error untransformable-value: "A1" of region "east" has the adjusted value -3, and "reciprocal" takes values above 0; correct the value, or choose a transform that takes it: none`,
    zh: `${EAST}:2:4 错误 untransformable-value：地区 "east" 的 "A1" 调整值为 -3，而变换方法倒数（reciprocal）只接受大于 0 的值；请更正该值，或选择可接受它的变换：不变换（none）`,
  },
]);

const posts = (cells: string): Record<string, string> => indicator('direction,scoring,transform,worst,best', cells);

refuses('goalposts and the transform', [
  {
    title: 'a worst of 0 under the logarithm',
    files: posts('positive,goalposts,log,0,75000'),
    en: 'indicators.csv:3:31 error untransformable-figure: worst of "A1" is 0, and "log" takes values above 0; correct it, or choose a transform that takes it: none, log1p, sqrt',
    zh: 'indicators.csv:3:31 错误 untransformable-figure："A1" 的不允许值（worst）是 0，而变换方法自然对数（log）只接受大于 0 的值；请更正，或选择可接受它的变换：不变换（none）、加 1 取自然对数（log1p）、平方根（sqrt）',
  },
  {
    title: 'both posts, each at its cell',
    files: posts('negative,goalposts,log1p,-1,-1.50'),
    en: [
      'indicators.csv:3:33 error untransformable-figure: worst of "A1" is -1, and "log1p" takes values above -1; correct it, or choose a transform that takes it: none',
      'indicators.csv:3:36 error untransformable-figure: best of "A1" is -1.5, and "log1p" takes values above -1; correct it, or choose a transform that takes it: none',
    ],
    zh: [
      'indicators.csv:3:33 错误 untransformable-figure："A1" 的不允许值（worst）是 -1，而变换方法加 1 取自然对数（log1p）只接受大于 -1 的值；请更正，或选择可接受它的变换：不变换（none）',
      'indicators.csv:3:36 错误 untransformable-figure："A1" 的满意值（best）是 -1.5，而变换方法加 1 取自然对数（log1p）只接受大于 -1 的值；请更正，或选择可接受它的变换：不变换（none）',
    ],
  },
  {
    title: 'posts that differ past the 30th digit only',
    files: posts(`positive,goalposts,,1,1.${'0'.repeat(35)}1`),
    en: 'indicators.csv:3:28 error equal-goalposts: worst and best of "A1" are both 1; they must differ',
    zh: 'indicators.csv:3:28 错误 equal-goalposts："A1" 的不允许值（worst）与满意值（best）同为 1；两者必须不同',
  },
]);

refuses('transforms of a faulty definition', [
  {
    title: 'values are not looked at while the definition is at fault',
    files: { ...indicator('transform', 'log', '0'), ...edited('regions.csv', 'West', '') },
    en: 'regions.csv:3:6 error blank-cell: the name is blank; fill it in, or remove the row',
    zh: 'regions.csv:3:6 错误 blank-cell：名称（name）为空；请填写，或删除该行',
  },
]);

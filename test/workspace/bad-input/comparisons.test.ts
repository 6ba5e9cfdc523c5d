import { type BadInput, EAST, refuses, WEST, warnsOf } from '../../support/bad-input.ts';

const FILE = 'weights/comparisons.csv';

/** A workspace with three indicators under A, weighted by ahp, and these rows of comparisons. */
function compared(...rows: readonly string[]): Pick<BadInput, 'files' | 'settings'> {
  return {
    settings: { weights: ['equal', 'ahp'] },
    files: {
      'indicators.csv': 'code,parent,name,weighting\nA,,a,\nA1,A,x,\nA2,A,y,\nA3,A,z,\nB,,b,equal\nB1,B,u,\nB2,B,v,\n',
      [FILE]: ['parent,expert,a,b,value', ...rows, ''].join('\n'),
      [EAST]: 'indicator,value\nA1,1\nA2,1\nA3,1\nB1,1\nB2,1\n',
      [WEST]: 'indicator,value\nA1,2\nA2,2\nA3,2\nB1,2\nB2,2\n',
    },
  };
}

/** Of one expert, in agreement. */
const agreed = (expert: string) => [`A,${expert},A1,A2,2`, `A,${expert},A1,A3,4`, `A,${expert},A2,A3,2`];

function sixteen(): Pick<BadInput, 'files' | 'settings'> {
  const codes = Array.from({ length: 16 }, (_, at) => `A${at + 1}`);
  const data = codes.map((code) => `${code},1\n`).join('');
  return {
    settings: { weights: ['equal', 'ahp'] },
    files: {
      'indicators.csv': `code,parent,name\nA,,a\n${codes.map((code) => `${code},A,x\n`).join('')}`,
      [FILE]: 'parent,a,b,value\nA,A1,A2,3\n',
      [EAST]: `indicator,value\n${data}`,
      [WEST]: `indicator,value\n${data}`,
    },
  };
}

refuses('comparisons', [
  {
    title: 'no file',
    ...compared(),
    files: { ...compared().files, [FILE]: undefined },
    en: 'weights/comparisons.csv:1:1 error missing-file: there is no such file; create it, or correct "comparisons" in pingan.json',
    zh: 'weights/comparisons.csv:1:1 错误 missing-file：文件不存在；请创建该文件，或更正 pingan.json 中的 "comparisons"',
  },
  {
    title: 'no rows',
    ...compared(),
    en: 'weights/comparisons.csv:1:1 error no-rows: the file has a header but no rows; add the comparisons',
    zh: 'weights/comparisons.csv:1:1 错误 no-rows：文件只有表头没有数据行；请填入两两比较',
  },
  {
    title: 'a missing pair',
    ...compared('A,,A1,A2,2', 'A,,A2,A3,2'),
    en: 'weights/comparisons.csv:2:1 error missing-comparisons: 1 of the 3 comparisons under "A" are not made: A1/A3; add a row for each',
    zh: 'weights/comparisons.csv:2:1 错误 missing-comparisons："A" 之下的 3 对比较中，缺少 1 对：A1/A3；请为每对补一行',
  },
  {
    title: 'pairs that one expert misses',
    ...compared(...agreed('Li'), 'A,Wu,A2,A1,2'),
    en: 'weights/comparisons.csv:5:1 error missing-comparisons: 2 of the 3 comparisons under "A" are not made by expert "Wu": A1/A3, A2/A3; add a row for each',
    zh: 'weights/comparisons.csv:5:1 错误 missing-comparisons："A" 之下的 3 对比较中，专家 "Wu" 缺少 2 对：A1/A3、A2/A3；请为每对补一行',
  },
  {
    title: 'a parent without comparisons',
    ...compared('index,,A,B,3'),
    settings: { weights: ['ahp', 'ahp'] },
    en: 'weights/comparisons.csv:1:1 error no-comparisons: "A" is weighted by "ahp", but its children are not compared; add a row for each pair of A1, A2, A3',
    zh: 'weights/comparisons.csv:1:1 错误 no-comparisons："A" 的赋权方法是层次分析法（ahp），但其下级指标没有两两比较；请为 A1、A2、A3 的每一对补一行',
  },
  {
    title: 'judgments that do not agree',
    ...compared('A,,A1,A2,7', 'A,,A1,A3,1/5', 'A,,A2,A3,3'),
    en: 'weights/comparisons.csv:2:1 error inconsistent-comparisons: the comparisons under "A" do not agree: CR is 2.5256, above 0.1; reconsider these first (in brackets what would fit): A1/A2 7 (1.48), A1/A3 1/5 (1/1.06), A2/A3 3 (1/1.57)',
    zh: 'weights/comparisons.csv:2:1 错误 inconsistent-comparisons："A" 之下的判断矩阵未通过一致性检验：一致性比率 CR = 2.5256，大于 0.1；请先复核以下判断值（括号内为建议值）：A1/A2 7（1.48）、A1/A3 1/5（1/1.06）、A2/A3 3（1/1.57）',
  },
  {
    title: 'several experts who do not agree with themselves, nor together',
    ...compared('A,Li,A1,A2,7', 'A,Li,A1,A3,1/5', 'A,Li,A2,A3,3', 'A,Wu,A1,A2,5', 'A,Wu,A3,A1,3', 'A,Wu,A2,A3,1'),
    en: 'weights/comparisons.csv:2:1 error inconsistent-comparisons: the comparisons under "A" do not agree: CR is 1.4691, above 0.1; reconsider these first (in brackets what would fit): A1/A2 5.92 (1.73), A1/A3 1/3.87 (1/1.14), A2/A3 1.73 (1/1.97)',
    zh: 'weights/comparisons.csv:2:1 错误 inconsistent-comparisons："A" 之下的判断矩阵未通过一致性检验：一致性比率 CR = 1.4691，大于 0.1；请先复核以下判断值（括号内为建议值）：A1/A2 5.92（1.73）、A1/A3 1/3.87（1/1.14）、A2/A3 1.73（1/1.97）',
  },
  {
    title: 'the same pair twice, and its reverse with another value',
    ...compared(...agreed(''), 'A,,A1,A2,2', 'A,,A3,A1,4'),
    en: [
      'weights/comparisons.csv:5:4 error duplicate-comparison: "A1" is compared with "A2" already in line 2; keep one of the two rows',
      'weights/comparisons.csv:6:10 error contradictory-comparison: "A3" against "A1" is 4, but line 3 has "A1" against "A3" as 4; write 1/4, or remove one of the two rows',
    ],
    zh: [
      'weights/comparisons.csv:5:4 错误 duplicate-comparison："A1" 与 "A2" 已在第 2 行比较过；请保留其中一行',
      'weights/comparisons.csv:6:10 错误 contradictory-comparison："A3" 比 "A1" 为 4，而第 3 行 "A1" 比 "A3" 为 4；请写 1/4，或删除其中一行',
    ],
  },
  {
    title: 'a third that is not quite one',
    ...compared('A,,A1,A2,3', 'A,,A2,A1,0.33', 'A,,A1,A3,3', 'A,,A2,A3,1'),
    en: 'weights/comparisons.csv:3:10 error contradictory-comparison: "A2" against "A1" is 0.33, but line 2 has "A1" against "A2" as 3; write 1/3, or remove one of the two rows',
    zh: 'weights/comparisons.csv:3:10 错误 contradictory-comparison："A2" 比 "A1" 为 0.33，而第 2 行 "A1" 比 "A2" 为 3；请写 1/3，或删除其中一行',
  },
  {
    title: 'a thing that is not as important as itself',
    ...compared(...agreed(''), 'A,,A1,A1,3'),
    en: 'weights/comparisons.csv:5:10 error self-comparison: "A1" is compared with itself, and the value is 3; write 1, or remove the row',
    zh: 'weights/comparisons.csv:5:10 错误 self-comparison："A1" 与自身比较，值却为 3；请写 1，或删除该行',
  },
  {
    title: 'parents and children that are none',
    ...compared(...agreed(''), 'Q-9,,A1,A2,1', 'A1,,A1,A2,1', 'indexx,,A,B,1', 'A,,B1,A2,1', 'A,,A1,A9,1', 'A,,,A2,1'),
    en: [
      'weights/comparisons.csv:5:1 error unknown-group: "Q-9" is no group of indicators.csv, so it has no children to compare; write the code of a group, or "index" for level 1',
      'weights/comparisons.csv:6:1 error unknown-group: "A1" is no group of indicators.csv, so it has no children to compare; write the code of a group, or "index" for level 1',
      'weights/comparisons.csv:7:1 error unknown-group: "indexx" is no group of indicators.csv, so it has no children to compare; did you mean "index"?',
      'weights/comparisons.csv:8:4 error not-a-child: "B1" is no child of "A"; remove it, or write one of: A1, A2, A3',
      'weights/comparisons.csv:9:7 error not-a-child: "A9" is no child of "A"; remove it, or write one of: A1, A2, A3',
      'weights/comparisons.csv:10:4 error blank-cell: the a is blank; fill it in, or remove the row',
    ],
    zh: [
      'weights/comparisons.csv:5:1 错误 unknown-group："Q-9" 不是 indicators.csv 中的非末级指标，没有可比较的下级指标；请写非末级指标的代码，一级指标之上则写 "index"',
      'weights/comparisons.csv:6:1 错误 unknown-group："A1" 不是 indicators.csv 中的非末级指标，没有可比较的下级指标；请写非末级指标的代码，一级指标之上则写 "index"',
      'weights/comparisons.csv:7:1 错误 unknown-group："indexx" 不是 indicators.csv 中的非末级指标，没有可比较的下级指标；是否应为 "index"？',
      'weights/comparisons.csv:8:4 错误 not-a-child："B1" 不是 "A" 的下级指标；请删除，或改为其中之一：A1、A2、A3',
      'weights/comparisons.csv:9:7 错误 not-a-child："A9" 不是 "A" 的下级指标；请删除，或改为其中之一：A1、A2、A3',
      'weights/comparisons.csv:10:4 错误 blank-cell：a 为空；请填写，或删除该行',
    ],
  },
  {
    title: 'values that are no judgments',
    ...compared('A,,A1,A2,-2', 'A,,A1,A3,3-Jan', 'A,,A2,A3,1:3'),
    en: [
      'weights/comparisons.csv:2:10 error bad-judgment: "-2" is no judgment; write a number above 0, such as 3, or a fraction, such as 1/3',
      'weights/comparisons.csv:3:10 error bad-judgment: "3-Jan" is no judgment; format the column as text and write the fraction again, such as 1/3, which spreadsheets turn into a date',
      'weights/comparisons.csv:4:10 error bad-judgment: "1:3" is no judgment; write 1/3',
    ],
    zh: [
      'weights/comparisons.csv:2:10 错误 bad-judgment："-2" 不是判断值；请写大于 0 的数，例如 3，或分数，例如 1/3',
      'weights/comparisons.csv:3:10 错误 bad-judgment："3-Jan" 不是判断值；电子表格会把 1/3 一类的分数变成日期，请将该列设为文本格式后重写分数',
      'weights/comparisons.csv:4:10 错误 bad-judgment："1:3" 不是判断值；请写 1/3',
    ],
  },
  {
    title: 'more children than a random index is known for',
    ...sixteen(),
    en: 'weights/comparisons.csv:2:1 error too-many-compared: "A" has 16 children, and no random index is known for more than 15; group them, or weight them by another method',
    zh: 'weights/comparisons.csv:2:1 错误 too-many-compared："A" 有 16 个下级指标，而超过 15 个时没有平均随机一致性指标（RI）；请增设一级，或改用其他赋权方法',
  },
]);

warnsOf('comparisons', [
  {
    title: 'nothing in comparisons that agree',
    ...compared(...agreed('Li'), ...agreed('Wu')),
    en: [],
    zh: [],
  },
  {
    title: 'nothing in a file that nothing asks for',
    ...compared('total nonsense'),
    settings: { weights: 'equal' },
    en: [],
    zh: [],
  },
  {
    title: 'a judgment off the scale',
    ...compared('A,,A1,A2,10', 'A,,A1,A3,20', 'A,,A2,A3,2'),
    en: [
      'weights/comparisons.csv:2:10 warning off-scale-judgment: 10 lies outside 1/9 to 9, the scale of judgments; choose a value on it',
      'weights/comparisons.csv:3:10 warning off-scale-judgment: 20 lies outside 1/9 to 9, the scale of judgments; choose a value on it',
    ],
    zh: [
      'weights/comparisons.csv:2:10 警告 off-scale-judgment：10 超出 1—9 标度（1/9 至 9）；请改用标度内的值',
      'weights/comparisons.csv:3:10 警告 off-scale-judgment：20 超出 1—9 标度（1/9 至 9）；请改用标度内的值',
    ],
  },
  {
    title: 'an expert whose judgments do not agree while all together do',
    ...compared(...agreed('Wu'), 'A,Li,A1,A2,3', 'A,Li,A1,A3,1', 'A,Li,A2,A3,3', ...agreed('Bai')),
    en: 'weights/comparisons.csv:5:1 warning inconsistent-expert: the comparisons by expert "Li" under "A" do not agree among themselves: CR is 0.4835, above 0.1; ask again about these (in brackets what would fit): A1/A2 3 (1.44), A1/A3 1 (2.08), A2/A3 3 (1.44)',
    zh: 'weights/comparisons.csv:5:1 警告 inconsistent-expert：专家 "Li" 对 "A" 之下的判断矩阵未通过一致性检验：一致性比率 CR = 0.4835，大于 0.1；请复核以下判断值（括号内为建议值）：A1/A2 3（1.44）、A1/A3 1（2.08）、A2/A3 3（1.44）',
  },
  {
    title: 'comparisons under a parent that is weighted otherwise, once',
    ...compared(...agreed(''), 'B,,B1,B2,3', 'B,,B2,B9,x'),
    en: 'weights/comparisons.csv:5:1 warning ignored-comparisons: the comparisons under "B" are ignored, since its children are weighted by "equal"; remove them, or weight the children by "ahp"',
    zh: 'weights/comparisons.csv:5:1 警告 ignored-comparisons："B" 的下级指标按等权（equal）赋权，其两两比较不起作用；请删除，或改用层次分析法（ahp）赋权',
  },
]);

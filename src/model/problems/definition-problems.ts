import type { ProblemEntry } from './entry.ts';

/** Problems of the definition: settings, indicators, regions, weights. */
export const definitionProblems = {
  'unknown-method': {
    severity: 'error',
    en: '"{value}" is not a method of "{kind}"; write one of: {known}',
    zh: '"{value}" 不是{kind}；可写：{known}',
  },
  'unknown-value': {
    severity: 'error',
    en: '"{value}" is not a {column}; write one of: {known}',
    zh: '"{value}" 不是有效的{column}；可写：{known}',
  },
  'blank-cell': {
    severity: 'error',
    en: 'the {column} is blank; fill it in, or remove the row',
    zh: '{column} 为空；请填写，或删除该行',
  },
  'bad-code': {
    severity: 'error',
    en: '"{code}" cannot be a code; use letters, digits, "_", "-" and ".", begin with a letter, a digit or "_", at most 64 characters',
    zh: '"{code}" 不能作为代码；请用字母、数字、"_"、"-"、"."，以字母、数字或 "_" 开头，最多 64 个字符',
  },
  'reserved-code': {
    severity: 'error',
    en: '"{code}" is reserved; choose another code',
    zh: '"{code}" 为系统保留代码；请换一个代码',
  },
  'reversed-bounds': {
    severity: 'error',
    en: 'min of "{code}" is {min}, above max, {max}; swap them, or correct one',
    zh: '"{code}" 的 min 为 {min}，大于 max 的 {max}；请对调或更正其一',
  },
  'unused-adjuster': {
    severity: 'warning',
    en: 'adjuster "{code}" is no column of {file}, so the row describes nothing; {hint}',
    zh: '调整系数 "{code}" 不是 {file} 的列，该行没有用处；{hint}',
  },
  'duplicate-code': {
    severity: 'error',
    en: 'code "{code}" stands already in line {first}; give each node a code of its own',
    zh: '代码 "{code}" 已在第 {first} 行出现；每个节点的代码必须唯一',
  },
  'duplicate-region': {
    severity: 'error',
    en: 'region "{code}" stands already in line {first}; keep one of the two rows',
    zh: '地区 "{code}" 已在第 {first} 行出现；请保留其中一行',
  },
  'no-rows': {
    severity: 'error',
    en: 'the file has a header but no rows; add the {what}',
    zh: '文件只有表头没有数据行；请填入{what}',
  },
  'unknown-parent': {
    severity: 'error',
    en: '"{code}" has the parent "{parent}", which has no row; {hint}',
    zh: '"{code}" 的上级指标 "{parent}" 不存在；{hint}',
  },
  cycle: {
    severity: 'error',
    en: 'the parents go round in a circle: {path}; break it by correcting one parent',
    zh: '上级关系成环：{path}；请更正其中一处',
  },
  'wrong-depth': {
    severity: 'error',
    en: '"{code}" lies at level {depth}, but there are {levels} levels ({names}); move it up, or extend "levels" in pingan.json',
    zh: '"{code}" 位于第 {depth} 级，但只有 {levels} 级（{names}）；请上移该节点，或在 pingan.json 的 "levels" 中增加一级',
  },
  'leaf-above-lowest-level': {
    severity: 'error',
    en: '"{code}" at level {depth} ({name}) has no children, and only level {levels} ({lowest}) holds data; give it children or remove it',
    zh: '第 {depth} 级（{name}）的 "{code}" 没有下级指标，而只有第 {levels} 级（{lowest}）填报数据；请补充下级指标或删除该节点',
  },
  'missing-exponent': {
    severity: 'error',
    en: '"{code}" is aggregated by "{method}", which needs an exponent; {hint}',
    zh: '"{code}" 以{method}合成，需要幂指数；{hint}',
  },
  'zero-exponent': {
    severity: 'error',
    en: 'the exponent is 0, which makes a power mean the geometric mean; aggregate by "geometric", or write another exponent',
    zh: '幂指数为 0，幂平均此时即几何平均；请改用 "geometric"，或填写其他幂指数',
  },
  'exponent-out-of-range': {
    severity: 'error',
    en: 'the exponent is {value}; write a number from -20 to 20, other than 0',
    zh: '幂指数是 {value}；请写 -20 至 20 之间不为 0 的数',
  },
  'min-weight-out-of-range': {
    severity: 'error',
    en: 'min_weight of "{code}" is {value}; write a share from 0 to 1, such as 0.6',
    zh: '"{code}" 的 min_weight 是 {value}；请写 0 至 1 之间的数，例如 0.6',
  },
  'total-only': {
    severity: 'error',
    en: '"{method}" compares the regions of a peer group and can make the total only; {hint}',
    zh: '{method}比较同组地区，只能用于总分；{hint}',
  },
  'misplaced-cell': {
    severity: 'warning',
    en: '{column} is ignored on "{code}", which is {what}; clear the cell',
    zh: '"{code}" 是{what}，其{column}不起作用；请清空该单元格',
  },
  'missing-weight': {
    severity: 'error',
    en: '"{code}" has no weight; write one, or set "weights": "equal" in pingan.json',
    zh: '"{code}" 没有权重；请填写，或在 pingan.json 中设 "weights": "equal"',
  },
  'negative-weight': {
    severity: 'error',
    en: 'the weight of "{code}" is {value}; write 0 or more',
    zh: '"{code}" 的权重是 {value}；请写 0 或正数',
  },
  'zero-weights': {
    severity: 'error',
    en: 'all weights under "{parent}" are 0; give at least one a positive weight',
    zh: '"{parent}" 之下的权重全为 0；至少一个须为正数',
  },
  'weight-sum': {
    severity: 'error',
    en: 'the weights under "{parent}" sum to {sum}, not {expected} ({terms}); change them by {difference}, or set "weights": "relative"',
    zh: '"{parent}" 之下的权重合计 {sum}，应为 {expected}（{terms}）；请调整 {difference}，或设 "weights": "relative"',
  },
  'missing-parameter': {
    severity: 'error',
    en: 'scoring "{method}" of "{code}" needs {column}; write it in the column "{column}"',
    zh: '"{code}" 的计分方法{method}需要{column}；请在该列填写',
  },
  'equal-goalposts': {
    severity: 'error',
    en: 'worst and best of "{code}" are both {value}; they must differ',
    zh: '"{code}" 的不允许值（worst）与满意值（best）同为 {value}；两者必须不同',
  },
  'reversed-goalposts': {
    severity: 'error',
    en: '"{code}" is {direction}, but worst is {worst} and best is {best}; swap them or correct the direction',
    zh: '"{code}" 的指标方向为{direction}，但不允许值（worst）为 {worst}、满意值（best）为 {best}；请对调或更正指标方向',
  },
  'untransformable-figure': {
    severity: 'error',
    en: '{column} of "{code}" is {value}, and "{transform}" takes {domain}; correct it, or choose a transform that takes it: {known}',
    zh: '"{code}" 的{column}是 {value}，而变换方法{transform}只接受{domain}；请更正，或选择可接受它的变换：{known}',
  },
  'treatment-leaves-unit': {
    severity: 'error',
    en: '"{scoring}" takes the values of "{code}" in their own unit, and "{treatment}" may turn them into logarithms; choose another treatment: {known}',
    zh: '计分方法{scoring}按原单位取 "{code}" 的值，而异常值处理方法{treatment}可能把它们变为对数；请改用其他异常值处理方法：{known}',
  },
  'missing-optimum': {
    severity: 'error',
    en: '"{code}" is an interval indicator and needs {column}; write it in the column "{column}"',
    zh: '"{code}" 是适度指标，需要{column}；请在该列填写',
  },
  'reversed-optimum': {
    severity: 'error',
    en: 'optimum_low of "{code}" is {low}, above optimum_high, {high}; swap them',
    zh: '"{code}" 的适度下限（optimum_low）为 {low}，大于适度上限（optimum_high）的 {high}；请对调',
  },
  'limit-beside-optimum': {
    severity: 'error',
    en: '{column} of "{code}" is {value}, and must lie {where} the optimum, {low} to {high}; correct it, or leave it blank for the worst value reported',
    zh: '"{code}" 的{column}为 {value}，必须{where}（适度区间为 {low} 至 {high}）；请更正，或留空以取上报的最差值',
  },
  'interval-scoring': {
    severity: 'error',
    en: '"{code}" is an interval indicator, which "{method}" cannot score; choose min-max or goalposts',
    zh: '"{code}" 是适度指标，{method}不能为其计分；请改用极差法（min-max）或阈值线性法（goalposts）',
  },
  'scale-not-positive': {
    severity: 'error',
    en: 'scoring "{method}" of "{code}" needs a scale with a floor above 0, and it is {floor}; raise the floor of "scale" in pingan.json, such as to 60',
    zh: '"{code}" 的计分方法{method}要求得分下限为正数，现为 {floor}；请提高 pingan.json 中 "scale" 的 "floor"，例如 60',
  },
  'unknown-reference': {
    severity: 'error',
    en: 'the reference of "{code}" is "{reference}", which is neither a number nor a region in {regions}; {hint}',
    zh: '"{code}" 的参照值 "{reference}" 既不是数字，也不是 {regions} 中的地区；{hint}',
  },
  'no-steps': {
    severity: 'error',
    en: '"{code}" is scored by steps, but has none in {file}; add rows for it, or choose another scoring method',
    zh: '"{code}" 采用分档计分（steps），但 {file} 中没有其分档；请添加，或改用其他计分方法',
  },
  'unused-steps': {
    severity: 'warning',
    en: 'the step is not used: "{code}" is not scored by steps; remove the row, or set the scoring of "{code}" to steps',
    zh: '该档未被使用："{code}" 不采用分档计分（steps）；请删除该行，或将 "{code}" 的 scoring 设为 steps',
  },
  'duplicate-step': {
    severity: 'error',
    en: '"{code}" has a step from {from} already in line {first}; keep one of the two rows',
    zh: '"{code}" 以 {from} 为起点的档已在第 {first} 行；请保留其中一行',
  },
  'score-off-scale': {
    severity: 'error',
    en: 'the score {score} lies outside the scale, {floor} to {ceiling}; correct it, or change "scale" in pingan.json',
    zh: '得分 {score} 超出分制 {floor} 至 {ceiling}；请更正，或修改 pingan.json 中的 "scale"',
  },
  'not-whole': {
    severity: 'error',
    en: '{column} is {value}; write a whole number from 0 to {most}',
    zh: '{column}是 {value}；请写 0 至 {most} 的整数',
  },
  'not-positive': {
    severity: 'error',
    en: '{column} is {value}; write a number above 0',
    zh: '{column}是 {value}；请写大于 0 的数',
  },
  'unknown-adjuster': {
    severity: 'error',
    en: '"{code}" is adjusted by "{adjuster}", which is no adjuster in {file}; {hint}',
    zh: '"{code}" 的调整系数 "{adjuster}" 不是 {file} 的列；{hint}',
  },
  'inexact-adjuster': {
    severity: 'warning',
    en: '{column} "{adjuster}" is read as "{known}", as other rows write it; write it so',
    zh: '{column}"{adjuster}" 按其他行的写法 "{known}" 读取；请改用该写法',
  },
  'missing-rollup-by': {
    severity: 'error',
    en: 'rollup "{method}" of "{code}" needs a coefficient to weigh by; name an adjuster in the column "rollup_by"',
    zh: '"{code}" 的汇总方法{method}需要一个调整系数作权重；请在 "rollup_by" 列填写其名称',
  },
  'unknown-rollup-by': {
    severity: 'error',
    en: '"{code}" is rolled up by "{adjuster}", which is no adjuster in {file}; {hint}',
    zh: '"{code}" 汇总时作权重的调整系数 "{adjuster}" 不是 {file} 的列；{hint}',
  },
  'rollup-without-parents': {
    severity: 'error',
    en: '"{code}" rolls up, but no region in {regions} has a parent; fill in the column "parent", or clear the rollup',
    zh: '"{code}" 设有 rollup，但 {regions} 中没有任何地区有上级地区；请填写 "parent" 列，或清空 rollup',
  },
  'unknown-rule': {
    severity: 'error',
    en: '"{value}" is not a rule of "warnings"; {hint}',
    zh: '"{value}" 不是 "warnings" 的规则；{hint}',
  },
  'repeated-rule': {
    severity: 'error',
    en: 'rule "{rule}" stands twice with the same numbers, so that each of its warnings would; remove one of them, or change a number',
    zh: '规则 "{rule}" 以相同数值重复出现，同一预警会出现两次；请删除其一，或改变数值',
  },
  'repeated-item': {
    severity: 'error',
    en: '"{key}" is "{value}" on line {first} already; keep one of the two',
    zh: '"{key}" 在第 {first} 行已是 "{value}"；请保留其中一项',
  },
  'perception-indicator': {
    severity: 'error',
    en: '"{code}" rests on perception, and this index takes objective results only ("objectiveOnly"); replace it by an objective indicator',
    zh: '"{code}" 是主观评价类指标，而本指数只采用客观结果指标（"objectiveOnly"）；请换成客观结果指标',
  },
} as const satisfies Record<string, ProblemEntry>;

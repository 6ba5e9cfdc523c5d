import type { ProblemEntry } from './entry.ts';

/** Problems of coefficients, observations and of what computing them meets. */
export const dataProblems = {
  'bad-number': {
    severity: 'error',
    en: '"{value}" is not a number; {hint}',
    zh: '"{value}" 不是数字；{hint}',
  },
  'number-too-large': {
    severity: 'error',
    en: '{value} is past 10^30; use a larger unit',
    zh: '{value} 超过 10^30；请换用更大的单位',
  },
  'number-too-small': {
    severity: 'error',
    en: '{value} is closer to 0 than 10^-30; use a smaller unit, or write 0',
    zh: '{value} 的绝对值小于 10^-30；请换用更小的单位，或写 0',
  },
  'number-too-long': {
    severity: 'error',
    en: 'the number has {digits} digits, more than 40; round it',
    zh: '该数有 {digits} 位数字，超过 40 位；请修约',
  },
  'figure-out-of-range': {
    severity: 'error',
    en: '{value} is past 10^1000 or closer to 0 than 10^-1000, as no computed figure is; give the figure as compute wrote it',
    zh: '{value} 超过 10^1000 或绝对值小于 10^-1000，计算不会得出这样的数值；请按 compute 写出的原样填写',
  },
  'bad-month': {
    severity: 'error',
    en: '"{value}" is not a month; write YYYY-MM, such as 2018-09',
    zh: '"{value}" 不是月份；请写 YYYY-MM，例如 2018-09',
  },
  'no-data-for-month': {
    severity: 'error',
    en: 'there are no observations for {month}; {hint}',
    zh: '没有 {month} 的观测值；{hint}',
  },
  'missing-region-file': {
    severity: 'error',
    en: 'region "{region}" ({name}) has no file for {month}; add it, with blank values if nothing was reported',
    zh: '地区 "{region}"（{name}）缺少 {month} 的文件；请补上，未上报的值留空',
  },
  'silent-region': {
    severity: 'warning',
    en: 'region "{region}" ({name}) has no value at all for {month}; report its values, or mark what cannot exist there with status M',
    zh: '地区 "{region}"（{name}）在 {month} 没有任何数值；请补报，不适用的指标请标数据状态 M',
  },
  'stray-file': {
    severity: 'warning',
    en: 'no month is read from here, since the path does not fit "{template}"; {hint}',
    zh: '路径不符合 "{template}"，未从此处读取任何月份；{hint}',
  },
  'nothing-checked': {
    severity: 'warning',
    en: 'no observations were checked, since "{template}" leads to none of any month; add some, or correct "observations"',
    zh: '没有检查任何观测值，因为按 "{template}" 找不到任何月份的观测值；请补充，或更正 "observations"',
  },
  'unknown-region-file': {
    severity: 'error',
    en: 'the file is named for region "{region}", which {regions} does not list; {hint}',
    zh: '文件名对应的地区 "{region}" 不在 {regions} 中；{hint}',
  },
  'unknown-region': {
    severity: 'error',
    en: 'region "{region}" has no row in {regions}; {hint}',
    zh: '{regions} 中没有地区 "{region}"；{hint}',
  },
  'other-region': {
    severity: 'error',
    en: 'the row is for region "{region}", the file for "{expected}"; move the row or correct the region',
    zh: '该行属于地区 "{region}"，而文件属于 "{expected}"；请移动该行或更正地区',
  },
  'other-month': {
    severity: 'error',
    en: 'the row is for {month}, the file for {expected}; move the row or correct the month',
    zh: '该行属于 {month}，而文件属于 {expected}；请移动该行或更正月份',
  },
  'unknown-indicator': {
    severity: 'error',
    en: 'indicator "{code}" has no row in {indicators}; {hint}',
    zh: '{indicators} 中没有指标 "{code}"；{hint}',
  },
  'not-an-indicator': {
    severity: 'error',
    en: '"{code}" is a group of indicators, and only indicators hold data; report its indicators instead',
    zh: '"{code}" 是非末级指标；只有末级指标填报数据，请改报其下的末级指标',
  },
  'duplicate-observation': {
    severity: 'error',
    en: 'region "{region}" reports "{code}" already in line {first}; keep one of the two rows',
    zh: '地区 "{region}" 的 "{code}" 已在第 {first} 行上报；请保留其中一行',
  },
  'duplicate-coefficient': {
    severity: 'error',
    en: 'region "{region}" has a row from {from} already in line {first}; keep one of the two rows',
    zh: '地区 "{region}" 自 {from} 起的系数值已在第 {first} 行；请保留其中一行',
  },
  'value-beside-status': {
    severity: 'error',
    en: 'the value {value} stands beside status M (cannot exist, not applicable); clear the value or correct the status',
    zh: '数据状态为 M（不适用）却有值 {value}；请清空该值或更正数据状态',
  },
  'ignored-value': {
    severity: 'warning',
    en: 'the value {value} stands beside status L (missing, not collected) and counts as missing; clear it or correct the status',
    zh: '数据状态为 L（缺报），值 {value} 按缺失处理；请清空该值或更正数据状态',
  },
  'coefficient-not-positive': {
    severity: 'error',
    en: '{adjuster} of region "{region}" is {value}, and nothing can be divided by it; write a number above 0, or leave it blank if unknown',
    zh: '地区 "{region}" 的 {adjuster} 是 {value}，而调整时作除数，须大于 0；请更正，不详则留空',
  },
  'impossible-value': {
    severity: 'error',
    en: '"{code}" of region "{region}" is {value}, {where}, {bound}, in {file}; correct the value, or the bound',
    zh: '地区 "{region}" 的 "{code}" 为 {value}，{where}（{file} 中为 {bound}）；请更正该值或界限',
  },
  'impossible-coefficient': {
    severity: 'error',
    en: '{adjuster} of region "{region}" is {value}, {where}, {bound}, in {file}; correct the value, or the bound',
    zh: '地区 "{region}" 的 {adjuster} 为 {value}，{where}（{file} 中为 {bound}）；请更正该值或界限',
  },
  'beyond-goalpost': {
    severity: 'warning',
    en: '"{code}" ({indicator}) of region "{region}" ({name}) is {value}, beyond the goalpost {column}, {goalpost}; {outcome}',
    zh: '地区 "{region}"（{name}）的 "{code}"（{indicator}）为 {value}，超出{column}{goalpost}；{outcome}',
  },
  'values-beyond-goalpost': {
    severity: 'warning',
    en: '"{code}" ({indicator}) is beyond the goalpost {column}, {goalpost}, in {count} regions, farthest in {list}; in each, {outcome}',
    zh: '{count} 个地区的 "{code}"（{indicator}）超出{column}{goalpost}，超出最多的是 {list}；各值{outcome}',
  },
  'far-from-peers': {
    severity: 'warning',
    en: '{name} of region "{region}" ({place}) is {value}, {basis}{times} the median of its peers; check the value, its unit and its decimal point',
    zh: '可疑值：地区 "{region}"（{place}）的{name}为 {value}，{basis}为同组中位数的 {times}；请核实数值、单位和小数点',
  },
  'value-jump': {
    severity: 'warning',
    en: '{name} of region "{region}" ({place}) is {value}: against its own earlier periods it has become {times} what its peers have; check the value, its unit and its decimal point',
    zh: '可疑值：地区 "{region}"（{place}）的{name}为 {value}，与自身以往相比的变动为同组的 {times}；请核实数值、单位和小数点',
  },
  'coefficient-jump': {
    severity: 'warning',
    en: '{name} of region "{region}" ({place}) is {value}, {times} the {before} of the row from {from}; check both',
    zh: '可疑值：地区 "{region}"（{place}）的{name}为 {value}，是 {from} 起一行（{before}）的 {times}；请核实',
  },
  'odd-coefficient': {
    severity: 'warning',
    en: '{name} of region "{region}" ({place}) is {value}: {name} / {other} is {ratio}, {times} the median of its peers; check both',
    zh: '可疑值：地区 "{region}"（{place}）的{name}为 {value}，{name} / {other} 为 {ratio}，是同组中位数的 {times}；请核实',
  },
  'unreported-branch': {
    severity: 'warning',
    en: 'region "{region}" ({place}) reports nothing of {nodes} in {month}, and leaves {weight} of its weight unreported; report them, or give status M to what cannot exist',
    zh: '地区 "{region}"（{place}）在 {month} 未填报{nodes}，共有 {weight} 的权重未填报；请补报，不适用则写数据状态 M',
  },
  'low-coverage': {
    severity: 'warning',
    en: 'region "{region}" ({place}) leaves {weight} of its weight unreported in {month}: {nodes}; report them, or give status M to what cannot exist',
    zh: '地区 "{region}"（{place}）在 {month} 有 {weight} 的权重未填报：{nodes}；请补报，不适用则写数据状态 M',
  },
  'gap-raises-rank': {
    severity: 'warning',
    en: 'region "{region}" ({place}) ranks {rank} in {month} with {count} unreported, and would rank {would} with the median of its peers in their place; ask for the reports',
    zh: '地区 "{region}"（{place}）在 {month} 有 {count} 项未填报，列第 {rank} 名，若以同组中位数代替则为第 {would} 名；请催报',
  },
  'no-coefficient': {
    severity: 'error',
    en: 'no {adjuster} of region "{region}" is in force in {month}; add a row whose "from" is {month} or earlier',
    zh: '地区 "{region}" 在 {month} 没有生效的 {adjuster}；请添加 "from" 不晚于 {month} 的行',
  },
  'blank-coefficient': {
    severity: 'error',
    en: '{adjuster} of region "{region}" is blank in the row in force in {month}, so "{code}" has no value, and "missing" is "{missing}"; fill it in, or choose another "missing" method',
    zh: '地区 "{region}" 在 {month} 生效的 {adjuster} 为空，"{code}" 因此没有值，而 "missing" 为 "{missing}"；请填写，或改用其他 "missing" 方法',
  },
  'missing-value': {
    severity: 'error',
    en: '"{code}" of region "{region}" has no value for {month}, and "missing" is "error"; fill it in, give status M if it cannot exist, or choose another "missing" method',
    zh: '地区 "{region}" 的 "{code}" 在 {month} 没有值，而 "missing" 为 "error"；请填写，不适用则写数据状态 M，或改用其他 "missing" 方法',
  },
  'nothing-to-carry': {
    severity: 'error',
    en: '"{code}" of region "{region}" has no value for {month}, and none of the {months} months before has one to carry forward; fill it in, raise "carryForwardMonths", or choose another "missing" method',
    zh: '地区 "{region}" 的 "{code}" 在 {month} 没有值，此前 {months} 个月也没有可沿用的值；请填写，或调大 "carryForwardMonths"，或改用其他 "missing" 方法',
  },
  'fallen-cumulative': {
    severity: 'error',
    en: '"{code}" of region "{region}" is cumulative, but {value} for {month} is less than {figure} for {previous} ({place}); correct one of the two',
    zh: '地区 "{region}" 的 "{code}" 为累计值，但 {month} 的 {value} 小于 {previous} 的 {figure}（{place}）；请更正其一',
  },
  'missing-previous': {
    severity: 'error',
    en: '"{code}" of region "{region}" is cumulative and has no figure for {previous}, so its value of {month} is not known, and "missing" is "error"; fill in the figure for {previous}, or choose another "missing" method',
    zh: '地区 "{region}" 的 "{code}" 为累计值，而 {previous} 没有数值，因此无法得知 {month} 当月值，而 "missing" 为 "error"；请填写 {previous} 的数值，或改用其他 "missing" 方法',
  },
  'unknown-month-value': {
    severity: 'warning',
    en: '"{code}" of region "{region}" is cumulative and has no figure for {previous}, so its value of {month} is not known and counts as missing; fill in the figure for {previous}',
    zh: '地区 "{region}" 的 "{code}" 为累计值，而 {previous} 没有数值，因此无法得知 {month} 当月值，按缺失处理；请填写 {previous} 的数值',
  },
  'rollup-difference': {
    severity: 'warning',
    en: '"{code}" of region "{region}" is {value} for {month}, but its children make {built} by "{method}", a difference of {difference}; correct one of them, or clear the value of the region',
    zh: '地区 "{region}" 的 "{code}" 在 {month} 为 {value}，而由下级地区按{method}汇总得 {built}，相差 {difference}；请更正其一，或清空该地区的值',
  },
  'no-parent-region': {
    severity: 'error',
    en: '"{code}" of region "{region}" has no value for {month}, and the region has no parent to take one from; fill it in, or give the region a parent in {regions}',
    zh: '地区 "{region}" 的 "{code}" 在 {month} 没有值，该地区也没有可取值的上级地区；请填写，或在 {regions} 中指定上级地区',
  },
  'no-parent-value': {
    severity: 'error',
    en: '"{code}" of region "{region}" has no value for {month}, and its parent "{parent}" has none to take either; fill in one of the two, or choose another "missing" method',
    zh: '地区 "{region}" 的 "{code}" 在 {month} 没有值，其上级地区 "{parent}" 也没有可取的值；请填写其一，或改用其他 "missing" 方法',
  },
  'no-values': {
    severity: 'warning',
    en: 'no region of peer group "{group}" reports "{code}" for {month}; no value can be compared there',
    zh: '组别“{group}”中没有地区上报 {month} 的 "{code}"；该组该指标无从比较，不计分',
  },
  'screened-indicator': {
    severity: 'warning',
    en: '"{code}" is left out in peer group "{group}" for {month}: {reported} of {applicable} regions report it, fewer than "minAvailability" ({share}) asks for; obtain more reports, or lower it',
    zh: '组别“{group}”在 {month} 不计入 "{code}"：{applicable} 个地区中只有 {reported} 个上报，低于 "minAvailability"（{share}）；请补报，或调低该值',
  },
  'all-equal': {
    severity: 'warning',
    en: 'all values of "{code}" for {month} in peer group "{group}" are {value}; each scores as the best does, so it tells nothing apart',
    zh: '组别“{group}”的 "{code}" 在 {month} 全部为 {value}；均按最优计分，该指标不起区分作用',
  },
  'ignored-direction': {
    severity: 'warning',
    en: '"{code}" is {direction}, but "{method}" does not go by that; choose another scoring method, or clear the direction',
    zh: '"{code}" 的指标方向为{direction}，但{method}不区分方向；请改用其他计分方法，或将指标方向留空',
  },
  'unscorable-value': {
    severity: 'error',
    en: 'the value {value} of "{code}" for region "{region}" cannot be scored by "{method}", which takes {domain}; correct it, or choose another scoring method',
    zh: '地区 "{region}" 的 "{code}" 的值 {value} 不能按{method}计分，该方法只接受{domain}；请更正，或改用其他计分方法',
  },
  'below-steps': {
    severity: 'error',
    en: 'the value {value} of "{code}" for region "{region}" lies below its lowest step, {lowest}; add a step with a blank "from" to {file}, or correct the value',
    zh: '地区 "{region}" 的 "{code}" 的值 {value} 低于最低一档的起点 {lowest}；请在 {file} 中添加 "from" 留空的一档，或更正该值',
  },
  'no-reference-value': {
    severity: 'error',
    en: 'the reference of "{code}", region "{reference}", has no value for {month}; report it, or choose another reference',
    zh: '"{code}" 的参照地区 "{reference}" 在 {month} 没有值；请上报，或改用其他参照值',
  },
  'reference-not-better': {
    severity: 'error',
    en: 'the reference of "{code}", "{reference}", is {value} for {month}, no better than the worst value of the peer group; choose a better one, or correct the direction',
    zh: '"{code}" 的参照值 "{reference}" 在 {month} 为 {value}，不优于同组最差值；请改用更优的参照值，或更正指标方向',
  },
  'untransformable-value': {
    severity: 'error',
    en: '"{code}" of region "{region}" has the adjusted value {value}, and "{transform}" takes {domain}; correct the value, or choose a transform that takes it: {known}',
    zh: '地区 "{region}" 的 "{code}" 调整值为 {value}，而变换方法{transform}只接受{domain}；请更正该值，或选择可接受它的变换：{known}',
  },
  'unranked-region': {
    severity: 'warning',
    en: 'region "{region}" ({name}) has no total for {month} and is not ranked; {hint}',
    zh: '地区 "{region}"（{name}）在 {month} 没有总分，不参加排名；{hint}',
  },
  'unwatched-month': {
    severity: 'warning',
    en: 'the rules of "warnings" pass {month} over, for it has errors ({count}); mend them: "pingan compute --month {month}" lists them',
    zh: '{month} 有错误（{count} 个），"warnings" 的规则略过该月；请更正，"pingan compute --month {month}" 会逐一列出',
  },
  'unmeasured-change': {
    severity: 'warning',
    en: 'changes since {month} are left blank, since that month has errors ({count}); mend them: "pingan compute --month {month}" lists them',
    zh: '{month} 有错误（{count} 个）而无法计算，与该月相比的变化留空；请更正，"pingan compute --month {month}" 会逐一列出',
  },
  'uncomputed-month': {
    severity: 'warning',
    en: '{month} is left out of the trend, since it has errors ({count}); mend them: "pingan compute --month {month}" lists them',
    zh: '{month} 有错误（{count} 个）而无法计算，趋势中该月留空；请更正，"pingan compute --month {month}" 会逐一列出',
  },
  'non-positive-score': {
    severity: 'error',
    en: 'the {method} mean of "{node}" for region "{region}" meets a score of {score} for "{child}"; choose a scale and a scoring that stay above 0, or aggregate arithmetically',
    zh: '计算地区 "{region}" 的 "{node}" 时，{method}遇到 "{child}" 的得分 {score}；请选择得分恒大于 0 的分制与计分方法，或改用算术平均',
  },
  'negative-score': {
    severity: 'error',
    en: 'the {method} mean of "{node}" for region "{region}" meets a score of {score} for "{child}", below 0; choose a scale and a scoring that stay at 0 or above, or aggregate arithmetically',
    zh: '计算地区 "{region}" 的 "{node}" 时，{method}遇到 "{child}" 的负得分 {score}；请选择得分不小于 0 的分制与计分方法，或改用算术平均',
  },
  'non-positive-mean': {
    severity: 'error',
    en: 'the children of "{node}" have a weighted mean of {mean} for region "{region}", and "{method}" needs one above 0; choose a scale and a scoring that stay above 0, or aggregate arithmetically',
    zh: '地区 "{region}" 的 "{node}" 下级指标得分的加权平均为 {mean}，而{method}要求其大于 0；请选择得分恒大于 0 的分制与计分方法，或改用算术平均',
  },
} as const satisfies Record<string, ProblemEntry>;

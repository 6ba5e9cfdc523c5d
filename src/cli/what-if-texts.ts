import type { Localised } from '../model/localised.ts';

/** What help and errors say of `pingan what-if`. */
export const whatIfTexts = {
  whatIfAbout: {
    en: "show what a region's figures would be if values, weights or methods were different",
    zh: '假设某些数值、权重或方法不同，显示某地区得分和排名的变化',
  },
  optionSet: {
    en: 'a value of the region as it would be reported: CODE=VALUE, CODE= for none, CODE=M for not applicable, with the code or the name of an indicator; may be repeated',
    zh: '该地区的上报值改为：CODE=值；CODE= 表示缺失，CODE=M 表示不适用；CODE 为指标代码或名称；可重复',
  },
  optionWeight: {
    en: 'a weight of any node, by code or by name, as it would be written in indicators.csv: CODE=VALUE; may be repeated',
    zh: '某节点（代码或名称）在 indicators.csv 中的权重改为：CODE=值；可重复',
  },
  optionStage: {
    en: 'a method that pingan.json would name: scoring=NAME, treatment=NAME, missing=NAME, aggregation=NAME or weights=NAME, the last two with a name a level or one for all; may be repeated',
    zh: 'pingan.json 中的方法改为：scoring=名称、treatment=名称、missing=名称、aggregation=名称或 weights=名称，后两者可每级一个名称；可重复',
  },
  optionWhatIfForm: { en: 'what to print: text, json or csv', zh: '输出格式：text、json 或 csv' },
  nothingAssumed: {
    en: 'say what to change, with --set, --weight or --method',
    zh: '请用 --set、--weight 或 --method 给出一项假设',
  },
  badAssignment: { en: '{option} is "{value}"; write {form}', zh: '{option} 的值 "{value}" 无效；请写 {form}' },
  assignedTwice: { en: '{option} {name} is given twice; give it once', zh: '{option} {name} 重复；请只写一次' },
  badAssigned: { en: '{option} {name}: {message}', zh: '{option} {name} 有误：{message}' },
  notALeaf: {
    en: '--set {code}: "{code}" is a group of indicators and has no value of its own; set indicators, such as {example}',
    zh: '--set {code}："{code}" 是非末级指标，没有自己的值；请改设其下的末级指标，例如 {example}',
  },
  totalWeight: {
    en: '--weight {code}: the total has no siblings to weigh against; name another node',
    zh: '--weight {code}：总分没有同级指标，无须权重；请指定其他节点',
  },
  unwrittenWeight: {
    en: '--weight {code}: the children of "{parent}" are weighted by "{method}", which reads no written weights; weight that level by another, such as with --method weights={example}',
    zh: '--weight {code}："{parent}" 的下级指标按{method}赋权，不采用填写的权重；请为该级换一种方法，例如 --method weights={example}',
  },
  unknownStage: {
    en: '--method {stage}: there is no such choice; write one of: {known}',
    zh: '--method {stage}：没有这一环节；可写：{known}',
  },
  unknownStageMethod: {
    en: '--method {stage}={name}: "{name}" is no method of "{kind}"; write one of: {known}',
    zh: '--method {stage}={name}："{name}" 不是{kind}；可写：{known}',
  },
  methodsPerLevel: {
    en: '--method {stage}={value}: write one method, or one for each level ({levels}), separated by commas',
    zh: '--method {stage}={value}：请写一个方法，或每级一个（{levels}），以逗号分隔',
  },
  keepsOwn: {
    en: '{stage}: {count} of {all} nodes have one of their own in indicators.csv and keep it',
    zh: '{stage}：{all} 个节点中有 {count} 个在 indicators.csv 中自有规定，保持不变',
  },
} as const satisfies Record<string, Localised>;

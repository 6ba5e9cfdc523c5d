import type { Localised } from '../model/localised.ts';

/** What help and compute say of the warnings that rules in pingan.json ask for. */
export const warningTexts = {
  optionFailOn: {
    en: 'end with exit code 4, outputs written, if any rule of "warnings" warns at this severity or above: low, medium or high',
    zh: '若 "warnings" 的规则发出该级别及以上的预警，写完输出后以退出码 4 结束：low、medium 或 high',
  },
  optionStrict: {
    en: 'treat warnings as errors: exit code 3, and nothing is written (rules of "warnings" have --fail-on)',
    zh: '把警告视为错误：退出码 3，不写任何文件（"warnings" 的规则另用 --fail-on）',
  },
  strict: {
    en: '--strict treats warnings as errors, and there are {count}; mend them, or leave out --strict',
    zh: '--strict 把警告视为错误，共有 {count} 条；请更正，或不用 --strict',
  },
  optionValidateFailOn: {
    en: 'compute the months too, and end with exit code 4 if any rule of "warnings" warns at this severity or above: low, medium or high',
    zh: '同时计算各月，若 "warnings" 的规则发出该级别及以上的预警，以退出码 4 结束：low、medium 或 high',
  },
  failedOnChecked: {
    en: '--fail-on {severity}: {count} at this severity or above',
    zh: '--fail-on {severity}：该级别及以上的预警有 {count} 条',
  },
  noRules: {
    en: '--fail-on asks for warnings, but "warnings" in pingan.json has no rules; add some',
    zh: '--fail-on 需要预警规则，而 pingan.json 的 "warnings" 没有规则；请添加',
  },
  ruleWarnings: {
    en: '{month}: {count} by the rules of "warnings" ({severities})',
    zh: '{month}：按 "warnings" 的规则有 {count} 条预警（{severities}）',
  },
  noRuleWarnings: {
    en: '{month}: nothing to warn of by the rules of "warnings"',
    zh: '{month}：按 "warnings" 的规则没有预警',
  },
  moreRuleWarnings: { en: '... and {count} more in warnings.csv', zh: '……另有 {count} 条，见 warnings.csv' },
  failedOn: {
    en: '--fail-on {severity}: {count} at this severity or above; the outputs are written',
    zh: '--fail-on {severity}：该级别及以上的预警有 {count} 条；输出已写入',
  },
} as const satisfies Record<string, Localised>;

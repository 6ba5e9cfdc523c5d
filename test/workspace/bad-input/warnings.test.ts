import { refuses, warnsOf } from '../../support/bad-input.ts';

const RULES = 'score-below, score-drop, rank-loss, band-worsened, indicator-jump, value-unchanged, equal-values';
const MONTHS_RULE = { rule: 'value-unchanged', months: 2 };

refuses('rules to warn by', [
  {
    title: 'an unknown rule near a known one',
    settings: { warnings: [{ rule: 'score-bellow', threshold: 60 }] },
    en: 'pingan.json:10:15 error unknown-rule: "score-bellow" is not a rule of "warnings"; did you mean "score-below"?',
    zh: 'pingan.json:10:15 错误 unknown-rule："score-bellow" 不是 "warnings" 的规则；是否应为 "score-below"？',
  },
  {
    title: 'an unknown rule near none',
    settings: { warnings: [{ rule: 'mood' }] },
    en: `pingan.json:10:15 error unknown-rule: "mood" is not a rule of "warnings"; remove it, or write one of: ${RULES}`,
    zh: `pingan.json:10:15 错误 unknown-rule："mood" 不是 "warnings" 的规则；请删除，或改为其中之一：${RULES.replaceAll(', ', '、')}`,
  },
  {
    title: 'a rule that is no text, and none at all',
    settings: { warnings: [{ rule: 5 }, {}] },
    en: [
      `pingan.json:10:15 error bad-setting: "warnings.rule" is 5; write ${RULES.split(', ')
        .map((name) => `"${name}"`)
        .join(' or ')}`,
      'pingan.json:12:5 error missing-key: "warnings.rule" is missing; add it',
    ],
    zh: [
      `pingan.json:10:15 错误 bad-setting："warnings.rule" 的值是 5；请写 ${RULES.split(', ')
        .map((name) => `"${name}"`)
        .join(' 或 ')}`,
      'pingan.json:12:5 错误 missing-key：缺少 "warnings.rule"；请补上',
    ],
  },
  {
    title: 'a key that no rule takes',
    settings: { warnings: [{ rule: 'band-worsened', treshold: 1 }] },
    en: 'pingan.json:11:7 error unknown-key: "treshold" is not a setting; did you mean "threshold"?',
    zh: 'pingan.json:11:7 错误 unknown-key："treshold" 不是设置项；是否应为 "threshold"？',
  },
  {
    title: 'a key that another rule takes',
    settings: { warnings: [{ rule: 'score-drop', threshold: 5, months: 6 }] },
    en: 'pingan.json:12:7 error unknown-key: "warnings.months" is not a setting; rule "score-drop" takes threshold, against',
    zh: 'pingan.json:12:7 错误 unknown-key："warnings.months" 不是设置项；规则 "score-drop" 可用：threshold、against',
  },
  {
    title: 'no threshold where one is needed',
    settings: { warnings: [{ rule: 'rank-loss' }] },
    en: 'pingan.json:9:5 error missing-key: "warnings.threshold" is missing; add it',
    zh: 'pingan.json:9:5 错误 missing-key：缺少 "warnings.threshold"；请补上',
  },
  {
    title: 'half a place',
    settings: { warnings: [{ rule: 'rank-loss', threshold: 0.5 }] },
    en: 'pingan.json:11:20 error bad-setting: "warnings.threshold" is 0.5; write a number; of "score-drop" 0 or more, of "rank-loss" a whole number from 1 upwards',
    zh: 'pingan.json:11:20 错误 bad-setting："warnings.threshold" 的值是 0.5；请写一个数；"score-drop" 须不小于 0，"rank-loss" 须为不小于 1 的整数',
  },
  {
    title: 'an unknown severity',
    settings: { warnings: [{ rule: 'band-worsened', severity: 'grave' }] },
    en: 'pingan.json:11:19 error bad-setting: "warnings.severity" is "grave"; write "high" or "medium" or "low"',
    zh: 'pingan.json:11:19 错误 bad-setting："warnings.severity" 的值是 "grave"；请写 "high" 或 "medium" 或 "low"',
  },
  {
    title: 'a rule that stands twice',
    settings: { warnings: [MONTHS_RULE, { ...MONTHS_RULE, severity: 'high' }] },
    en: 'pingan.json:13:5 error repeated-rule: rule "value-unchanged" stands twice with the same numbers, so that each of its warnings would; remove one of them, or change a number',
    zh: 'pingan.json:13:5 错误 repeated-rule：规则 "value-unchanged" 以相同数值重复出现，同一预警会出现两次；请删除其一，或改变数值',
  },
]);

warnsOf('rules to warn by', [
  {
    title: 'an earlier month with errors, once for all rules',
    settings: { changes: false, warnings: [MONTHS_RULE, { rule: 'score-drop', threshold: 1 }] },
    files: { 'data/2018-08/east.csv': 'indicator,value\nA1,x\n', 'data/2018-08/west.csv': 'indicator,value\nA1,3\n' },
    en: 'data/2018-08/east.csv:2:4 warning unwatched-month: the rules of "warnings" pass 2018-08 over, for it has errors (1); mend them: "pingan compute --month 2018-08" lists them',
    zh: 'data/2018-08/east.csv:2:4 警告 unwatched-month：2018-08 有错误（1 个），"warnings" 的规则略过该月；请更正，"pingan compute --month 2018-08" 会逐一列出',
  },
]);

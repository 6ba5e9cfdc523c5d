import type { Localised } from '../model/localised.ts';

/** What help and errors say of `pingan diagnose`. */
export const diagnoseTexts = {
  diagnoseAbout: {
    en: 'show how indicators go with one another, their parents, the total and their adjusters',
    zh: '显示指标之间及其与上级指标、总分、调整系数的相关',
  },
  optionPeers: { en: 'one peer group only (default: all)', zh: '只看某一组别（默认：全部）' },
  optionDiagnoseForm: {
    en: 'what to print: text, json or csv',
    zh: '输出格式：text、json 或 csv',
  },
  unknownPeers: {
    en: '--peers is "{group}", which is no peer group; write one of: {known}',
    zh: '--peers 的值 "{group}" 不是组别；可写：{known}',
  },
} as const satisfies Record<string, Localised>;

import type { Rounding } from './exact.ts';
import type { Direction } from './index-tree.ts';
import type { InputColumn } from './input-columns.ts';
import { inputTables } from './input-tables/index.ts';
import type { Localised } from './localised.ts';
import type { WarningRuleName, WarningSeverity } from './warning.ts';

/** Words for the codes of one kind. English readers see the codes themselves, which are English. */
export type Terms<Code extends string = string> = Readonly<Record<Code, string>>;

/** What Chinese readers see for codes that pingan.json and the tables hold. */
export const directionTerms: Terms<Direction> = { positive: '正向', negative: '逆向', interval: '适度' };

export const roundingTerms: Terms<Rounding> = {
  'half-even': '四舍六入五成双（GB/T 8170）',
  'half-up': '四舍五入',
};

export const severityTerms: Terms<WarningSeverity> = { high: '高', medium: '中', low: '低' };

export const ruleTerms: Terms<WarningRuleName> = {
  'score-below': '总分过低',
  'score-drop': '总分下降',
  'rank-loss': '名次下降',
  'band-worsened': '等级下降',
  'indicator-jump': '指标突变',
  'value-unchanged': '数值不变',
  'equal-values': '数值雷同',
};

/** The terms of the columns of inputs; columns of one name have one term. */
function columnTerms(): Terms {
  const columns = Object.values(inputTables).flatMap((table) => Object.entries<InputColumn>(table));
  return Object.fromEntries(columns.flatMap(([name, { term }]) => (term === undefined ? [] : [[name, term]])));
}

/** The columns of input tables and settings of pingan.json that messages name. */
export const inputTerms: Terms = { ...columnTerms(), weights: '赋权方法' };

/** A code as readers see it: for Chinese readers after its word, as in 逆向（negative）. */
export function shownCode(terms: Terms, code: string): Localised {
  const word = Object.hasOwn(terms, code) ? terms[code] : undefined;
  return { en: code, zh: word === undefined ? code : `${word}（${code}）` };
}

/** A code's word alone, for readers who do not type the code. */
export function wordFor(terms: Terms, code: string): Localised {
  return { en: code, zh: (Object.hasOwn(terms, code) ? terms[code] : undefined) ?? code };
}

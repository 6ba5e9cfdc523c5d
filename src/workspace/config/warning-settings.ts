import { type Localised, listedIn } from '../../model/localised.ts';
import { problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import { type WarningRule, warningRules } from '../../model/warning.ts';
import { compare, integer, isPositive, ZERO } from '../../numeric/exact.ts';
import { toShortText } from '../../numeric/text.ts';
import { readNumber } from '../number-cell.ts';
import type { RawSettings } from './schema.ts';
import { badSetting, type SettingsContext } from './setting-problems.ts';

type RawRule = RawSettings['warnings'][number];

/** The keys that every rule takes. */
const COMMON: readonly string[] = ['rule', 'severity'];

const DEVIATIONS = 5;
const DEFAULT_MONTHS = { 'indicator-jump': 12, 'value-unchanged': 6 } as const;
const DEFAULT_REGIONS = 5;

/** Reads the rules of one pingan.json. */
class WarningReader {
  readonly #context: SettingsContext;
  readonly #problems: ProblemList;

  constructor(context: SettingsContext, problems: ProblemList) {
    this.#context = context;
    this.#problems = problems;
  }

  /** Reports keys that the rule does not take, and those that it needs. */
  #checkKeys(raw: RawRule, at: number): void {
    const { keys, needs }: { keys: readonly string[]; needs: readonly string[] } = warningRules[raw.rule];
    for (const key of Object.keys(raw)) {
      if (COMMON.includes(key) || keys.includes(key)) continue;
      const list = listedIn(keys);
      const hint: Localised = { en: `rule "${raw.rule}" takes ${list.en}`, zh: `规则 "${raw.rule}" 可用：${list.zh}` };
      const place = this.#context.document.placeOfKey(['warnings', at, key]);
      this.#problems.add(problem('unknown-key', place, { key: `warnings.${key}`, hint }));
    }
    const missing = needs.filter((key) => !Object.hasOwn(raw, key));
    for (const key of missing) {
      const place = this.#context.document.placeOf(['warnings', at]);
      this.#problems.add(problem('missing-key', place, { key: `warnings.${key}` }));
    }
  }

  /** A number as it is written, never through a binary float. */
  #number(at: number, key: 'threshold' | 'deviations', fallback: number) {
    const path = ['warnings', at, key];
    const text = this.#context.document.textOf(path) ?? `${fallback}`;
    const value = readNumber(text, () => this.#context.document.placeOf(path), this.#problems);
    return value ?? integer(fallback);
  }

  /** The threshold: a number of 0 or more for a drop of the score, a whole number from 1 upwards for places. */
  #threshold({ rule }: RawRule, at: number) {
    const threshold = this.#number(at, 'threshold', 1);
    const isPlaces = /^[1-9]\d*$/.test(toShortText(threshold));
    const isBad = (rule === 'score-drop' && compare(threshold, ZERO) < 0) || (rule === 'rank-loss' && !isPlaces);
    if (isBad) this.#problems.add(badSetting(this.#context, ['warnings', at, 'threshold']));
    return threshold;
  }

  #deviations(at: number) {
    const deviations = this.#number(at, 'deviations', DEVIATIONS);
    if (!isPositive(deviations)) this.#problems.add(badSetting(this.#context, ['warnings', at, 'deviations']));
    return deviations;
  }

  rule(raw: RawRule, at: number): WarningRule {
    this.#checkKeys(raw, at);
    const { rule, severity, against = 'month' } = raw;
    switch (rule) {
      case 'score-below':
        return { rule, severity, threshold: this.#threshold(raw, at) };
      case 'score-drop':
      case 'rank-loss':
        return { rule, severity, threshold: this.#threshold(raw, at), against };
      case 'band-worsened':
        return { rule, severity, against };
      case 'indicator-jump':
        return { rule, severity, deviations: this.#deviations(at), months: raw.months ?? DEFAULT_MONTHS[rule] };
      case 'value-unchanged':
        return { rule, severity, months: raw.months ?? DEFAULT_MONTHS[rule] };
      case 'equal-values':
        return { rule, severity, regions: raw.regions ?? DEFAULT_REGIONS };
    }
  }
}

/** What makes a rule differ from others, without its severity: two rules that differ in severity alone would warn twice. */
function identityOf(rule: WarningRule): string {
  const parts = Object.entries(rule).filter(([key]) => key !== 'severity');
  const texts = parts.map(([key, value]) => `${key}=${typeof value === 'object' ? toShortText(value) : value}`);
  return texts.sort().join();
}

/** The rules of "warnings", their defaults filled in, in the order written; with what is wrong with them. */
export function readWarningRules(
  context: SettingsContext,
  warnings: RawSettings['warnings'],
  problems: ProblemList,
): readonly WarningRule[] {
  const reader = new WarningReader(context, problems);
  const rules = warnings.map((raw, at) => reader.rule(raw, at));
  const seen = new Set<string>();
  for (const [at, rule] of rules.entries()) {
    const identity = identityOf(rule);
    if (seen.has(identity))
      problems.add(problem('repeated-rule', context.document.placeOf(['warnings', at]), { rule: rule.rule }));
    seen.add(identity);
  }
  return rules;
}

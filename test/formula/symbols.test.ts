import { describe, expect, it } from 'vitest';
import { commonSymbolTexts, formulaTold, methodFormula, told } from '../../src/formula/symbols.ts';
import {
  alike,
  all,
  any,
  cases,
  ceiling,
  constant,
  deviation,
  floor,
  given,
  givenOr,
  greatest,
  holds,
  ifNegative,
  isAbove,
  isAtMost,
  isRounded,
  least,
  limit,
  lowQuantile,
  max,
  mean,
  min,
  minus,
  named,
  not,
  over,
  plus,
  power,
  s,
  says,
  step,
  times,
  weightedMean,
  when,
  worse,
  x,
} from '../../src/formula/term.ts';
import { POSITIVE } from '../../src/methods/domains.ts';
import type { Condition } from '../../src/model/term.ts';

const ALL = ['positive', 'negative', 'interval'] as const;
const ENDS = says('x is at an end', 'x 在界限处');
const penalised = named('M', weightedMean(s));

describe('a formula in symbols', () => {
  it.each([
    [over(minus(x, constant(1)), times(constant(2), x)), '(x - 1) / (2 * x)'],
    [minus(x, minus(x, plus(x, x))), 'x - (x - (x + x))'],
    [power(plus(x, constant(1)), over(constant(1), given('p'))), '(x + 1)^(1 / p)'],
    [power(power(x, constant(2)), constant(3)), '(x^2)^3'],
    [least(greatest(x, lowQuantile), step), 'min(max(x, q_low), step); q_low = quantile(p_low)'],
    [minus(penalised, over(constant(1), penalised)), 'M - 1 / M; M = sum(w * s) / sum(w)'],
    [deviation, 's; s = sqrt(sum((x - m)^2) / (n - 1)); m = sum(x) / n'],
  ])('has no bracket that it does not need', (term, text) => {
    expect(methodFormula(term).text.en).toBe(text);
  });

  it('is told for each direction in which it differs, by its own names once', () => {
    const t = named('t', over(x, max));
    const { text, variants } = methodFormula(ifNegative(minus(constant(1), t), t), { directions: ALL });
    expect(text).toEqual({ en: 't; t = x / max', zh: 't；t = x / max' });
    expect(variants).toEqual([{ of: { en: 'negative', zh: '逆向' }, text: { en: '1 - t', zh: '1 - t' } }]);
  });

  it('shows cases that say nothing by their conditions, and leaves out what only rounding needs', () => {
    const halved = over(x, constant(2));
    const { text, cases: said } = methodFormula(
      plus(cases([limit(alike(x, min), floor, ENDS), when(isAbove(x, halved), min)], max), constant(1)),
    );
    expect(text).toEqual({
      en: '(min if x > x / 2; else max) + 1',
      zh: '(x > x / 2 时为 min；其余为 max) + 1',
    });
    expect(said).toEqual([]);
  });

  it.each<readonly [Condition, string, string]>([
    [
      all(isAtMost(x, min), any(alike(x, max), isRounded)),
      'x <= min and (x = max or scores are rounded)',
      'x <= min 且 (x = max 或 得分已修约) 时',
    ],
    [
      any(not(isAtMost(x, min)), holds('has worst')),
      'not (x <= min) or worst is given',
      '非 (x <= min) 或 worst 已给出时',
    ],
  ])('words conditions: %#', (condition, en, zh) => {
    const { text } = methodFormula(cases([when(condition, floor)], ceiling));
    expect(text).toEqual({ en: `floor if ${en}; else ceiling`, zh: `${zh}为 floor；其余为 ceiling` });
  });

  it('gives what cases say once, beside the formula, whatever direction they are of', () => {
    const ends = [
      when(isAbove(x, ifNegative(max, min)), ceiling, ENDS),
      when(holds('interval'), cases([when(isAbove(x, max), floor, ENDS)], min)),
    ];
    const told = methodFormula(cases(ends, x), { directions: ALL });
    expect(told.text.en).toBe('x');
    expect(told.variants.map(({ text }) => text.en)).toEqual(['min']);
    expect(told.cases).toEqual([ENDS]);
  });

  it('says what stands in for what is not given, and where directions differ', () => {
    const worst = givenOr('worst', ifNegative(max, min));
    const { text, symbols } = methodFormula(minus(x, worst), { directions: ALL });
    expect(text.en).toBe('x - worst');
    expect(symbols).toEqual([
      {
        en: '`worst` is `min` where it is not given, `max` if negative',
        zh: '`worst` 未给出时为 `min`，逆向则为 `max`',
      },
    ]);
    const ofSide = cases([when(holds('interval'), givenOr('worst_high', max))], x);
    expect(methodFormula(ofSide, { directions: ALL }).symbols).toEqual([
      {
        en: '`worst_high` of interval indicators is `max` where it is not given',
        zh: '适度指标的 `worst_high` 未给出时为 `max`',
      },
    ]);
  });

  it('says what symbols mean that do not explain themselves, each once', () => {
    const { symbols } = methodFormula(plus(worse, times(worse, mean), given('sd'), floor), {
      directions: ALL,
      symbols: [ENDS],
    });
    expect(symbols.map(({ en }) => en)).toEqual([
      '`worse` is the number of peers that are worse',
      '`m` is the mean of the peers',
      '`sd` is the score of one standard deviation, from "zscore" in pingan.json',
      'x is at an end',
    ]);
  });

  it('bears the values that it takes, and other names of what is put together', () => {
    expect(methodFormula(mean, { domain: POSITIVE }).text.en).toBe('m, x > 0; m = sum(x) / n');
    expect(methodFormula(weightedMean(s), { child: { w: 'c', s: 'x' } }).text.en).toBe('sum(c * x) / sum(c)');
  });
});

it('a formula that no term tells has its text alone', () => {
  const text = { en: 'a b', zh: '甲乙' };
  expect(told('a b', '甲乙')()).toEqual(formulaTold(text));
  expect(told('w')().text).toEqual({ en: 'w', zh: 'w' });
});

it('symbols of many formulas are told in both languages', () => {
  expect(commonSymbolTexts('en')[0]).toBe('`x` is the value that is scored');
  expect(commonSymbolTexts('zh')[0]).toBe('`x` 为计分的数值');
});

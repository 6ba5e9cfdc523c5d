import { describe, expect, it } from 'vitest';
import { besideWeight, filledIn, onScaleOf, scaled, withoutLimits } from '../../src/formula/scales.ts';
import {
  all,
  cases,
  constant,
  exp,
  given,
  isAbove,
  limit,
  ln,
  minus,
  named,
  not,
  over,
  plus,
  power,
  s,
  sumOverChildren,
  ties,
  times,
  w,
  weightedMean,
  when,
} from '../../src/formula/term.ts';

const p = given('p');

describe('scales of scores', () => {
  it('are what a formula makes of a score alone', () => {
    expect(scaled(exp(weightedMean(ln(s))))).toEqual({ scale: ln(s), term: exp(weightedMean(s)) });
    expect(scaled(over(sumOverChildren(w), sumOverChildren(over(w, s))))).toEqual({
      scale: over(constant(1), s),
      term: over(sumOverChildren(w), sumOverChildren(times(w, s))),
    });
  });

  it('are scores as they are where a formula makes several things of them', () => {
    const mean = named('M', weightedMean(s));
    for (const term of [
      minus(weightedMean(ln(s)), weightedMean(s)),
      weightedMean(power(minus(s, mean), constant(2))),
      cases([when(isAbove(mean, constant(1)), weightedMean(ln(s)))], mean),
      sumOverChildren(w),
    ]) {
      expect(scaled(term)).toEqual({ scale: s, term });
    }
  });

  it('undo what the formula of a child does last', () => {
    const mean = weightedMean(s);
    expect(onScaleOf(ln(s), exp(mean))).toBe(mean);
    expect(onScaleOf(power(s, constant(3)), power(mean, over(constant(1), constant(3))))).toBe(mean);
    expect(onScaleOf(over(constant(1), s), mean)).toEqual(over(sumOverChildren(w), sumOverChildren(times(w, s))));
    expect(onScaleOf(power(s, constant(2)), power(mean, over(constant(1), constant(3))))).toEqual(
      power(power(mean, over(constant(1), constant(3))), constant(2)),
    );
    expect(onScaleOf(ln(plus(s, constant(1))), exp(mean))).toEqual(ln(plus(exp(mean), constant(1))));
    expect(onScaleOf(s, mean)).toBe(mean);
  });
});

describe('besideWeight', () => {
  it('is what a weight is multiplied by, wherever it stands', () => {
    expect(besideWeight(w)).toEqual(constant(1));
    expect(besideWeight(times(w, s))).toBe(s);
    expect(besideWeight(times(s, w))).toBe(s);
    expect(besideWeight(times(w, s, p))).toEqual(times(s, p));
    expect(besideWeight(over(times(w, s), p))).toEqual(over(s, p));
    expect([s, plus(w, s), over(s, w), times(s, p)].map(besideWeight)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a formula without what draws do not ask', () => {
  it('has figures for what is given, in conditions too', () => {
    const of = (exponent: typeof p) => {
      return cases([when(not(all(ties(exponent, s), isAbove(s, exponent))), power(s, exponent))], named('t', exponent));
    };
    expect(filledIn(of(p), (name) => (name === 'p' ? 3 : undefined))).toEqual(of(constant(3)));
    expect(filledIn(p, () => undefined)).toBe(p);
  });

  it('has no case that it comes to by itself', () => {
    const inner = cases([limit(ties(s, p), p)], s);
    expect(withoutLimits(cases([limit(ties(s, p), p)], plus(s, inner)))).toEqual(plus(s, s));
    const deciding = when(ties(s, p), inner);
    expect(withoutLimits(cases([limit(ties(s, p), p), deciding], inner))).toEqual(cases([when(ties(s, p), s)], s));
  });
});

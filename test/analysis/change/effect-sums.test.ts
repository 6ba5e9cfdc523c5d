import { describe, expect, it } from 'vitest';
import { EffectSums, effectsOf, exactDifference, exactTotal } from '../../../src/analysis/change/effect-sums.ts';
import { effects } from '../../../src/model/comparison.ts';
import { compare } from '../../../src/numeric/exact.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';

const LONG = `${'9'.repeat(30)}.${'7'.repeat(30)}`;

describe('sums and differences of effects', () => {
  it('round nothing, however many digits they take', () => {
    const difference = exactDifference(exact(LONG), exact('1e-40'));
    expect(toShortText(exactTotal([difference, exact('1e-40')]))).toBe(LONG);
    expect(toShortText(exactTotal([]))).toBe('0');
  });
});

describe('effectsOf', () => {
  it('gives each state the difference it makes, and what has no state nothing', () => {
    const found = effectsOf(exact('10'), [
      ['weights', exact('12')],
      ['range', exact('9.5')],
      ['value', exact('9.5')],
    ]);
    const named = effects.flatMap((effect) => (compare(found[effect], exact('0')) === 0 ? [] : [effect]));
    expect(named.map((effect) => `${effect} ${toShortText(found[effect])}`)).toEqual(['weights 2', 'range -2.5']);
    expect(toShortText(exactTotal(Object.values(found)))).toBe('-0.5');
  });
});

describe('EffectSums', () => {
  it('gathers effects by name', () => {
    const sums = new EffectSums();
    sums.add('value', exact('0.1'));
    sums.addAll(effectsOf(exact('0'), [['value', exact('0.2')]]));
    expect([toShortText(sums.value.value), toShortText(sums.value.score)]).toEqual(['0.3', '0']);
  });
});

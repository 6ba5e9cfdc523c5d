import { describe, expect, it } from 'vitest';
import { ExactReading } from '../../src/formula/exact.ts';
import { figure } from '../../src/formula/expressions.ts';
import { inputsWith } from '../../src/formula/inputs.ts';
import { shownFormula } from '../../src/formula/shown.ts';
import { ValueCase } from '../../src/formula/value-case.ts';
import { meanRollup, rollupMethods, sumRollup, weightedMeanRollup } from '../../src/methods/rollup.ts';
import type { RollupMethod } from '../../src/model/method.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { expressionData } from '../../src/publish/explain/formula-json.ts';
import { comesTo } from '../support/evaluate-formula.ts';
import { NOWHERE } from '../support/figure-sources.ts';

/** Children as `value*weight`. */
const made = ({ kernel }: RollupMethod, ...children: readonly string[]) => {
  const parts = children.map((child) => child.split('*'));
  return toShortText(
    kernel(parts.map(([value = '', weight = '1']) => ({ value: exact(value), weight: exact(weight) }))),
  );
};

describe('the rollups', () => {
  it('sum, average, or average by weight', () => {
    expect(made(sumRollup, '1', '-2.5', '1e1')).toBe('8.5');
    expect(made(meanRollup, '1', '-2.5', '6')).toBe('1.5');
    expect(made(weightedMeanRollup, '4*3', '8*1')).toBe('5');
  });

  it('give an only child’s value, whatever it weighs', () => {
    for (const method of [sumRollup, meanRollup, weightedMeanRollup]) expect(made(method, '0.7*3')).toBe('0.7');
  });

  it('carry 40 digits of a sum that is exact until then', () => {
    expect(made(sumRollup, '1e30', '1e-20', '-1e30')).toBe(`0.${'0'.repeat(19)}1`);
    expect(made(sumRollup, '1e30', '1e-20')).toBe(`1${'0'.repeat(30)}`);
  });

  it('say whether they need weights', () => {
    expect([sumRollup, meanRollup, weightedMeanRollup].map(({ weighs }) => weighs)).toEqual([false, false, true]);
  });
});

it.each(Object.entries<RollupMethod>(rollupMethods))(
  'the formula of %s comes to what its kernel makes, as it is shown',
  (_, { value, kernel }) => {
    const children = ['1', '2', '5'].map((text, at) => ({ value: exact(text), weight: exact(`${at + 2}`) }));
    const values = children.map((child) => child.value);
    const reading = new ExactReading(value, undefined);
    reading.open(
      inputsWith({ values, parts: children.map((child) => ({ score: child.value, weight: child.weight })) }),
    );
    const parts = children.map((child) => ({ s: figure('x', child.value), w: figure('c', child.weight) }));
    const figures = new ValueCase({ values, sourceOf: () => NOWHERE, parts });
    const { expression } = shownFormula(value, reading, 0, figures, false);
    expect(comesTo(expressionData(expression), toShortText(kernel(children)))).toBe(true);
  },
);

import { describe, expect, it } from 'vitest';
import { stepOf } from '../../../src/formula/inputs.ts';
import { stepsMethod } from '../../../src/methods/scoring/steps.ts';
import { divide } from '../../../src/numeric/exact.ts';
import { exact } from '../../../src/numeric/text.ts';
import { columnOf, scoreTexts, textColumn } from '../../support/scoring-column.ts';

const score = await stepsMethod.kernel();

const steps = [
  { from: exact('90'), score: exact('100') },
  { from: exact('75.5'), score: exact('85') },
  { from: undefined, score: exact('60') },
];

describe('steps', () => {
  it('scores the highest step a value reaches, its own edge included', () => {
    const column = textColumn(['90', '89.99', '75.5', '75.49', '-3', '1e9'], { steps });
    expect(scoreTexts(score, column)).toEqual(['100', '85', '85', '60', '60', '100']);
  });

  it('need not rise', () => {
    const falling = steps.map((step, at) => ({ ...step, score: exact(`${at}`) }));
    expect(scoreTexts(score, textColumn(['95', '80', '1'], { steps: falling }))).toEqual(['0', '1', '2']);
  });

  it('reaches an edge by snapping: a third of 226.5 and 75.5 tie', () => {
    const third = divide(exact('226.5'), exact('3'));
    expect(scoreTexts(score, columnOf([third], { steps }))).toEqual(['85']);
  });

  it('has no score for what lies below all steps', () => {
    const bounded = steps.slice(0, 2);
    expect(stepOf(exact('75.4'), bounded)).toBeUndefined();
    expect(() => score(textColumn(['75.4'], { steps: bounded }))).toThrow(TypeError);
  });
});

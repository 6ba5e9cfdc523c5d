import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringCase } from '../../../src/engine/trace/scoring-case.ts';
import { scoringTraces } from '../../../src/engine/trace/scoring-formulas.ts';
import { methods } from '../../../src/methods/index.ts';
import type { ScoringColumn, ScoringMethod } from '../../../src/model/method.ts';
import { divide, integer, multiply } from '../../../src/numeric/exact.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { DRAWS } from '../../support/draws.ts';
import { comesTo } from '../../support/evaluate-formula.ts';
import { SIXTY, textColumn } from '../../support/scoring-column.ts';

const steps = [
  { from: exact('3'), score: exact('90'), line: 4 },
  { from: undefined, score: exact('61'), line: 2 },
];

function columnFor(texts: readonly string[], direction: ScoringColumn['direction']): ScoringColumn {
  const [low, high] = [exact('1'), exact('7')];
  const ends = direction === 'negative' ? { worst: high, best: low } : { worst: low, best: high };
  const reference = direction === 'negative' ? exact('-1') : exact('1000');
  const optimum = { low: exact('2'), high: exact('3'), worstLow: exact('0'), worstHigh: undefined };
  return textColumn(texts, { ...SIXTY, ...ends, direction, reference, optimum, deduction: exact('0.5'), steps });
}

const sources = {
  peer: (at: number) => ({
    region: `r${at}`,
    file: 'data.csv',
    line: at + 2,
    column: 4,
    imported: '',
    month: '2018-09',
  }),
  given: () => [],
  step: (line = 0) => [{ region: '', file: 'steps.csv', line, column: 0, imported: '', month: '' as const }],
};

const cases = Object.entries<ScoringMethod>(methods.scoring).flatMap(([name, method]) => {
  return method.directions.map((direction) => [name as keyof typeof scoringTraces, direction, method] as const);
});

const values = fc.array(fc.constantFrom('0', '1', '2', '2.0', '3', '0.7', '7', '12', '1e2'), {
  minLength: 1,
  maxLength: 7,
});

describe('the formulas of scoring methods', () => {
  it('are there for every method', () => {
    expect(Object.keys(scoringTraces).sort()).toEqual(Object.keys(methods.scoring).sort());
  });

  it.each(cases)('of %s, %s, come to the score of each value', async (name, direction, { kernel }) => {
    const score = await kernel();
    const property = fc.property(values, (texts) => {
      const column = columnFor(texts, direction);
      for (const [at, shown] of score(column).entries()) {
        const { expression, equations = [] } = scoringTraces[name](new ScoringCase(column, at, sources));
        for (const { expression: given, result } of equations) {
          expect(comesTo(expressionData(given), toShortText(result))).toBe(true);
        }
        expect(comesTo(expressionData(expression), toShortText(shown))).toBe(true);
      }
    });
    fc.assert(property, { ...DRAWS, numRuns: 100 });
  });

  it.each(cases)('of %s, %s, say what rounding left of a tie decides', async (name, direction, { kernel }) => {
    const third = toShortText(divide(integer(1), integer(3)));
    const one = toShortText(multiply(exact(third), integer(3)));
    // 1/3, 2/3, 1 and 2/3 in other digits: two lie on the mean, and one on a goalpost.
    const column = columnFor([third, `0.${'6'.repeat(39)}7`, one, `0.${'6'.repeat(39)}8`], direction);
    for (const [at, shown] of (await kernel())(column).entries()) {
      const { expression } = scoringTraces[name](new ScoringCase(column, at, sources));
      expect(comesTo(expressionData(expression), toShortText(shown))).toBe(true);
    }
    if (name !== 'z-score') return;
    const { expression, rules = [] } = scoringTraces[name](new ScoringCase(column, 3, sources));
    expect(expressionData(expression)).toEqual({ figure: 'mean', value: '50' });
    expect(rules.map(({ en }) => en)).toEqual(['x ties with the mean of the peer group: the target mean']);
  });

  it('name the peers whose values are the extremes, all that tie', () => {
    const column = columnFor(['5', '1', '3', '1.0'], 'positive');
    const { expression } = scoringTraces['min-max'](new ScoringCase(column, 2, sources));
    expect(JSON.stringify(expressionData(expression))).toContain(
      '{"figure":"min","value":"1","sources":[{"region":"r1","file":"data.csv","line":3,"column":4,"month":"2018-09"},{"region":"r3"',
    );
  });

  it('name the step that a value reaches, and its line', () => {
    const { expression, figures = [] } = scoringTraces.steps(new ScoringCase(columnFor(['3'], 'positive'), 0, sources));
    expect(expressionData(expression)).toEqual({
      figure: 'step',
      value: '90',
      sources: [{ file: 'steps.csv', line: 4 }],
    });
    expect(figures.map(({ symbol }) => symbol)).toEqual(['x', 'from']);
  });

  it('say which case applies where the score is not by the formula', () => {
    const rule = (texts: readonly string[], at: number) => {
      return scoringTraces['min-max'](new ScoringCase(columnFor(texts, 'negative'), at, sources)).rules?.[0]?.en;
    };
    expect(rule(['1', '1'], 0)).toBe('all values of the peer group tie, and each scores as the best');
    expect(rule(['1', '2', '3'], 0)).toBe('x ties with the best of the peer group: the ceiling');
    expect(rule(['1', '2', '3'], 1)).toBeUndefined();
    expect(rule(['1', '2', '3'], 2)).toBe('x ties with the worst of the peer group: the floor');
  });
});

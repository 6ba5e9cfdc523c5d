import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ScoringCase, sharedCase } from '../../src/engine/trace/scoring-case.ts';
import { ColumnFormula } from '../../src/formula/column.ts';
import { type ShownFormula, shownFormula } from '../../src/formula/shown.ts';
import { methods } from '../../src/methods/index.ts';
import { indicatorFacts, inputsOf } from '../../src/methods/scoring/declare.ts';
import type { ScoringColumn, ScoringMethod } from '../../src/model/method.ts';
import { divide, integer, multiply } from '../../src/numeric/exact.ts';
import { exact, toShortText } from '../../src/numeric/text.ts';
import { expressionData } from '../../src/publish/explain/formula-json.ts';
import { DRAWS } from '../support/draws.ts';
import { comesTo } from '../support/evaluate-formula.ts';
import { SIXTY, textColumn } from '../support/scoring-column.ts';

const steps = [
  { from: exact('3'), score: exact('90'), line: 4 },
  { from: undefined, score: exact('61'), line: 2 },
];

function columnFor(texts: readonly string[], direction: ScoringColumn['direction']): ScoringColumn {
  const [low, high] = [exact('1'), exact('7')];
  const ends = direction === 'negative' ? { worst: high, best: low } : { worst: low, best: high };
  const reference = direction === 'negative' ? exact('-1') : exact('1000');
  const optimum = { low: exact('2'), high: exact('3'), worstLow: exact('0'), worstHigh: undefined };
  const given = direction === 'interval' ? { optimum } : {};
  return textColumn(texts, { ...SIXTY, ...ends, ...given, direction, reference, deduction: exact('0.5'), steps });
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

/** What a scoring method shows of a value of a column. */
async function showing({ score }: ScoringMethod): Promise<(column: ScoringColumn, at: number) => ShownFormula> {
  const formula = await ColumnFormula.of(score);
  return (column, at) => {
    const { term, reading } = formula.open(indicatorFacts(column), inputsOf(column));
    return shownFormula(term, reading, at, new ScoringCase(sharedCase(column), at, sources), true);
  };
}

const cases = Object.entries<ScoringMethod>(methods.scoring).flatMap(([name, method]) => {
  return method.directions.map((direction) => [name, direction, method] as const);
});

const values = fc.array(fc.constantFrom('0', '1', '2', '2.0', '3', '0.7', '7', '12', '1e2'), {
  minLength: 1,
  maxLength: 7,
});

describe('the formula that is shown', () => {
  it.each(cases)('of %s, %s, comes to the score of each value', async (_, direction, method) => {
    const [score, shownOf] = [await method.kernel(), await showing(method)];
    const property = fc.property(values, (texts) => {
      const column = columnFor(texts, direction);
      for (const [at, figure] of score(column).entries()) {
        const { expression, equations } = shownOf(column, at);
        for (const { expression: given, result } of equations) {
          expect(comesTo(expressionData(given), toShortText(result))).toBe(true);
        }
        expect(comesTo(expressionData(expression), toShortText(figure))).toBe(true);
      }
    });
    fc.assert(property, { ...DRAWS, numRuns: 100 });
  });

  it.each(cases)('of %s, %s, says what rounding left of a tie decides', async (name, direction, method) => {
    const third = toShortText(divide(integer(1), integer(3)));
    const one = toShortText(multiply(exact(third), integer(3)));
    // 1/3, 2/3, 1 and 2/3 in other digits: two lie on the mean, and one on a goalpost.
    const column = columnFor([third, `0.${'6'.repeat(39)}7`, one, `0.${'6'.repeat(39)}8`], direction);
    const shownOf = await showing(method);
    for (const [at, figure] of (await method.kernel())(column).entries()) {
      expect(comesTo(expressionData(shownOf(column, at).expression), toShortText(figure))).toBe(true);
    }
    if (name !== 'z-score') return;
    const { expression, rules } = shownOf(column, 3);
    expect(expressionData(expression)).toEqual({ figure: 'mean', value: '50' });
    expect(rules.map(({ en }) => en)).toEqual(['x ties with the mean of the peer group: the target mean']);
  });

  it('names the peers whose values are the extremes, all that tie', async () => {
    const { expression } = (await showing(methods.scoring['min-max']))(
      columnFor(['5', '1', '3', '1.0'], 'positive'),
      2,
    );
    expect(JSON.stringify(expressionData(expression))).toContain(
      '{"figure":"min","value":"1","sources":[{"region":"r1","file":"data.csv","line":3,"column":4,"month":"2018-09"},{"region":"r3"',
    );
  });

  it('names the step that a value reaches, and its line', async () => {
    const { expression, figures } = (await showing(methods.scoring.steps))(columnFor(['3'], 'positive'), 0);
    expect(expressionData(expression)).toEqual({
      figure: 'step',
      value: '90',
      sources: [{ file: 'steps.csv', line: 4 }],
    });
    expect(figures.map(({ symbol }) => symbol)).toEqual(['x', 'from']);
  });

  it('says which case applies, and the figures that decided it', async () => {
    const shownOf = await showing(methods.scoring['min-max']);
    const told = (texts: readonly string[], at: number) => {
      const { rules, figures } = shownOf(columnFor(texts, 'negative'), at);
      return [rules[0]?.en, figures.map(({ symbol }) => symbol).join()];
    };
    expect(told(['1', '1'], 0)).toEqual(['all values of the peer group tie, and each scores as the best', 'x,min,max']);
    expect(told(['1', '2', '3'], 0)).toEqual(['x ties with the best of the peer group: the ceiling', 'x,min']);
    expect(told(['1', '2', '3'], 1)).toEqual([undefined, '']);
    expect(told(['1', '2', '3'], 2)).toEqual(['x ties with the worst of the peer group: the floor', 'x,max']);
  });

  it.each([
    [0, '60', 'x is at the limit of its side or beyond: the floor'],
    [1, '84', undefined],
    [2, '100', 'x lies within the optimum: the ceiling'],
    [3, '100', 'x lies within the optimum: the ceiling'],
    [4, '90', undefined],
    [5, '60', 'x is at the limit of its side or beyond: the floor'],
  ])('of value %i of an interval indicator scores %s: %s', async (at, score, rule) => {
    const optimum = { low: exact('10'), high: exact('20'), worstLow: exact('5'), worstHigh: undefined };
    const column = textColumn(['4', '8', '10', '15', '25', '40'], { ...SIXTY, direction: 'interval', optimum });
    const { expression, rules } = (await showing(methods.scoring['min-max']))(column, at);
    expect([comesTo(expressionData(expression), score), rules[0]?.en]).toEqual([true, rule]);
  });
});

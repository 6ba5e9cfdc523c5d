import { expect, it } from 'vitest';
import { intervalFormula } from '../../../src/engine/trace/interval-formula.ts';
import { ScoringCase } from '../../../src/engine/trace/scoring-case.ts';
import { exact } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { comesTo } from '../../support/evaluate-formula.ts';
import { SIXTY, textColumn } from '../../support/scoring-column.ts';

const optimum = { low: exact('10'), high: exact('20'), worstLow: exact('5'), worstHigh: undefined };
const column = textColumn(['4', '8', '10', '15', '25', '40'], { ...SIXTY, direction: 'interval', optimum });
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
  step: () => [],
};

it.each([
  [0, '60', 'x is at the limit of its side or beyond: the floor'],
  [1, '84', undefined],
  [2, '100', 'x lies within the optimum: the ceiling'],
  [3, '100', 'x lies within the optimum: the ceiling'],
  [4, '90', undefined],
  [5, '60', 'x is at the limit of its side or beyond: the floor'],
])('value %i of an interval indicator scores %s: %s', (at, score, rule) => {
  const { expression, rules = [] } = intervalFormula(new ScoringCase(column, at, sources));
  expect([comesTo(expressionData(expression), score), rules[0]?.en]).toEqual([true, rule]);
});

import { describe, expect, it } from 'vitest';
import { ColumnFormula } from '../../../src/formula/column.ts';
import { shownFormula } from '../../../src/formula/shown.ts';
import { noFacts } from '../../../src/formula/specialise.ts';
import { childrenInputs } from '../../../src/methods/aggregation/declare.ts';
import { methods } from '../../../src/methods/index.ts';
import type { Figure } from '../../../src/model/formula.ts';
import type { AggregationMethod } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { comesTo } from '../../support/evaluate-formula.ts';
import { children } from '../../support/weighted-scores.ts';

function figure(symbol: string, text: string, of = ''): Figure {
  return { kind: 'figure', symbol, of, value: exact(text), sources: [] };
}

const texts = [
  ['1', '61.5'],
  ['2.5', '88'],
  ['4', '70.25'],
] as const;
const parts = texts.map(([w, s], at) => ({ w: figure('w', w, `c${at}`), s: figure('s', s, `c${at}`) }));
const none = (): never => {
  throw new TypeError('children alone');
};

const cases = Object.entries<AggregationMethod>(methods.aggregation).flatMap(([name, method]) => {
  return method.over === 'region' ? [[name, method] as const] : [];
});

describe('the formula of an aggregation that is shown', () => {
  it.each(cases)('of %s comes to the score', async (_, method) => {
    const exponent = method.needsExponent ? exact('-1.5') : undefined;
    const given = children(...texts);
    const score = (await method.kernel(exponent))(given);
    const { term, reading } = (await ColumnFormula.of(method.score)).open(noFacts, childrenInputs(given, exponent));
    const figures = {
      x: figure('x', '0'),
      peers: [],
      statistic: none,
      sorted: none,
      step: none,
      given: () => figure('p', '-1.5'),
      parts,
    };
    const { equations, expression } = shownFormula(term, reading, 0, figures, false);
    for (const { expression: own, result } of equations) {
      expect(comesTo(expressionData(own), toShortText(result))).toBe(true);
    }
    expect(comesTo(expressionData(expression), toShortText(score))).toBe(true);
  });
});

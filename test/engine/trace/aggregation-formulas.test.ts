import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregationFormulas } from '../../../src/engine/trace/aggregation-formulas.ts';
import { figure } from '../../../src/engine/trace/expressions.ts';
import { methods } from '../../../src/methods/index.ts';
import type { RegionAggregation } from '../../../src/model/method.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { expressionData } from '../../../src/publish/explain/formula-json.ts';
import { DRAWS } from '../../support/draws.ts';
import { comesTo } from '../../support/evaluate-formula.ts';
import { drawnChildren } from '../../support/weighted-scores.ts';

const alone = Object.entries(methods.aggregation).filter(([, { over }]) => over === 'region') as [
  keyof typeof methods.aggregation,
  RegionAggregation,
][];

describe('the formulas of aggregations', () => {
  it('are there for every method', () => {
    expect(Object.keys(aggregationFormulas).sort()).toEqual(Object.keys(methods.aggregation).sort());
  });

  it.each(alone)('of %s comes to what its kernel makes', async (name, { kernel }) => {
    const p = exact('-1.5');
    const aggregate = await kernel(p);
    const property = fc.property(drawnChildren(1), (children) => {
      const parts = children.map(({ weight, score }) => ({ w: figure('w', weight), s: figure('s', score) }));
      const made = { parts, exponent: figure('p', p), duels: () => [] };
      const { expression, equations = [] } = aggregationFormulas[name](made);
      for (const { expression: given, result } of equations) {
        expect(comesTo(expressionData(given), toShortText(result))).toBe(true);
      }
      expect(comesTo(expressionData(expression), toShortText(aggregate(children)))).toBe(true);
    });
    fc.assert(property, { ...DRAWS, numRuns: 100 });
  });

  it('of copeland counts whom it outranks and who outranks it: even weights count for neither', () => {
    const w = (weight: string) => [figure('w', exact(weight))];
    const duels = [
      { peer: 'b', ahead: w('2'), behind: w('1') },
      { peer: 'c', ahead: w('3'), behind: [] },
      { peer: 'd', ahead: [], behind: w('1') },
      { peer: 'e', ahead: w('1'), behind: w('1.0') },
    ];
    const { expression } = aggregationFormulas.copeland({ parts: [], exponent: undefined, duels: () => duels });
    expect(comesTo(expressionData(expression), '1')).toBe(true);
    expect(JSON.stringify(expressionData(expression))).toContain('"figure":"outranked","value":"2"');
  });

  it('of power needs an exponent', () => {
    expect(() => aggregationFormulas.power({ parts: [], exponent: undefined, duels: () => [] })).toThrow(TypeError);
  });
});

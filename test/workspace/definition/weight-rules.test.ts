import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/engine/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { buildHierarchy } from '../../../src/workspace/definition/hierarchy.ts';
import { checkWeights, weightOf } from '../../../src/workspace/definition/weight-rules.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf } from '../../support/source-text.ts';

function check(kind: keyof typeof methods.weights, weights: readonly string[], column = 'weight') {
  const problems = new ProblemList();
  const lines = [`code,parent,name,${column}`, ...weights.map((weight, at) => `x${at},,n,${weight}`)];
  const read = indicatorRows(lines);
  const { level1, isWhole } = buildHierarchy(read, ['one'], problems);
  const rules = { method: methods.weights[kind], columns: read.columns, isWhole };
  checkWeights(level1, rules, 'i.csv', problems);
  const values = problems.errors.map((found) => found.values);
  return { codes: codesOf(problems), values, weights: level1.map(({ row }) => weightOf(row, rules)) };
}

describe('checkWeights', () => {
  it('accepts percent exactly when they sum to 100', () => {
    const cents = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cents, (parts) => {
        const rest = 10_000 - parts.reduce((sum, part) => sum + part, 0);
        fc.pre(rest > 0);
        const texts = [...parts, rest].map((part) => (part / 100).toFixed(2));
        expect(check('percent', texts).codes).toEqual([]);
        expect(check('percent', [...texts, '0.01']).codes).toEqual(['i.csv:2:7 weight-sum']);
      }),
    );
  });

  it('names sum and difference, down to the last digit', () => {
    const { values } = check('unit', ['0.3333333333', '0.6666666666']);
    expect(values).toMatchObject([{ sum: '0.9999999999', expected: '1', difference: '+0.0000000001' }]);
    expect(check('unit', ['0.5', '0.7']).values).toMatchObject([{ difference: '-0.2' }]);
  });

  it.each([
    ['relative', ['3', '0'], []],
    ['relative', ['0', '0.0'], ['i.csv:2:7 zero-weights']],
    ['relative', ['3', ''], ['i.csv:3:7 missing-weight']],
    ['percent', ['', ''], ['i.csv:2:7 missing-weight', 'i.csv:3:7 missing-weight']],
    ['equal', ['', '7'], []],
  ] as const)('of %s weights %j reports %j', (kind, weights, codes) => {
    expect(check(kind, weights).codes).toEqual(codes);
  });

  it('asks for the column where a sum is expected, and counts 1 each where none is', () => {
    expect(check('percent', ['1', '2'], 'mine').codes).toEqual(['i.csv:1:1 missing-column']);
    expect(check('relative', ['1', '2'], 'mine')).toMatchObject({ codes: [], weights: [exact('1'), exact('1')] });
  });
});

describe('weightOf', () => {
  it('is the weight as written, or 1 where weights are equal', () => {
    expect(check('relative', ['2', '5.0']).weights).toEqual([exact('2'), exact('5.0')]);
    expect(check('equal', ['2', '5.0']).weights).toEqual([exact('1'), exact('1')]);
  });
});

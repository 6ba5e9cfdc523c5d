import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { buildHierarchy } from '../../../src/workspace/definition/hierarchy.ts';
import type { IndicatorRow } from '../../../src/workspace/definition/indicator-rows.ts';
import { weightingOf, weightsInForce } from '../../../src/workspace/definition/weight-rules.ts';
import { indicatorRows } from '../../support/definition-source.ts';
import { codesOf } from '../../support/source-text.ts';

type Kind = keyof typeof methods.weights;

/** Reads the weights of some rows; a kind for each level. */
function weighed(defaults: readonly Kind[], lines: readonly string[]) {
  const problems = new ProblemList();
  const read = indicatorRows(lines);
  const hierarchy = buildHierarchy(read, defaults, problems);
  const weights = weightsInForce(read, hierarchy, { methods: methods.weights, defaults, file: 'i.csv' }, problems);
  return { codes: codesOf(problems), values: problems.errors.map((found) => found.values), weights };
}

function check(kind: Kind, weights: readonly string[], column = 'weight') {
  const lines = weights.map((weight, at) => `x${at},,n,${weight}`);
  return weighed([kind], [`code,parent,name,${column}`, ...lines]);
}

const TWO_GROUPS = [
  'code,parent,name,weight,weighting',
  'a,,n,1,',
  'b,,n,,unit',
  'a1,a,n,-1,',
  'b1,b,n,1,',
  'b2,b,n,z,',
];

describe('weightsInForce', () => {
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
    expect(check('relative', ['1', '2'], 'mine')).toMatchObject({ codes: [], weights: new Map() });
  });

  it('gives the weights that are written and read', () => {
    const pairs = (texts: readonly string[]) => texts.map((text, at) => [`x${at}`, exact(text)] as const);
    expect(check('relative', ['2', '5.0']).weights).toEqual(new Map(pairs(['2', '5.0'])));
    expect(check('equal', ['2', '5.0']).weights).toEqual(new Map());
  });

  it('holds the children of each node to its own weighting', () => {
    expect(weighed(['relative', 'relative'], TWO_GROUPS).codes).toEqual([
      'i.csv:3:6 missing-weight',
      'i.csv:4:8 negative-weight',
      'i.csv:6:8 bad-number',
    ]);
    expect(weighed(['equal', 'equal'], TWO_GROUPS).codes).toEqual(['i.csv:6:8 bad-number']);
    expect(weighed(['percent', 'equal'], TWO_GROUPS.slice(0, -1)).codes).toEqual(['i.csv:3:6 missing-weight']);
  });

  it('asks for the column where one group expects a sum', () => {
    const lines = ['code,parent,name,weighting', 'a,,n,', 'b,,n,unit', 'a1,a,n,', 'b1,b,n,'];
    expect(weighed(['equal', 'equal'], lines).codes).toEqual(['i.csv:1:1 missing-column']);
    expect(weighed(['relative', 'relative'], lines.slice(0, 2)).codes).toEqual(['i.csv:2:1 leaf-above-lowest-level']);
  });
});

describe('weightingOf', () => {
  it('is that of the row, else of its level, and none where the row names no method', () => {
    const lines = ['code,parent,name,weighting', 'a,,n,', 'b,,n,unit', 'c,,n,x'];
    const { rows } = indicatorRows(lines);
    const weighting = (code: string, depth: number) => {
      return weightingOf(rows.get(code) as IndicatorRow, depth, ['relative', 'equal']);
    };
    expect([weighting('a', 1), weighting('b', 1), weighting('c', 1), weighting('a', 2)]).toEqual([
      'equal',
      'unit',
      '',
      '',
    ]);
  });
});

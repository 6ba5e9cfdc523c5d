import { describe, expect, it } from 'vitest';
import { ahpWeights } from '../../../src/methods/weights/ahp.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact, toShortText } from '../../../src/numeric/text.ts';
import { readComparisons, withWeights } from '../../../src/workspace/weights/read-comparisons.ts';
import { treeOf } from '../../support/model-workspace.ts';
import { shownTo } from '../../support/pairwise.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

const leaves = (parent: string, count: number) => {
  return Array.from({ length: count }, (_, at) => ({ code: `${parent}${String(at + 1).padStart(2, '0')}` }));
};
const TREE = treeOf([
  { code: 'A', weighting: 'ahp', children: leaves('A', 3) },
  { code: 'B', weighting: 'ahp', children: leaves('B', 1) },
  { code: 'C', weighting: 'equal', children: leaves('C', 16) },
]);

function weigh(rows: readonly string[], tree = TREE) {
  const problems = new ProblemList();
  const weightingOf = ({ weighting }: IndexNode) => (weighting === 'ahp' ? ahpWeights.compared : undefined);
  const text = `${['parent,expert,a,b,value', ...rows].join('\n')}\n`;
  const found = readComparisons(sourceText('c.csv', text), { tree, indicators: 'i.csv', weightingOf }, problems);
  const weights = Object.fromEntries([...found.weights].map(([code, weight]) => [code, toShortText(weight)]));
  return { ...found, weights, codes: codesOf(problems), problems };
}

const named = (expert: string) => CONSISTENT.map((row) => row.replace(',,', `,${expert},`));
const wild = (expert: string) => ['A01,A02,3', 'A01,A03,1', 'A02,A03,3'].map((row) => `A,${expert},${row}`);
const CONSISTENT = ['A,,A01,A02,2', 'A,,A01,A03,4', 'A,,A02,A03,2'];

describe('readComparisons', () => {
  it('weighs the children of the nodes whose children are compared, a child without siblings by 1', () => {
    const { weights, codes } = weigh(CONSISTENT);
    expect(codes).toEqual([]);
    expect(weights).toEqual({ A01: '0.5714285714', A02: '0.2857142857', A03: '0.1428571429', B01: '1' });
  });

  it('keeps the figures of consistency by parent, with each expert', () => {
    const { consistency } = weigh(['A,Li,A01,A02,2', 'A,Li,A01,A03,4', 'A,Li,A02,A03,3', ...named('Bai')]);
    const { experts = [], ...figures } = consistency.get('A') ?? {};
    expect(figures).toMatchObject({ n: 3, ri: exact('0.58'), riTable: 'Saaty (1980)' });
    expect(experts.map(({ name, cr }) => [name, shownTo(4, cr)])).toEqual([
      ['Bai', '0.0000'],
      ['Li', '0.0158'],
    ]);
    expect(consistency.get('B')).toMatchObject({ n: 1, cr: exact('0'), experts: [] });
    expect([...consistency.keys()]).toEqual(['A', 'B']);
  });

  it('takes each pair from either side', () => {
    const { weights } = weigh(['A,,A02,A01,1/2', 'A,,A03,A01,0.25', 'A,,A02,A03,2']);
    expect(weights).toEqual(weigh(CONSISTENT).weights);
  });

  it('is not swayed by the order of rows and experts', () => {
    const rows = ['A,Li,A01,A02,2', 'A,Li,A01,A03,4', 'A,Li,A02,A03,3', ...named('Bai')];
    const [before, after] = [weigh(rows), weigh([...rows].reverse())];
    expect(after.weights).toEqual(before.weights);
    expect(after.consistency).toEqual(before.consistency);
  });

  it.each([
    [[], ['c.csv:1:1 no-rows']],
    [['C,,C01,C02,1'], ['c.csv:1:1 no-comparisons', 'c.csv:2:1 ignored-comparisons']],
    [CONSISTENT.slice(1), ['c.csv:2:1 missing-comparisons']],
    [[...CONSISTENT, 'A,Li,A01,A02,2'], ['c.csv:5:1 missing-comparisons']],
    [['A,,A01,A02,9', 'A,,A01,A03,1/9', 'A,,A02,A03,9'], ['c.csv:2:1 inconsistent-comparisons']],
    [[...wild('Li'), ...named('Bai'), ...named('Wu')], ['c.csv:2:1 inconsistent-expert']],
    [['A,,A01,A02,9', 'A,,A01,A03,x', 'A,,A02,A03,9'], ['c.csv:3:12 bad-judgment']],
    [['A,,A01,A02,9', 'A,,A01,A04,3', 'A,,A02,A03,9'], ['c.csv:3:8 not-a-child']],
    [['A,,A01,A02', 'A,,A02,A03,9'], ['c.csv:2:8 ragged-row']],
    [[...CONSISTENT, 'A,,A02,A01,2'], ['c.csv:5:12 contradictory-comparison']],
  ])('of the rows %j reports %j, and nothing that follows from it', (rows, codes) => {
    expect(weigh(rows).codes).toEqual(codes);
  });

  it('refuses more children than a random index is known for, compared or not', () => {
    const tree = treeOf([{ code: 'C', weighting: 'ahp', children: leaves('C', 16) }]);
    expect(weigh(['C,,C01,C02,1'], tree).codes).toEqual(['c.csv:2:1 too-many-compared']);
    expect(weigh(['index,,C,C,1'], tree).codes).toEqual([
      'c.csv:1:1 too-many-compared',
      'c.csv:2:1 ignored-comparisons',
    ]);
  });

  it('gives no weights where comparisons cannot be trusted', () => {
    expect(weigh(CONSISTENT.slice(1)).weights).toEqual({ B01: '1' });
    expect(weigh([...CONSISTENT, 'A,,A02,A01,2']).weights).toEqual({ B01: '1' });
  });
});

describe('withWeights', () => {
  it('changes the weights of the nodes named, and nothing else', () => {
    const { nodes, leaves: numbers } = withWeights(TREE, new Map([['A02', exact('0.5')]]));
    expect(numbers).toBe(TREE.leaves);
    expect(nodes.map((node) => ({ ...node, weight: exact('1') }))).toEqual(TREE.nodes);
    expect(nodes.filter(({ weight }) => toShortText(weight) === '0.5').map(({ code }) => code)).toEqual(['A02']);
    expect(withWeights(TREE, new Map())).toBe(TREE);
  });
});

import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { EffectiveWeights } from '../../src/engine/effective-weights.ts';
import { listed } from '../../src/model/cells.ts';
import type { NodeFigures } from '../../src/model/computed-index.ts';
import type { IndexTree } from '../../src/model/index-tree.ts';
import { significantTextOf } from '../../src/numeric/columns/certified.ts';
import { snap } from '../../src/numeric/exact.ts';
import { toPlainText, toShortText } from '../../src/numeric/text.ts';
import { DRAWS } from '../support/draws.ts';
import { figuresOf, frozen, treeOf } from '../support/model-workspace.ts';
import { thirtyDigits } from '../support/weighted-scores.ts';

/** Each region's effective weights, node by node. Columns leave none of them open, and give the same. */
function texts(tree: IndexTree, figures: readonly NodeFigures[], regions: number): readonly (readonly string[])[] {
  const doubts = { count: 0 };
  const input = { tree, weights: frozen(tree.nodes.map(({ weight }) => weight)), figures: frozen(figures), regions };
  const [exactly, certified] = [new EffectiveWeights(input), new EffectiveWeights({ ...input, doubts })];
  for (const { position } of tree.nodes) {
    const [own, made] = [exactly.column(position), certified.column(position)];
    for (let at = 0; at < regions; at += 1) expect(significantTextOf(made, at)).toBe(significantTextOf(own, at));
  }
  expect(doubts.count).toBe(0);
  return Array.from({ length: regions }, (_, at) => exactly.of(at).map((weight) => toShortText(snap(weight))));
}

const twoDomains = (weightOfA2 = '1') =>
  treeOf([
    {
      code: 'A',
      weight: '60',
      children: [
        { code: 'A1', weight: '2' },
        { code: 'A2', weight: weightOfA2 },
      ],
    },
    {
      code: 'B',
      weight: '40',
      children: [
        { code: 'B1', weight: '5' },
        { code: 'B2', weight: '3' },
      ],
    },
  ]);

describe('effectiveWeights', () => {
  // By node: index, A, A1, A2, B, B1, B2; by region: all there, A2 left out, A left out, B1 left out, nothing there.
  const scores = [
    ['1', '1', '1', '1', ''],
    ['1', '1', '', '1', ''],
    ['1', '1', '', '1', ''],
    ['1', '', '', '1', ''],
    ['1', '1', '1', '1', ''],
    ['1', '1', '1', '', ''],
    ['1', '1', '1', '1', ''],
  ].map((row) => figuresOf(...row));

  it('hands what is left out to the siblings, level by level', () => {
    expect(texts(twoDomains(), scores, 5)).toEqual([
      ['1', '0.6', '0.4', '0.2', '0.4', '0.25', '0.15'],
      ['1', '0.6', '0.6', '0', '0.4', '0.25', '0.15'],
      ['1', '0', '0', '0', '1', '0.625', '0.375'],
      ['1', '0.6', '0.4', '0.2', '0.4', '0', '0.4'],
      ['0', '0', '0', '0', '0', '0', '0'],
    ]);
  });

  it('gives a node of weight 0 no part, whether it has a score or not', () => {
    expect(texts(twoDomains('0'), scores, 2)).toEqual([
      ['1', '0.6', '0.6', '0', '0.4', '0.25', '0.15'],
      ['1', '0.6', '0.6', '0', '0.4', '0.25', '0.15'],
    ]);
  });

  it('gives nothing below a node of weight 0', () => {
    const tree = treeOf([
      { code: 'A', weight: '0', children: [{ code: 'A1', weight: '3' }] },
      { code: 'B', weight: '7', children: [{ code: 'B1', weight: '1' }] },
    ]);
    expect(
      texts(
        tree,
        Array.from({ length: 5 }, () => figuresOf('1')),
        1,
      ),
    ).toEqual([['1', '0', '0', '1', '1']]);
  });

  it('gives a region what it gets alone, whoever stands beside it', () => {
    const together = texts(twoDomains(), scores, 5);
    for (const at of together.keys()) {
      const alone = scores.map((figures) => ({ ...figures, scores: listed(figures.scores).slice(at, at + 1) }));
      expect(texts(twoDomains(), alone, 1)).toEqual([together[at]]);
    }
  });

  it('is the product of shares among what is left, as fractions have it, and sums to 1', () => {
    const weight = fc.nat(9).map(String);
    const leaf = fc.tuple(weight, fc.boolean());
    const group = fc.tuple(weight, fc.array(leaf, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), (drawn) => {
        const tree = treeOf(
          drawn.map(([own, leaves], g) => ({
            code: `G${g}`,
            weight: own,
            children: leaves.map(([w], l) => ({ code: `G${g}L${l}`, weight: w })),
          })),
        );
        const counted = drawn.map(([own, leaves]) => {
          const inner = leaves.map(([w, there]) => new Fraction(there ? w : 0));
          const sum = inner.reduce((total, w) => total.add(w), new Fraction(0));
          return { own: new Fraction(sum.equals(0) ? 0 : own), leaves, inner, sum };
        });
        const total = counted.reduce((sum, { own }) => sum.add(own), new Fraction(0));
        const expected = counted.flatMap(({ own, inner, sum }) => {
          return inner.map((w) => (total.equals(0) || w.equals(0) ? new Fraction(0) : own.div(total).mul(w).div(sum)));
        });
        const there = (is: boolean) => figuresOf(is ? '1' : '');
        const figures = [
          there(!total.equals(0)),
          ...counted.flatMap(({ leaves, sum }) => [there(!sum.equals(0)), ...leaves.map(([, is]) => there(is))]),
        ];
        const [weights = []] = texts(tree, figures, 1);
        expect(tree.leaves.map((position) => weights[position])).toEqual(expected.map(thirtyDigits));
        const sum = expected.reduce((all, w) => all.add(w), new Fraction(0));
        expect(sum.equals(total.equals(0) ? 0 : 1)).toBe(true);
      }),
      { ...DRAWS, numRuns: 1000 },
    );
  });

  it('leaves the weights that were written alone', () => {
    const tree = twoDomains();
    texts(tree, scores, 5);
    expect(tree.nodes.map(({ weight }) => toPlainText(weight))).toEqual(['1', '60', '2', '1', '40', '5', '3']);
  });
});

import { describe, expect, it } from 'vitest';
import { nominalWeights } from '../../../src/analysis/coherence/nominal-weights.ts';
import { exact } from '../../../src/numeric/text.ts';
import { cellTexts, treeOf } from '../../support/model-workspace.ts';

const tree = treeOf([
  { code: 'A', children: [{ code: 'A1' }, { code: 'A2' }] },
  { code: 'B', children: [{ code: 'B1' }] },
]);

function texts(own: readonly string[]): readonly (readonly string[])[] {
  const found = nominalWeights(tree, own.map(exact));
  return [cellTexts(found.map(({ share }) => share)), cellTexts(found.map(({ inTotal }) => inTotal))];
}

describe('nominalWeights', () => {
  it('are shares among siblings, multiplied from the top down', () => {
    // In pre-order: the total, A, A1, A2, B, B1.
    expect(texts(['1', '3', '1', '4', '2', '7'])).toEqual([
      ['', '0.6', '0.2', '0.8', '0.4', '1'],
      ['1', '0.6', '0.12', '0.48', '0.4', '0.4'],
    ]);
  });

  it('are none under a parent whose children all weigh nothing', () => {
    expect(texts(['1', '3', '0', '0', '2', '7'])).toEqual([
      ['', '0.6', '', '', '0.4', '1'],
      ['1', '0.6', '', '', '0.4', '0.4'],
    ]);
  });
});

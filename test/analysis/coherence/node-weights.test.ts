import { describe, expect, it } from 'vitest';
import { correlationWeights, nominalWeights } from '../../../src/analysis/coherence/node-weights.ts';
import { exact } from '../../../src/numeric/text.ts';
import { cells, cellTexts, treeOf } from '../../support/model-workspace.ts';

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

function weights(...withParent: readonly string[]): readonly string[] {
  return cellTexts(correlationWeights(cells(...withParent)));
}

describe('correlationWeights', () => {
  it('are squared correlations as shares of their sum, whichever way they run', () => {
    expect(weights('0.6', '-0.8')).toEqual(['0.36', '0.64']);
    expect(weights('0.9', '0.9', '0')).toEqual(['0.5', '0.5', '0']);
  });

  it('leave out a child that does not tell, and are none where none tells anything', () => {
    expect(weights('0.6', '', '0.8')).toEqual(['0.36', '', '0.64']);
    expect(weights('', '')).toEqual(['', '']);
    expect(weights('0', '')).toEqual(['', '']);
  });
});

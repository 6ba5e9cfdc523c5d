import { describe, expect, it } from 'vitest';
import { correlationWeights } from '../../../src/analysis/coherence/correlation-weights.ts';
import { cells, cellTexts } from '../../support/model-workspace.ts';

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

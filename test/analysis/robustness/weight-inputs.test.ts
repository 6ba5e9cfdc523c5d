import { describe, expect, it } from 'vitest';
import { weightInputs } from '../../../src/analysis/robustness/weight-inputs.ts';
import { flatIndexOf } from '../../support/flat-index.ts';

const flat = flatIndexOf({ weights: [0.5, 0.5, 0, 1], scores: [[1], [1], [1], [1]] });
/** The total over 1, 2 and 3, of which 3 weighs nothing; 4 stands alone under 1. */
const index = { ...flat, parents: Int32Array.of(-1, 0, 0, 0, 1), depths: Uint8Array.of(0, 1, 1, 1, 2) };

describe('the weights that vary', () => {
  it('are one input per level, of the nodes whose siblings weigh too', () => {
    expect(weightInputs(index, ['top', 'low'], { law: 'uniform', amounts: [0.25, 0.5] })).toEqual([
      { kind: 'weights', name: 'weights:top', nodes: Int32Array.of(1, 2), law: 'uniform', amount: 0.25 },
    ]);
  });

  it('are none at a level without noise', () => {
    expect(weightInputs(index, ['top', 'low'], { law: 'dirichlet', amounts: [0, 100] })).toEqual([]);
  });
});

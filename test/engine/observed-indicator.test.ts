import { describe, expect, it } from 'vitest';
import { observedIndicators } from '../../src/engine/observed-indicator.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import {
  cellTexts,
  coefficientRow,
  regionsOf,
  settingsWith,
  treeOf,
  withParents,
  workspaceOf,
} from '../support/model-workspace.ts';

const regions = withParents(regionsOf({ all: ['a', 'b', 'p'] }), { a: 'p', b: 'p' });
const coefficients = [[coefficientRow('', { size: '2' })], [coefficientRow('', { size: '5' })], []];

function observed(...indicators: readonly Partial<Indicator>[]) {
  const tree = treeOf(indicators.map((indicator, at) => ({ code: `x${at}`, indicator })));
  return observedIndicators(workspaceOf(tree, regions, settingsWith(), coefficients), '2018-09');
}

describe('observedIndicators', () => {
  it('are those that are cumulative, carried forward or rolled up', () => {
    const found = observed(
      {},
      { isCumulative: true },
      { missing: 'mean' },
      { missing: 'carry-forward' },
      { rollup: 'sum' },
    );
    expect(found.map(({ leaf, code }) => `${leaf} ${code}`)).toEqual(['1 x1', '3 x3', '4 x4']);
    expect(found.map(({ isCumulative, name }) => [isCumulative, name])).toEqual([
      [true, ''],
      [false, ''],
      [false, 'sum'],
    ]);
  });

  it('have the weights of their rollup, a parent’s made of its children’s', () => {
    const [weighed, summed] = observed({ rollup: 'weighted-mean', rollupBy: 'size' }, { rollup: 'sum' });
    expect([cellTexts(weighed?.weights ?? []), summed?.weights]).toEqual([['2', '5', '7'], undefined]);
  });

  it('are passed over where their method is not known', () => {
    expect(observed({ isCumulative: true, missing: '' })).toEqual([]);
  });
});

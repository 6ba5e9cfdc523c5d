import { describe, expect, it } from 'vitest';
import { computeIndex } from '../../src/engine/compute-index.ts';
import { listed } from '../../src/model/cells.ts';
import type { ComputedIndex } from '../../src/model/computed-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import type { Settings } from '../../src/model/settings.ts';
import { exact } from '../../src/numeric/text.ts';
import { cellTexts, monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';

const county = ['a', 'b', 'c', 'd', 'e', 'f'];
const regions = regionsOf({ city: ['x', 'y', 'z'], county });
const values = ['1', '', '9', '16', '25', '1e6', '4', '4', '400'];

async function computed(indicator: object, changes: Partial<Settings> = {}): Promise<ComputedIndex> {
  const tree = treeOf([{ code: 'A', children: [{ code: 'A1', indicator }] }]);
  const workspace = workspaceOf(tree, regions, settingsWith(changes));
  const index = await computeIndex(workspace, monthOf(workspace, { A1: values }), new ProblemList());
  if (index === undefined) throw new Error('not computed');
  return index;
}

describe('computeIndex with treatments', () => {
  it('treats what was transformed, and scores what was treated: by hand', async () => {
    const { indicators, nodes, workspace } = await computed({ transform: 'sqrt', treatment: 'winsorize-only' });
    // Roots 1, 3, 4, 5 and 1000, of which the last becomes 5; cities have too few values to be skewed.
    expect(cellTexts(indicators[0]?.transformed ?? [])).toEqual(['1', '', '3', '4', '5', '1000', '2', '2', '20']);
    expect(cellTexts(indicators[0]?.treated ?? [])).toEqual(['1', '', '3', '4', '5', '5', '2', '2', '20']);
    expect(indicators[0]?.treatments.map((mark) => mark ?? '').join()).toBe(',,,,,winsorized,,,');
    const scores = nodes[workspace.tree.byCode.get('A1') as number]?.scores ?? [];
    expect(cellTexts(scores)).toEqual(['0', '', '50', '75', '100', '100', '0', '0', '100']);
  });

  it('keeps the direction, which a transform may have turned', async () => {
    const changes = { quantiles: { low: exact('0'), high: exact('0.75') } };
    const indicator = { transform: 'reciprocal', treatment: 'clip-quantiles', direction: 'positive' } as const;
    const { indicators, nodes, workspace } = await computed(indicator, changes);
    // Three quarters of the way up 1e-6, 0.04, 0.0625, 1/9, 1 is 1/9, in the cities up 0.0025, 0.25, 0.25 it is 0.25.
    expect(indicators[0]?.treatments.map((mark) => mark ?? '').join()).toBe('clipped,,,,,,,,');
    const scores = nodes[workspace.tree.byCode.get('A1') as number]?.scores ?? [];
    expect(cellTexts([scores.at(0), scores.at(2), scores.at(5)])).toEqual(['0', '0', '100']);
    expect(cellTexts(listed(scores).slice(-3))).toEqual(['0', '0', '100']);
  });
});

import { expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/api.ts';
import { definitionChanges } from '../../../src/engine/graph/definition-changes.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

/** In what the small workspace with other settings or weights differs from itself. */
function changes(settings: Readonly<Record<string, unknown>>, weights: readonly (readonly [string, string])[] = []) {
  return withFolder(smallWorkspace(), async (project) => {
    const before = await loadWorkspace({ project });
    const after = await loadWorkspace({ project, amendments: { settings, weights: new Map(weights) } });
    if (!before.ok || !after.ok) throw new Error('not loaded');
    const found = definitionChanges(before.value, after.value);
    return found && [found.values, found.scoring, found.groups].map((set) => [...set]);
  });
}

it('tells what is scored, weighed and aggregated otherwise', async () => {
  expect(await changes({})).toEqual([[], [], []]);
  expect(await changes({ scoring: 'rank' })).toEqual([[], [0, 1, 2], []]);
  expect(await changes({ missing: 'floor' })).toEqual([[0, 1, 2], [0, 1, 2], []]);
  expect(await changes({ aggregation: ['median', 'arithmetic'] })).toEqual([[], [], [0]]);
  expect(
    await changes({}, [
      ['A1', '60'],
      ['A2', '40'],
    ]),
  ).toEqual([[], [], [1]]);
});

it('tells of no definition that differs in what all nodes go by', async () => {
  expect(await changes({ scale: { floor: 1, ceiling: 2 } })).toBeUndefined();
  expect(await changes({ minWeight: 0.5 })).toBeUndefined();
  expect(await changes({ carry: 'published' })).toBeUndefined();
});

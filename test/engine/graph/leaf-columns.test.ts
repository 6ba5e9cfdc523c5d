import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../src/engine/graph/index-graph.ts';
import { amendCells } from '../../../src/model/month-cells.ts';
import { exact } from '../../../src/numeric/text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { cellTexts } from '../../support/model-workspace.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

/** The small workspace's graph, and the same with the first indicator of east otherwise; '' is missing. */
async function graphs(raw: string, settings = {}) {
  const { index } = await computeFiles(smallWorkspace({}, settings));
  const base = await graphOf(index);
  const value = raw === '' ? undefined : exact(raw);
  const amended = amendCells(index.data, [{ leaf: 0, region: 0, value, raw, status: '' }]);
  return { index, base, patched: base.withValues(0, amended) };
}

describe('columns of indicators', () => {
  it('are made once, and are those of the index', async () => {
    const { index, base } = await graphs('1');
    expect(base.leaves.scored(0)).toBe(base.leaves.scored(0));
    for (const [leaf, { adjusted, treated }] of index.indicators.entries()) {
      expect([base.leaves.treated(leaf).adjusted, base.leaves.treated(leaf).treated]).toEqual([adjusted, treated]);
    }
  });

  it('are taken from those that were patched but for the indicator with other values', async () => {
    const { base, patched } = await graphs('1');
    expect(patched.leaves.isScreenedAlike).toBe(true);
    expect(patched.leaves.scored(1)).toBe(base.leaves.scored(1));
    expect(patched.leaves.treated(1)).toBe(base.leaves.treated(1));
    expect(cellTexts(patched.leaves.adjusted(0).adjusted)).not.toEqual(cellTexts(base.leaves.adjusted(0).adjusted));
  });

  it('are made anew where something else is left out than before', async () => {
    const { base, patched } = await graphs('', { missing: 'screen', minAvailability: 0.9 });
    expect(patched.leaves.isScreenedAlike).toBe(false);
    expect(patched.leaves.isScreened(0, 0)).toBe(true);
    expect(base.leaves.isScreened(0, 0)).toBe(false);
    expect(patched.leaves.scored(1)).not.toBe(base.leaves.scored(1));
    expect(patched.leaves.screening.problems.warningCount).toBeGreaterThan(0);
  });
});

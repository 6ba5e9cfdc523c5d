import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/analysis/diagnostics.ts';
import { computeIndex } from '../../src/engine/compute-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { cellTexts, monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';
import { codesOf } from '../support/source-text.ts';

/** Three indicators of counties a to e, scored as they are and screened at one half. */
async function computed(rows: Readonly<Record<string, readonly string[]>>) {
  const children = Object.keys(rows).map((code) => ({ code, indicator: { missing: 'screen', scoring: 'identity' } }));
  const tree = treeOf([{ code: 'A', children }]);
  const settings = settingsWith({ minAvailability: exact('0.5') });
  const workspace = workspaceOf(tree, regionsOf({ county: ['a', 'b', 'c', 'd', 'e'] }), settings);
  const problems = new ProblemList();
  const index = await computeIndex(workspace, monthOf(workspace, rows), problems);
  if (index === undefined) throw new Error('not computed');
  return { index, problems };
}

describe('computeIndex with screening', () => {
  const rows = {
    A1: ['1', '2', '3', '', '5'],
    A2: ['3', '', '5', '', '7'],
    A3: ['', '', '', '99', '99'],
  };

  it('gives what is left out no weight, and a region that reports too little no total and no rank', async () => {
    const { index, problems } = await computed(rows);
    expect(codesOf(problems)).toEqual(['indicators.csv:5:1 screened-indicator', 'regions.csv:5:1 unranked-region']);
    expect(cellTexts(index.nodes[0]?.scores ?? [])).toEqual(['2', '2', '4', '', '6']);
    expect([...(index.nodes[0]?.ranks ?? [])]).toEqual([3, 3, 2, 0, 1]);
    expect(cellTexts(index.nodes[4]?.scores ?? [])).toEqual(['', '', '', '', '']);
    expect(index.indicators.map((leaf) => cellTexts(leaf.effectiveWeights))).toEqual([
      ['0.5', '1', '0.5', '0', '0.5'],
      ['0.5', '0', '0.5', '0', '0.5'],
      ['0', '0', '0', '0', '0'],
    ]);
    expect(cellTexts(index.indicators[0]?.contributions ?? [])).toEqual(['0.5', '2', '1.5', '0', '2.5']);
  });

  it('keeps the values that are left out for the diagnostics, without scores', async () => {
    const { index } = await computed(rows);
    const diagnosis = diagnose(index)[2];
    expect(diagnosis).toMatchObject({ reported: 2, missing: 3, notApplicable: 0, floorShare: undefined });
    expect(diagnosis?.flags).toContain('low-availability');
  });
});

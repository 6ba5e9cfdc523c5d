import { describe, expect, it } from 'vitest';
import { Profiler } from '../../../src/analysis/profile/profiler.ts';
import type { Exact } from '../../../src/model/exact.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { ObservedMonths } from '../../../src/observed-months.ts';
import { computeFiles, computeProject } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';
import { smallWorkspace, type WorkspaceFiles, withFolder } from '../../support/workspace-files.ts';

/** What would raise a region, as `code: raw -> target, + gain = total, rank`. */
async function improvementsOf(code: string, files: WorkspaceFiles): Promise<readonly string[]> {
  const { index } = await computeFiles(files);
  const { improvements } = await (await Profiler.of(index, new ObservedMonths(index.workspace))).profile(
    index.workspace.regions.byCode.get(code) ?? -1,
  );
  return improvements.map(({ node, raw, target, gain, score, rank }) => {
    return `${node.code}: ${raw} -> ${toShortText(target)}, +${toShortText(gain)} = ${toShortText(score)}, ${rank}`;
  });
}

describe('what would raise a total', () => {
  it('is every indicator below the median, with the raw value, the gain and the rank that it would give', async () => {
    // d1 has 60 and 70: P1 at the median of 60, 62.5, 75, 99 makes 69.375, which passes d3 and d5 at 65.
    expect(await improvementsOf('d1', rankedWorkspace())).toEqual(['P1: 60 -> 68.75, +4.375 = 69.375, 3']);
    expect(await improvementsOf('d2', rankedWorkspace())).toEqual(['Q1: 65 -> 67.5, +1.25 = 71.25, 2']);
  });

  it('is nothing for the best', async () => {
    expect(await improvementsOf('d6', rankedWorkspace())).toEqual([]);
  });

  it('stands largest gain first', async () => {
    const files = { ...rankedWorkspace(), 'data/2018-09/d2.csv': 'indicator,value\nP1,61\nQ1,40\n' };
    expect(await improvementsOf('d2', files)).toEqual([
      'Q1: 40 -> 67.5, +13.75 = 64.25, 5',
      'P1: 61 -> 61.75, +0.375 = 50.875, 5',
    ]);
  });

  it('is not what leaves the total where it is', async () => {
    // Of two regions the worse one is at the floor, wherever its value lies.
    expect(
      await improvementsOf('east', smallWorkspace({ 'data/2018-09/east.csv': 'indicator,value\nB1,90\n' })),
    ).toEqual([]);
  });

  it('counts reporting what is missing, where the floor stands in for it', async () => {
    const files = smallWorkspace({ 'data/2018-09/east.csv': 'indicator,value\nA1,3\nA2,5\n' }, { missing: 'floor' });
    const [first] = await improvementsOf('east', files);
    expect(first).toBe('B1:  -> 96, +40 = 70, 1');
  });

  it('is computed by a whole run where weights are made of the scores', async () => {
    const files = rankedWorkspace({ weights: ['entropy', 'equal'] });
    const [first] = await improvementsOf('d1', files);
    const files1 = { ...files, 'data/2018-09/d1.csv': 'indicator,value\nP1,68.75\nQ1,70\n' };
    const { index } = await computeFiles(files1);
    expect(first).toContain(` = ${toShortText(index.nodes[0]?.scores.at(2) as Exact)}, ${index.nodes[0]?.ranks[2]}`);
  });

  it('is computed from the files where values of other months are made of the cell', async () => {
    const indicators = 'code,parent,name,scoring,accumulation\nA,,Safety,,\nA1,A,Deaths,identity,ytd\n';
    const rows = (value: number) => `indicator,value\nA1,${value}\n`;
    const files = smallWorkspace({
      'indicators.csv': indicators,
      'data/2018-08/east.csv': rows(10),
      'data/2018-08/west.csv': rows(20),
      'data/2018-09/east.csv': rows(13),
      'data/2018-09/west.csv': rows(27),
    });
    await withFolder(files, async (folder) => {
      const { index } = await computeProject(folder, '2018-09');
      const { improvements } = await (await Profiler.of(index, new ObservedMonths(index.workspace))).profile(0);
      // East adds 3, west 7: at the median, 5, east would have reported 15.
      expect(improvements.map(({ raw, target, gain }) => [raw, toShortText(target), toShortText(gain)])).toEqual([
        ['13', '15', '2'],
      ]);
    });
  });
});

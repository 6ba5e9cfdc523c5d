import { expect, it } from 'vitest';
import { exact } from '../../../src/numeric/text.ts';
import { groupsData } from '../../../src/publish/ranked/json.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { rankedWorkspace } from '../../support/ranked-workspace.ts';

it('has each group by rank, with how totals have moved', async () => {
  const { index } = await computeFiles(rankedWorkspace());
  const month = index.workspace.regions.list.map(({ code }) => {
    return code === 'c1' ? { score: exact('-0.20'), rank: 0 } : undefined;
  });
  const data = JSON.parse(JSON.stringify(groupsData({ ...index, changes: { month, year: [] } })));
  expect(data[0].regions[0]).toEqual({
    rank: 1,
    region: 'c1',
    name: '杭州市',
    score: '85.00',
    band: 'green',
    coverage: '1',
    change: { month: { score: '-0.20', rank: 0 }, year: null },
  });
  expect(data[1].regions.at(-1)).toMatchObject({ region: 'd4', rank: null, score: null, band: null, coverage: '0' });
});

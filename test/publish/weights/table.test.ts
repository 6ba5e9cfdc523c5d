import { describe, expect, it } from 'vitest';
import { compareWeights } from '../../../src/analysis/weights.ts';
import { tableCsv } from '../../../src/publish/table/csv.ts';
import { isWeightFile, weightFile, weightRows, weightsData, weightsTable } from '../../../src/publish/weights/table.ts';
import { NOTHING_COMPARED } from '../../../src/workspace/weights/read-comparisons.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { csvRows } from '../../support/csv-rows.ts';
import { weightedWorkspace } from '../../support/weighted-workspace.ts';

async function parents(names: readonly string[]) {
  const { index } = await computeFiles(weightedWorkspace());
  return compareWeights({ workspace: index.workspace, index, compared: NOTHING_COMPARED }, names);
}

describe('weights side by side', () => {
  it('has a row per child and a column per method', async () => {
    const names = ['entropy', 'ahp'];
    const rows = csvRows(tableCsv(weightsTable, weightRows(await parents(names)), names));
    expect(rows.map(({ parent, code, weight, entropy, ahp }) => [parent, code, weight, entropy, ahp])).toContainEqual([
      'A',
      'A1',
      '0.1000000000',
      '0.7357386830',
      '',
    ]);
    expect(rows[0]).toMatchObject({ name: '安全', weighting: 'relative', cr: '', notes: 'ahp: not-compared' });
  });
});

describe('weightsData', () => {
  it('has a set per method under each child, null where there is none', async () => {
    expect((await weightsData(await parents(['entropy', 'ahp'])))[2]).toEqual({
      parent: 'B',
      weighting: 'relative',
      children: [{ code: 'B1', name: 'b1', weight: '1.0000000000', methods: { entropy: '1.0000000000', ahp: null } }],
      consistency: null,
      notes: [{ method: 'ahp', note: 'not-compared' }],
    });
  });
});

describe('weightFile', () => {
  it('has a row per node, weights of 10 decimals, no parent at level 1, and knows itself', async () => {
    const text = weightFile((await parents([])).map((found) => [found, found.inForce]));
    expect(text).toBe(
      'code,parent,name,weight\nA,,安全,0.6000000000\nB,,b,0.4000000000\nA1,A,a1,0.1000000000\n' +
        'A2,A,a2,0.3000000000\nA3,A,a3,0.6000000000\nB1,B,b1,1.0000000000\n',
    );
    expect(isWeightFile(text)).toBe(true);
  });

  it.each([
    '',
    'code,parent,name,weight\n',
    'code,parent,name,weight\nA,,a,60\n',
    'code,parent,name,weight,note\nA,,a,0.6000000000\n',
  ])('does not take %j for one', (text) => {
    expect(isWeightFile(text)).toBe(false);
  });
});

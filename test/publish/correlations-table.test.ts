import { describe, expect, it } from 'vitest';
import { coherence } from '../../src/analysis/coherence/coherence.ts';
import { correlationsTable } from '../../src/publish/correlations-table.ts';
import { computeFiles } from '../support/compute-files.ts';
import { smallWorkspace } from '../support/workspace-files.ts';

/** Four regions of one county; columns A1, A2, B1. */
const VALUES = { east: [1, 2, 9], north: [2, 4.1, 7], south: [4, 8, 8], west: [9, 18, 1] };

function files(): Readonly<Record<string, string>> {
  const data = Object.entries(VALUES).map(([region, [a1, a2, b1]]) => {
    return [`data/2018-09/${region}.csv`, `indicator,value\nA1,${a1}\nA2,${a2}\nB1,${b1}\n`];
  });
  return {
    'indicators.csv': 'code,parent,name\nA,,A\nB,,B\nA1,A,A1\nA2,A,A2\nB1,B,B1\n',
    'regions.csv': `code,name,level\n${Object.keys(VALUES)
      .map((code) => `${code},${code},"=county, all"\n`)
      .join('')}`,
    ...Object.fromEntries(data),
  };
}

describe('correlations.csv', () => {
  it('has a row per peer group and pair of siblings, with a flag on those beyond 0.9', async () => {
    const { index } = await computeFiles(smallWorkspace(files()));
    const { pairs } = coherence(index, index.workspace.regions.groups);
    const [header, ...rows] = correlationsTable(pairs).trimEnd().split('\n');
    expect(header).toBe('level,parent,node,sibling,regions,pearson,spearman,flags');
    expect(rows.map((row) => row.replace(/(0\.\d{6})\d+/, '$1'))).toEqual([
      `"'=county, all",index,A,B,4,-0.938897,-0.8,collinear`,
      `"'=county, all",A,A1,A2,4,0.999978,1,collinear`,
    ]);
  });

  it('is its header alone without pairs', () => {
    expect(correlationsTable([])).toBe('level,parent,node,sibling,regions,pearson,spearman,flags\n');
  });
});

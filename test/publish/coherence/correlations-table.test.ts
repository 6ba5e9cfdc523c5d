import { describe, expect, it } from 'vitest';
import { coherence } from '../../../src/analysis/coherence/coherence.ts';
import { correlationsTable } from '../../../src/publish/coherence/correlations-table.ts';
import { coherentWorkspace } from '../../support/coherent-workspace.ts';
import { computeFiles } from '../../support/compute-files.ts';

describe('correlations.csv', () => {
  it('has a row per peer group and pair of siblings, with a flag on those beyond 0.9', async () => {
    const { index } = await computeFiles(coherentWorkspace());
    const { pairs } = coherence(index, index.workspace.regions.groups);
    const [header, ...rows] = correlationsTable(pairs).trimEnd().split('\n');
    expect(header).toBe('level,parent,node,sibling,regions,pearson,spearman,flags');
    // In R: a1 <- c(1, 2, 4, 9); a2 <- c(2, 4.1, 8, 18); b <- c(9, 7, 8, 1), both a scaled to 0..1 and added.
    expect(rows.map((row) => row.replace(/(0\.\d{6})\d+/, '$1'))).toEqual([
      `"'=county, all",index,A,B,4,-0.938897,-0.8,collinear`,
      `"'=county, all",A,A1,A2,4,0.999978,1,collinear`,
    ]);
  });

  it('is its header alone without pairs', () => {
    expect(correlationsTable([])).toBe('level,parent,node,sibling,regions,pearson,spearman,flags\n');
  });
});

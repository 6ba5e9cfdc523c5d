import { describe, expect, it } from 'vitest';
import { computeFiles, computeProject, DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { MONTH, smallWorkspace } from '../support/workspace-files.ts';

const scoresOf = async (changes = {}, settings = {}): Promise<string> => {
  return outputTexts(await computeFiles(smallWorkspace(changes, settings)))['scores.csv'] ?? '';
};

describe('scores.csv', () => {
  it('has a row per region and node: the total first, then the tree in pre-order', async () => {
    expect((await scoresOf()).split('\n')).toEqual([
      'region,node,depth,score,published,rank',
      'east,index,0,70,70.00,1',
      'east,A,1,50,50.00,1',
      'east,A1,2,0,0.00,2',
      'east,A2,2,100,100.00,1',
      'east,B,1,100,100.00,1',
      'east,B1,2,100,100.00,1',
      'west,index,0,30,30.00,2',
      'west,A,1,50,50.00,1',
      'west,A1,2,100,100.00,1',
      'west,A2,2,0,0.00,2',
      'west,B,1,0,0.00,2',
      'west,B1,2,0,0.00,2',
      '',
    ]);
  });

  it('keeps 20 significant digits of what has no end', async () => {
    const regions = 'code,name,level\neast,East,x\nmid,Mid,x\nwest,West,x\n';
    // B1 of mid is 98 between 95 and 104: a third of the scale.
    const mid = 'indicator,value\nA1,\nA2,\nB1,98\n';
    const east = 'indicator,value,status,note\nA1,3,,\nA2,5,,\nB1,104,,\n';
    const west = 'indicator,value,status,note\nA1,4,,\nA2,7,,\nB1,95,,\n';
    const changes = { 'regions.csv': regions, 'coefficients.csv': 'region,population\neast,10\nmid,5\nwest,20\n' };
    const data = { [`data/${MONTH}/mid.csv`]: mid, [`data/${MONTH}/east.csv`]: east, [`data/${MONTH}/west.csv`]: west };
    const rows = csvRows(await scoresOf({ ...changes, ...data }));
    const found = rows.find(({ region, node }) => region === 'mid' && node === 'B1');
    expect(found).toMatchObject({ score: '33.333333333333333333', published: '33.33', rank: '2' });
    const blank = rows.find(({ region, node }) => region === 'mid' && node === 'A');
    expect(blank).toMatchObject({ depth: '1', score: '', published: '', rank: '' });
  });

  it('lists every region of the demonstration by code, each with the same nodes', async () => {
    const { index, inputs } = await computeProject(DEMONSTRATION, MONTH);
    const rows = csvRows(outputTexts({ index, inputs })['scores.csv'] ?? '');
    const codes = index.workspace.regions.list.map(({ code }) => code);
    const nodes = index.workspace.tree.nodes.map(({ code }) => code);
    expect(codes).toEqual([...codes].sort());
    expect(rows.map(({ region, node }) => `${region} ${node}`)).toEqual(
      codes.flatMap((code) => nodes.map((node) => `${code} ${node}`)),
    );
    for (const { score = '', published = '' } of rows) {
      expect(score).toMatch(/^(|-?\d+(\.\d*[1-9])?)$/);
      expect(score.replace(/^-?0?\.?0*|\./g, '').length).toBeLessThanOrEqual(20);
      expect(published).toMatch(/^(|-?\d+\.\d\d)$/);
      expect(published === '').toBe(score === '');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { Layout, type Leaf } from '../../../src/audit/workbook/layout.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const regions = 'code,name,level,parent\nz,Zed,county,\na,Ay,county,\nc,Cee,city,\n';
const rows = 'indicator,value\nA1,3\nA2,5\nB1,98\n';
const files = smallWorkspace({
  'data/2018-09/east.csv': undefined,
  'data/2018-09/west.csv': undefined,
  'regions.csv': regions,
  'coefficients.csv': 'region,from,population\na,,1\nc,,2\nz,,3\n',
  ...Object.fromEntries(['a', 'c', 'z'].map((code) => [`data/2018-09/${code}.csv`, rows])),
});
const { index } = await computeFiles(files);
const layout = new Layout(index, 'en');

describe('the layout', () => {
  it('puts peers together, so that a group is one run of cells', () => {
    const codes = layout.regions.map((region) => index.workspace.regions.list[region]?.code);
    expect(codes).toEqual(['c', 'a', 'z']);
    const [first] = layout.leaves;
    const cells = layout.groups.map((group) => layout.groupCells('raw', first as Leaf, group));
    expect(cells).toEqual(["'Raw'!D$5:D$5", "'Raw'!D$6:D$7"]);
  });

  it('gives a node the same column in every table of its level, and a level one run among all nodes', () => {
    expect(layout.nodes.map(({ code }) => code)).toEqual(['index', 'A', 'B', 'A1', 'A2', 'B1']);
    expect(layout.leaves.map(({ node }) => layout.columnOf(node))).toEqual([3, 4, 5]);
    expect(layout.nodes.map((node) => layout.columnAmongAll(node))).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('names the sheets of the levels', () => {
    expect([0, 1, 2].map((depth) => layout.levelName(depth))).toEqual(['Total', 'Level 1', 'Scores']);
    expect(new Layout(index, 'zh').levelName(1)).toBe('一级指标得分');
  });

  it('leaves out who is not of the group', () => {
    const cities = new Layout(index, 'en', 'city');
    expect(cities.regions).toHaveLength(1);
    expect(cities.rowOf(index.workspace.regions.byCode.get('a') as number)).toBeUndefined();
  });

  it('has the stages that are used', async () => {
    expect(layout.stages).toEqual(['adjusted']);
    const settings = { missing: 'mean', treatment: 'clip-quantiles' };
    const all = await computeFiles(smallWorkspace({}, settings));
    const other = new Layout(all.index, 'en');
    expect(other.stages).toEqual(['adjusted', 'imputed', 'treated']);
    expect([other.valueStage, other.stageBefore('treated')]).toEqual(['treated', 'imputed']);
  });
});

import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/numeric/text.ts';
import { editionIn, publishedWorkspace } from '../../support/bulletin.ts';
import { withFolder } from '../../support/workspace-files.ts';

const later = (text: string) => ({
  'data/2018-11/east.csv': text,
  'data/2018-11/west.csv': text,
  'data/2018-11/north.csv': text,
});

describe('what an edition is made of', () => {
  it('goes back to the first month there is, with gaps, and names the files of every month it shows', async () => {
    const files = publishedWorkspace(later('indicator,value,status,note\nA1,2,,\nA2,6,,\nB1,97,,\n'));
    const parts = await withFolder(files, (folder) => editionIn(folder, '2018-11'));
    expect(parts.series.map(({ month, total }) => [month, total !== undefined])).toEqual([
      ['2018-08', true],
      ['2018-09', true],
      ['2018-10', false],
      ['2018-11', true],
    ]);
    expect(parts.before).toBeUndefined();
    const paths = parts.inputs.map(({ path }) => path);
    for (const month of ['2018-08', '2018-09', '2018-11']) expect(paths).toContain(`data/${month}/east.csv`);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('compares with the month before, region by region', async () => {
    const parts = await withFolder(publishedWorkspace(), (folder) => editionIn(folder));
    const [east] = parts.computation.index.workspace.regions.list;
    const change = east && parts.before?.comparer.region(east);
    expect(parts.before?.month).toBe('2018-08');
    expect(change?.code).toBe('east');
    expect(change?.nodes[0]?.change && toPlainText(change.nodes[0].change)).toMatch(/^-?\d/);
  });

  it('leaves derivations out where they are not asked for', async () => {
    const parts = await withFolder(publishedWorkspace(), (folder) => editionIn(folder, '2018-09', false));
    expect(parts.tracer).toBeUndefined();
  });
});

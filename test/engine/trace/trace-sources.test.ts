import { expect, it } from 'vitest';
import { TraceSources } from '../../../src/engine/trace/trace-sources.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

it('tells where the figures of a computed month stand', async () => {
  const { index } = await computeFiles(smallWorkspace());
  const sources = new TraceSources(index);
  const { nodes } = index.workspace.tree;
  const [total, , leaf] = nodes as readonly [IndexNode, IndexNode, IndexNode];
  expect(sources.value(1, 1)).toEqual({
    region: 'west',
    file: 'data/2018-09/west.csv',
    line: 3,
    column: 4,
    imported: '',
    month: '2018-09',
  });
  expect(sources.coefficient('population', 1)).toEqual([
    { region: 'west', file: 'coefficients.csv', line: 3, column: 14, imported: '', month: '2018-01' },
  ]);
  expect(sources.coefficient('gdp', 1)).toEqual([]);
  expect(sources.node(leaf)).toMatchObject({ file: 'indicators.csv', line: 3 });
  expect(sources.node(total)).toEqual(sources.setting);
  expect(sources.given('floor', leaf, 0)).toEqual([sources.setting]);
  expect(sources.given('worst', leaf, 0)).toEqual([sources.node(leaf)]);
  expect(sources.step(7)).toEqual({ region: '', file: 'steps.csv', line: 7, column: 0, imported: '', month: '' });
});

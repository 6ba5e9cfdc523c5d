import { expect, it } from 'vitest';
import { computeIndex } from '../../../src/engine/compute-index.ts';
import { changedLeaves } from '../../../src/engine/graph/data-changes.ts';
import { graphOf } from '../../../src/engine/graph/index-graph.ts';
import type { ComputedIndex } from '../../../src/model/computed-index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { exact } from '../../../src/numeric/text.ts';
import { computeProject } from '../../support/compute-files.ts';
import { cellTexts } from '../../support/model-workspace.ts';
import { smallWorkspace, withFolder } from '../../support/workspace-files.ts';

/** Two months, in which A1 and A2 stay as they are and B1 does not. */
const FILES = smallWorkspace({
  'data/2018-08/east.csv': 'indicator,value\nA1,3\nA2,5\nB1,98\n',
  'data/2018-08/west.csv': 'indicator,value\nA1,4\nA2,2\nB1,97\n',
  'data/2018-09/east.csv': 'indicator,value\nA1,3.0\nA2,5\nB1,96\n',
  'data/2018-09/west.csv': 'indicator,value\nA1,4\nA2,2\nB1,97\n',
});

const { august, september } = await withFolder(FILES, async (folder) => ({
  august: (await computeProject(folder, '2018-08')).index,
  september: (await computeProject(folder, '2018-09')).index,
}));

/** The same index where east has another coefficient. */
function withCoefficient(index: ComputedIndex, value: string): Pick<ComputedIndex, 'workspace' | 'data'> {
  const coefficients = index.workspace.coefficients.map((rows, region) => {
    if (region > 0) return rows;
    return rows.map((row) => ({ ...row, values: new Map([...row.values.keys()].map((name) => [name, exact(value)])) }));
  });
  return { workspace: { ...index.workspace, coefficients }, data: index.data };
}

const totalOf = ({ nodes }: Pick<ComputedIndex, 'nodes'>) => nodes[0] && cellTexts(nodes[0].scores);

it('finds the indicators with other values or coefficients', () => {
  expect(changedLeaves(august, september)).toEqual({ observed: [2], adjusted: [] });
  expect(changedLeaves(august, august)).toEqual({ observed: [], adjusted: [] });
  const { adjusted, observed } = changedLeaves(august, withCoefficient(august, '7'));
  expect(observed).toEqual([]);
  expect(adjusted).toEqual([0]);
});

it('lets a graph of another month, or with another coefficient, take over what is alike, and gives the total of a whole run', async () => {
  for (const { workspace, data } of [september, withCoefficient(august, '20'), withCoefficient(september, '2')]) {
    const like = await computeIndex(workspace, data, new ProblemList(), { like: august });
    const alone = await computeIndex(workspace, data, new ProblemList());
    expect(like && totalOf(like)).toEqual(alone && totalOf(alone));
    expect(like && totalOf(like)).not.toEqual(totalOf(august));
    const [before, after] = [await graphOf(august), await graphOf(like as ComputedIndex)];
    expect(after.leaves.scored(1)).toBe(before.leaves.scored(1));
  }
});

import { expect, it } from 'vitest';
import { monthIndex } from '../../src/engine/month-index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { computeProject } from '../support/compute-files.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

it('a month is computed where there is data for it and no error in it', async () => {
  const bad = {
    'data/2018-08/east.csv': 'indicator,value\nA1,x\n',
    'data/2018-08/west.csv': 'indicator,value\nA1,1\n',
  };
  await withFolder(smallWorkspace(bad), async (folder) => {
    const { index } = await computeProject(folder, MONTH);
    const problems = new ProblemList();
    expect((await monthIndex(index.workspace, MONTH, problems))?.nodes).toEqual(index.nodes);
    expect(await monthIndex(index.workspace, '2018-07', problems)).toBe(undefined);
    expect(problems.errorCount).toBe(0);
    expect(await monthIndex(index.workspace, '2018-08', problems)).toBe(undefined);
    expect(problems.errors.map(({ code }) => code)).toEqual(['bad-number']);
  });
});

import { expect, it } from 'vitest';
import { type LeafKernel, loadKernels } from '../../../src/engine/graph/kernels.ts';
import { LeafPath } from '../../../src/engine/graph/leaf-path.ts';
import { startOf } from '../../../src/model/problem.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { cells, cellTexts, regionsOf, treeOf, workspaceOf } from '../../support/model-workspace.ts';

const regions = regionsOf({ county: ['a', 'b', 'c', 'd'] });

async function pathOf(indicator: object): Promise<LeafPath> {
  const workspace = workspaceOf(treeOf([{ code: 'X', indicator }]), regions);
  return new LeafPath(workspace, (await loadKernels(workspace)).leaves[0] as LeafKernel, '2018-09');
}

it('takes a column through transform, treatment and scoring, one after the other', async () => {
  const path = await pathOf({ transform: 'sqrt', direction: 'negative' });
  const problems = new ProblemList();
  const context = { screened: new Set<string>(), placeOf: () => startOf('d.csv') };
  const transformed = path.transform(cells('0', '25', '', '100'), context, problems);
  expect(cellTexts(transformed)).toEqual(['0', '5', '', '10']);
  const { treated } = path.treat(transformed);
  const scores = path.score({ treated, statuses: ['A', 'A', 'L', 'A'] }, context, problems);
  expect([path.node.code, cellTexts(scores), problems.errorCount]).toEqual(['X', ['100', '50', '', '0'], 0]);
});

it('says which value cannot be transformed, where its peers are not left out', async () => {
  const path = await pathOf({ transform: 'log' });
  const [problems, silent] = [new ProblemList(), new ProblemList()];
  const placeOf = (region: number) => ({ file: 'd.csv', line: region + 2, column: 1 });
  path.transform(cells('0', '1', '', '2'), { screened: new Set(), placeOf }, problems);
  path.transform(cells('0', '1', '', '2'), { screened: new Set(['county']), placeOf }, silent);
  expect(problems.errors).toMatchObject([{ code: 'untransformable-value', file: 'd.csv', line: 2 }]);
  expect(silent.errorCount).toBe(0);
});

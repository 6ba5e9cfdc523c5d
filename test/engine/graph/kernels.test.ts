import { expect, it } from 'vitest';
import { loadKernels } from '../../../src/engine/graph/kernels.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

it('loads each method that a definition uses', async () => {
  const settings = {
    weights: ['entropy', 'relative'],
    scoring: 'rank',
    treatment: 'winsorize',
    aggregation: 'geometric',
  };
  const { index } = await computeFiles(smallWorkspace({}, { ...settings, scale: { floor: 1, ceiling: 100 } }));
  const { leaves, aggregations, weighings } = await loadKernels(index.workspace);
  const { nodes } = index.workspace.tree;
  const groups = nodes.filter(({ children }) => children.length > 0).map(({ position }) => position);
  expect(leaves.map(({ node, transform }) => `${node.code} ${transform.name}`)).toEqual([
    'A1 none',
    'A2 none',
    'B1 none',
  ]);
  expect(leaves.every(({ treat, scoring }) => treat !== undefined && scoring === leaves[0]?.scoring)).toBe(true);
  expect([...aggregations.keys()]).toEqual(groups);
  expect([...weighings.keys()]).toEqual([0]);
});

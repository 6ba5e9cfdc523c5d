import { expect, it } from 'vitest';
import { openBook } from '../../../src/audit/workbook/book.ts';
import type { IndexNode } from '../../../src/model/index-tree.ts';
import { computeProject } from '../../support/compute-files.ts';
import { bookOf, contentsOf } from '../../support/workbook-cells.ts';

it('steps stand from the lowest up, where any are used', async () => {
  const { index } = await computeProject('fixtures/methods/scoring', '2024-06');
  const { layout, steps } = await openBook(index, { language: 'en' });
  expect(steps.sheet()?.rows.slice(1).map(contentsOf)).toEqual([
    ['indicator', 'from', 'score'],
    ['B3', -9.99e307, 60],
    ['B3', 1, 75],
    ['B3', 3, 90],
    ['B3', 5, 100],
  ]);
  expect(steps.sheet()?.rows[3]?.[1]?.note).toBe('steps.csv:3');
  const node = layout.leaves.find((leaf) => leaf.node.code === 'B3')?.node as IndexNode;
  expect([steps.cells(node, 'from'), steps.cells(node, 'score')]).toEqual(["'Steps'!$B$3:$B$6", "'Steps'!$C$3:$C$6"]);
  expect((await bookOf()).steps.sheet()).toBeUndefined();
});

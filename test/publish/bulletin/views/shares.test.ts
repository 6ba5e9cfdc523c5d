import { expect, it } from 'vitest';
import { Shares } from '../../../../src/publish/bulletin/views/shares.ts';
import { editionOfFiles } from '../../../support/bulletin.ts';

it('the shares of indicators sum to the whole', async () => {
  const { index, workspace } = await editionOfFiles();
  const shares = new Shares(index);
  const { byCode, leaves } = workspace.tree;
  const at = (code: string) => byCode.get(code) ?? -1;
  expect(['A', 'A1', 'B1'].map((code) => shares.text(at(code)))).toEqual(['0.6', '0.3', '0.4']);
  expect(leaves.reduce((sum, leaf) => sum + shares.size(leaf), 0)).toBeCloseTo(1, 12);
});

import { expect, it } from 'vitest';
import { gapProblems, gapsOf } from '../../../src/analysis/plausibility/gaps.ts';
import { PLAUSIBILITY } from '../../../src/model/plausibility.ts';
import { problemLine } from '../../../src/publish/problem-text.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { MONTH, smallWorkspace } from '../../support/workspace-files.ts';

const files = (east: string, settings: object = {}) => {
  return smallWorkspace({ [`data/${MONTH}/east.csv`]: `indicator,value,status\n${east}` }, { ...settings });
};

it('are the indicators that a region does not report, of those that apply to it', async () => {
  const { index } = await computeFiles(files('A1,,\nA2,5,\nB1,,M\n'));
  expect(gapsOf(index)).toEqual([[0], []]);
});

it.each([
  ['L counts as unreported', 'A1,,L\nA2,5,\nB1,98,\n', ['low-coverage']],
  ['M does not', 'A1,,M\nA2,5,\nB1,98,\n', []],
  ['what is imputed is not reported', 'A1,,\nA2,5,\nB1,98,\n', ['low-coverage']],
  ['a whole node of level 1 is named', 'A1,3,\nA2,5,\nB1,,\n', ['unreported-branch']],
])('%s', async (_, east, codes) => {
  const { index } = await computeFiles(files(east, { missing: 'median' }));
  const found = await gapProblems(index, PLAUSIBILITY);
  expect(found.map(({ code }) => code).filter((code) => code !== 'gap-raises-rank')).toEqual(codes);
});

it('names the share, what is lacking, and the cell', async () => {
  const { index } = await computeFiles(files('A1,,L\nA2,5,\nB1,98,\n'));
  const [found] = await gapProblems(index, PLAUSIBILITY);
  expect(found && problemLine(found, 'zh')).toBe(
    'data/2018-09/east.csv:2:4 警告 low-coverage：地区 "east"（East）在 2018-09 有 30% 的权重未填报：Deaths；请补报，不适用则写数据状态 M',
  );
});

import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { compareWeights } from '../../../src/analysis/weights.ts';
import { weightsReport } from '../../../src/publish/weights/report.ts';
import { NOTHING_COMPARED } from '../../../src/workspace/weights/read-comparisons.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { weightedWorkspace } from '../../support/weighted-workspace.ts';

const look = { language: 'en', chalk: new Chalk({ level: 0 }), width: undefined } as const;

it('has the methods that are asked for in every form, and notes below the text', async () => {
  const { index } = await computeFiles(weightedWorkspace());
  const { workspace } = index;
  const methods = ['entropy', 'ahp'];
  const parents = await compareWeights({ workspace, index, compared: NOTHING_COMPARED }, methods);
  const problems = () => ({ errors: 0 });
  const { text, json, csv } = weightsReport(parents, { workspace, month: undefined, methods, problems });
  expect(text(look).slice(-2)).toEqual(['', 'ahp: the children are not compared (index, A, B)']);
  expect(json()).toMatchObject({ month: null, synthetic: false, methods, errors: 0 });
  expect(csv?.('en').split('\n')[0]).toBe(
    'parent,code,name,weighting,weight,entropy,ahp,lambda_max,ci,ri,ri_table,cr,notes',
  );
});

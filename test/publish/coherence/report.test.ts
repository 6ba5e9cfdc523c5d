import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { coherence } from '../../../src/analysis/coherence/coherence.ts';
import { coherenceReport } from '../../../src/publish/coherence/report.ts';
import { coherentWorkspace } from '../../support/coherent-workspace.ts';
import { computeFiles } from '../../support/compute-files.ts';

it('tells the same in every form', async () => {
  const { index } = await computeFiles(coherentWorkspace());
  const { groups } = index.workspace.regions;
  const { text, json, csv } = coherenceReport(index, groups, coherence(index, groups));
  expect(text({ language: 'en', chalk: new Chalk({ level: 0 }), width: undefined }).join('\n')).toContain('-0.939');
  expect(json()).toMatchObject({ month: '2018-09', pairs: [{ node: 'A' }, { node: 'A1' }] });
  expect(csv?.('en')).toMatch(/^level,node,parent,/);
});

import { expect, it } from 'vitest';
import { coherence } from '../../../src/analysis/coherence/coherence.ts';
import { coherenceReport } from '../../../src/publish/coherence/report.ts';
import { coherenceTable, correlationsTable } from '../../../src/publish/coherence/tables.ts';
import { fixedNames } from '../../../src/tables/table.ts';
import { coherentWorkspace } from '../../support/coherent-workspace.ts';
import { computeFiles } from '../../support/compute-files.ts';

it('gives every node and pair by the columns of the tables: null for blanks, flags as a list', async () => {
  const { index } = await computeFiles(coherentWorkspace({ synthetic: true, name_en: 'Small' }));
  const { groups } = index.workspace.regions;
  const data = JSON.parse(JSON.stringify(coherenceReport(index, groups, coherence(index, groups)).json()));
  expect(data).toMatchObject({ name: 'Small index', name_en: 'Small', month: '2018-09', synthetic: true });
  const [total, a] = data.nodes;
  expect(Object.keys(total)).toEqual(fixedNames(coherenceTable));
  expect(Object.keys(data.pairs[0])).toEqual(fixedNames(correlationsTable));
  expect(total).toMatchObject({ level: '=county, all', node: 'index', parent: null, regions: 4, nominal_weight: null });
  expect(a).toMatchObject({ node: 'A', nominal_weight: '0.75', complete: 4, flags: ['collinear'] });
  expect(data.pairs).toHaveLength(2);
});

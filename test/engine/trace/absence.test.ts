import { expect, it } from 'vitest';
import { computeIndex } from '../../../src/engine/compute-index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { computeFiles } from '../../support/compute-files.ts';
import { explainRegion } from '../../support/explain-region.ts';
import { nodesOf } from '../../support/explained.ts';
import {
  coefficientRow,
  monthOf,
  regionsOf,
  settingsWith,
  treeOf,
  workspaceOf,
} from '../../support/model-workspace.ts';
import { smallWorkspace } from '../../support/workspace-files.ts';

const regions = regionsOf({ county: ['a', 'b'] });
const EXCLUDED = '缺失：剔除，其权重按比例分给同级指标';

it('says why a node takes no part, in both languages', async () => {
  const tree = treeOf([
    {
      code: 'A',
      children: [
        { code: 'A1' },
        { code: 'A2' },
        { code: 'A3', indicator: { adjustBy: 'size' } },
        { code: 'A4', indicator: { missing: 'mean' } },
        { code: 'A5', weight: '0' },
        { code: 'A6' },
      ],
    },
    { code: 'B', children: [{ code: 'B1' }] },
  ]);
  const coefficients = [[coefficientRow('', {})], [coefficientRow('', { size: '2' })]];
  const workspace = workspaceOf(tree, regions, settingsWith(), coefficients);
  const rows = {
    A1: ['', '1'],
    A2: ['M', '1'],
    A3: ['5', '1'],
    A4: ['', ''],
    A5: ['1', '2'],
    A6: ['3', '4'],
    B1: ['M', ''],
  };
  const index = await computeIndex(workspace, monthOf(workspace, rows), new ProblemList());
  if (index === undefined) throw new Error('not computed');
  const { tree: traced } = await explainRegion(index, { region: 0, node: 0 });
  const absences = Object.fromEntries(nodesOf(traced).map(({ node, absence }) => [node, absence]));
  expect(absences).toMatchObject({
    index: null,
    A: null,
    A1: { en: 'no value: it is left out, and its weight goes to its siblings', zh: EXCLUDED },
    A2: { en: 'status M: it cannot exist in this region, and its weight goes to its siblings' },
    A3: {
      en: 'its coefficient is blank, which counts as no value: it is left out, and its weight goes to its siblings',
    },
    A4: { en: 'no value, and nothing to make one of: it is left out, and its weight goes to its siblings' },
    A5: { en: 'its weight is 0: it takes no part', zh: '权重为 0，不参与' },
    A6: null,
    B: { en: 'none of its children is left: it is left out itself' },
  });
});

const INDICATORS = 'code,parent,name,missing,min_weight\nA,,Safety,,0.9\nA1,A,Deaths,,\nA2,A,Accidents,,\nB,,Food,,\n';

it.each([
  ['B1', '50', 'too few of its peer group report it ("minAvailability"): it is left out for all of them'],
  ['A', '', 'too little of it is reported ("min_weight", "minAvailability"): it is left out'],
])('says why %s, which has values, takes no part', async (code, west, en) => {
  const files = smallWorkspace(
    {
      'indicators.csv': `${INDICATORS}B1,B,Pass rate,screen,\nB2,B,Recalls,,\n`,
      'data/2018-09/east.csv': `indicator,value\nA1,1\nB1,${west}\nB2,1\n`,
      'data/2018-09/west.csv': 'indicator,value\nA1,1\nB2,2\n',
    },
    { minAvailability: 0.9 },
  );
  const { index } = await computeFiles(files);
  const { tree } = await explainRegion(index, { region: 0, node: 0 });
  const absence = nodesOf(tree).find(({ node }) => node === code)?.absence;
  expect(absence?.en).toBe(en);
});

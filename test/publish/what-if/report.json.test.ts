import { expect, it } from 'vitest';
import { whatIfReport } from '../../../src/publish/what-if/report.ts';
import { whatIfOfD3 } from '../../support/what-if.ts';

it('gives what would be as data, null where there is no figure', async () => {
  const data = JSON.parse(JSON.stringify(whatIfReport(await whatIfOfD3()).json()));
  expect(data).toMatchObject({
    name: 'Small index',
    name_en: null,
    month: '2018-09',
    synthetic: false,
    region: { region: 'd3', name: '景宁畲族自治县', name_en: 'Jingning' },
    level: 'county',
    band: { before: 'red', after: 'red' },
  });
  expect(data.assumed[0]).toEqual({ kind: 'value', of: 'P1', was: '62.5', is: '' });
  expect(data.nodes[2]).toEqual({
    node: 'P1',
    name: '=p',
    before: { score: '62.5', published: '62.50', rank: 3 },
    after: { score: null, published: null, rank: null },
    difference: null,
  });
  expect(data.others.map(({ region }: { region: string }) => region)).toEqual(['d1', 'd2', 'd5']);
});

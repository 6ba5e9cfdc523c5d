import { Chalk } from 'chalk';
import { expect, it } from 'vitest';
import { whatIfReport } from '../../../src/publish/what-if/report.ts';
import { whatIfOfD3 } from '../../support/what-if.ts';

it('tells the same in every form', async () => {
  const { text, json, csv } = whatIfReport(await whatIfOfD3());
  expect(text({ language: 'en', chalk: new Chalk({ level: 0 }), width: undefined })[0]).toContain('2018-09');
  expect(json()).toMatchObject({ month: '2018-09', region: { region: 'd3' } });
  expect(csv?.('en')).toMatch(/^region,node,name,score,score_after,.*\nd3,index,/);
});

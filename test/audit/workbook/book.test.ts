import { expect, it } from 'vitest';
import type { Leaf } from '../../../src/audit/workbook/layout.ts';
import { bookOf } from '../../support/workbook-cells.ts';

it('a book shows all regions, or one with its peers', async () => {
  const regions = 'code,name,level\neast,East,city\nwest,West,county\n';
  const all = await bookOf([{ 'regions.csv': regions }]);
  expect(all.layout.regions).toEqual([0, 1]);
  const one = await bookOf([{ 'regions.csv': regions }], { region: 1 });
  expect(one.layout.regions).toEqual([1]);
});

it('an indicator is scored as its transform turns it', async () => {
  const indicators = 'code,parent,name,direction,transform\nA,,Safety,,\nA1,A,Deaths,negative,reciprocal\n';
  const rows = 'indicator,value\nA1,3\n';
  const files = { 'indicators.csv': indicators, 'data/2018-09/east.csv': rows, 'data/2018-09/west.csv': rows };
  const { layout, transformed } = await bookOf([files]);
  expect(transformed(layout.leaves[0] as Leaf).direction).toBe('positive');
});

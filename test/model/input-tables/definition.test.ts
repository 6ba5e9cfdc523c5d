import { expect, it } from 'vitest';
import { namesWhere } from '../../../src/model/input-columns.ts';
import {
  adjusterColumns,
  coefficientColumns,
  comparisonColumns,
  regionColumns,
  stepColumns,
} from '../../../src/model/input-tables/definition.ts';

it('a file of the definition needs what says whom its rows are about', () => {
  const needed = [regionColumns, coefficientColumns, adjusterColumns, stepColumns, comparisonColumns].map((columns) => {
    return namesWhere(columns, ({ isRequired }) => isRequired).join();
  });
  expect(needed).toEqual(['code,name', 'region', 'code', 'indicator,from,score', 'parent,a,b,value']);
});

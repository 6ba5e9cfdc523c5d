import { expect, it } from 'vitest';
import { namesWhere } from '../../../src/model/input-columns.ts';
import { observationColumns, publishedColumns } from '../../../src/model/input-tables/data.ts';
import { resultsTable } from '../../../src/tables/results.ts';
import { fixedNames } from '../../../src/tables/table.ts';

it('observations need an indicator and a value; the path may say the rest', () => {
  expect(namesWhere(observationColumns, ({ isRequired }) => isRequired)).toEqual(['indicator', 'value']);
});

it('published tables may have the columns of results.csv', () => {
  const results = fixedNames(resultsTable).filter((name) => name !== 'name');
  expect(results.filter((name) => !Object.hasOwn(publishedColumns, name))).toEqual([]);
});

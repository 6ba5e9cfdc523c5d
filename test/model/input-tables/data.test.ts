import { expect, it } from 'vitest';
import { CHANGE_COLUMNS, RESULT_COLUMNS } from '../../../src/model/index-tree.ts';
import { namesWhere } from '../../../src/model/input-columns.ts';
import { observationColumns, publishedColumns } from '../../../src/model/input-tables/data.ts';

it('observations need an indicator and a value; the path may say the rest', () => {
  expect(namesWhere(observationColumns, ({ isRequired }) => isRequired)).toEqual(['indicator', 'value']);
});

it('published tables may have the columns of results.csv', () => {
  const results = [...RESULT_COLUMNS, ...CHANGE_COLUMNS].filter((name) => name !== 'name');
  expect(results.filter((name) => !Object.hasOwn(publishedColumns, name))).toEqual([]);
});

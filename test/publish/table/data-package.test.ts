import { expect, it } from 'vitest';
import { tableFacts } from '../../../src/publish/table/data-package.ts';
import { columnsFor, tableOf } from '../../../src/tables/table.ts';

it('gives every type of a column as one of Table Schema, with titles in both languages', () => {
  const types = ['text', 'number', 'integer', 'statistic', 'month', 'list', 'figure'] as const;
  const { text } = columnsFor<string>();
  const columns = types.map((type) => ({ ...text(type, `a ${type}`, '列', (row) => row), type }));
  const fields = ['string', 'number', 'integer', 'number', 'yearmonth', 'string', 'string'].map((type, at) => {
    return { name: types[at], type, title: `a ${types[at]}`, 'title@zh': '列' };
  });
  expect(tableFacts(tableOf<string>()('x.csv', ['text'], columns), undefined)).toMatchObject({
    dialect: { lineTerminator: '\n' },
    schema: { fields, primaryKey: ['text'], missingValues: [''] },
  });
});

import { expect, it } from 'vitest';
import { fixedData, regionData, rowData, spanData, tableData } from '../../../src/publish/table/json.ts';
import { type ColumnType, columnsFor, tableOf } from '../../../src/tables/table.ts';

type Row = Readonly<Record<string, string | number | undefined>>;

const { text } = columnsFor<Row>();
const types: readonly ColumnType[] = ['text', 'number', 'integer', 'statistic', 'month', 'list'];
const columns = types.map((type) => ({ ...text(type, type, type, (row) => row[type]), type }));

it('figures stay texts, counts and statistics are numbers, lists are lists', () => {
  const row = { text: '1', number: '1.50', integer: 0, statistic: '0.25', month: '2018-09', list: 'a b' };
  expect(rowData(columns, row)).toEqual({ ...row, statistic: 0.25, list: ['a', 'b'] });
});

it('blanks are null, and a list of nothing is empty', () => {
  const blank = { text: '', number: undefined, integer: '', statistic: '', month: '', list: '' };
  const none = { text: null, number: null, integer: null, statistic: null, month: null, list: [] };
  expect(tableData(tableOf<Row>()('x.csv', [], columns), [blank], undefined)).toEqual([none]);
});

it('parts are put together from the columns that every such table has', () => {
  const table = tableOf<Row>()('x.csv', [], [text('a', 'a', 'a', ({ a }) => a), text('b', 'b', 'b', ({ b }) => b)]);
  expect(fixedData(table, { a: '1', b: '' })).toEqual({ a: '1', b: null });
});

it('indices and regions without an English name have none', () => {
  const index = { en: '指数', zh: '指数' };
  expect(spanData({ index, synthetic: true })).toEqual({ name: '指数', name_en: null, synthetic: true });
  expect(regionData({ code: 'e', name: '东', nameEn: '' })).toEqual({ region: 'e', name: '东', name_en: null });
});

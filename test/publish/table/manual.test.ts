import { expect, it } from 'vitest';
import { columnsMarkdown, markdownTable } from '../../../src/publish/table/manual.ts';
import { columnsFor, tableOf } from '../../../src/tables/table.ts';

it('tells every column of a table in one language', () => {
  const table = tableOf<string>()('x.csv', [], [columnsFor<string>().text('a', 'one | two', '一', (row) => row)]);
  expect(columnsMarkdown(table, 'en')).toBe('| column | what it holds |\n| --- | --- |\n| `a` | one \\| two |');
  expect(columnsMarkdown(table, 'zh').split('\n')).toEqual(['| 列 | 内容 |', '| --- | --- |', '| `a` | 一 |']);
});

it('escapes what would end a cell or a row', () => {
  expect(markdownTable(['a'], [['b|c\nd']])).toBe('| a |\n| --- |\n| b\\|c d |');
});

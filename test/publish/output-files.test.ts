import { expect, it } from 'vitest';
import { TABLES_OF_MANY, tableFiles, tableWords, wordOf } from '../../src/publish/output-files.ts';
import { outputTables } from '../../src/publish/output-tables.ts';

it('the tables that can be chosen are those that compute writes, in their order', () => {
  expect(tableFiles).toEqual(Object.keys(outputTables));
  expect(tableWords.map((word) => `${word}.csv`)).toEqual(tableFiles);
  expect(tableWords).toEqual(expect.arrayContaining([...TABLES_OF_MANY]));
  expect(wordOf('results.json')).toBe('results');
});

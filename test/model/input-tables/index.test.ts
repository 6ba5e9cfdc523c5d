import { describe, expect, it } from 'vitest';
import type { InputColumns } from '../../../src/model/input-columns.ts';
import { inputTables } from '../../../src/model/input-tables/index.ts';
import { settingTable } from '../../../src/model/setting-table/index.ts';

const tables: readonly (readonly [string, InputColumns])[] = Object.entries(inputTables);

describe('the tables of input columns', () => {
  it('are one for each path of pingan.json', () => {
    const paths = Object.entries(settingTable).flatMap(([key, { form }]) => (form === 'path' ? [key] : []));
    expect(tables.map(([name]) => name).sort()).toEqual(paths.sort());
  });

  it.each(tables)('say in both languages what each column of %s holds', (_, columns) => {
    for (const [name, { about }] of Object.entries(columns)) {
      expect(about.en, name).toMatch(/^[a-z`].*[^.]$/);
      expect(about.zh, name).toMatch(/\p{Script=Han}.*[^。]$/u);
    }
  });

  it('give columns of one name the same words in every file that a workspace is read from', () => {
    const words = new Map<string, string>();
    for (const [, columns] of tables.filter(([name]) => name !== 'published')) {
      for (const [name, column] of Object.entries(columns)) {
        const written = column.words?.join() ?? '';
        if (written !== '') expect(words.get(name) ?? written, name).toBe(written);
        if (written !== '') words.set(name, written);
      }
    }
    expect([...words.keys()].sort()).toEqual([
      'department',
      'from',
      'indicator',
      'month',
      'note',
      'region',
      'status',
      'value',
    ]);
  });
});

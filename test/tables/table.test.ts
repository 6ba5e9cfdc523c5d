import { expect, it } from 'vitest';
import { csvOf } from '../../src/publish/table/csv.ts';
import { tableFacts } from '../../src/publish/table/data-package.ts';
import { rowData } from '../../src/publish/table/json.ts';
import { columnsMarkdown } from '../../src/publish/table/manual.ts';
import { readerColumns } from '../../src/publish/table/terminal.ts';
import { columnNamed, columnsFor, columnsOf, fixedNames, type Table, tableOf } from '../../src/tables/table.ts';

interface City {
  readonly code: string;
  readonly size: number;
  readonly scores: readonly string[];
}

const { text, integer, number, list } = columnsFor<City>();

const CODE = text('code', 'the code', '代码', ({ code }) => code, { title: { en: 'city', zh: '城市' } });
const SIZE = integer('size', 'how large', '规模', ({ size }) => size);
const MARKS = list('marks', 'its marks', '标记', ({ size }) => (size > 1 ? ['big', 'old'] : []));
const SCORES = {
  name: '<year>',
  about: { en: 'a score a year', zh: '每年得分' },
  columnsOf: (years: readonly string[]) => {
    return years.map((year, at) => number(year, `of ${year}`, `${year} 年`, ({ scores }) => scores[at]));
  },
};

const cities = tableOf<City, readonly string[]>()('cities.csv', ['code'], [CODE, SIZE, SCORES, MARKS]);
const swapped = tableOf<City, readonly string[]>()('cities.csv', ['code'], [SIZE, CODE, SCORES, MARKS]);
const years = ['y2017', 'y2018'];
const hangzhou: City = { code: '-hz', size: 2, scores: ['1.50'] };

/** Every output of a table, each as the names of its columns in their order. */
function told(table: Table<City, readonly string[]>): Record<string, string[]> {
  const columns = columnsOf(table, years);
  const facts = JSON.parse(JSON.stringify(tableFacts(table, years)));
  return {
    csv: csvOf(columns, []).trimEnd().split(','),
    json: Object.keys(rowData(columns, hangzhou)),
    package: facts.schema.fields.map(({ name }: { name: string }) => name),
    terminal: readerColumns(columns, [hangzhou], 'en').map(({ heading }) => heading),
    manual: [...columnsMarkdown(table, 'en').matchAll(/^\| `(\S+)`/gm)].map(([, name = '']) => name),
  };
}

it('two columns that are swapped are swapped in every output, and in the manual', () => {
  const last = ['y2017', 'y2018', 'marks'];
  const same = (...first: string[]) => ({
    csv: [...first, ...last],
    json: [...first, ...last],
    package: [...first, ...last],
    terminal: [...first.map((name) => (name === 'code' ? 'city' : name)), ...last],
    manual: [...first, '<year>', 'marks'],
  });
  expect(told(cities)).toEqual(same('code', 'size'));
  expect(told(swapped)).toEqual(same('size', 'code'));
  expect(csvOf(columnsOf(cities, years), [hangzhou]).split('\n')[1]).toBe("'-hz,2,1.50,,big old");
  expect(csvOf(columnsOf(swapped, years), [hangzhou]).split('\n')[1]).toBe("2,'-hz,1.50,,big old");
});

it('a table has the columns that follow from what it is of in their place, and others by name', () => {
  expect(columnsOf(cities, []).map(({ name }) => name)).toEqual(['code', 'size', 'marks']);
  expect(fixedNames(cities)).toEqual(['code', 'size', 'marks']);
  expect(columnNamed(cities, 'size').value(hangzhou)).toBe(2);
});

import { type Column, type ColumnType, columnsOf, type Table } from '../../tables/table.ts';

const SCHEMA = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** The types of Table Schema. */
const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  statistic: 'number',
  month: 'yearmonth',
  list: 'string',
  figure: 'string',
};

/** A column as a field; its title in the other language stands beside it. */
function fieldOf<Row>({ name, type, about }: Column<Row>): object {
  return { name, type: FIELD_TYPES[type], title: about.en, 'title@zh': about.zh };
}

/** What a data package says of a resource that is a table: its dialect of CSV, and its columns as a Table Schema. */
export function tableFacts<Row, Of>(table: Table<Row, Of>, of: Of): object {
  return {
    type: 'table',
    // All else is as the default dialect has it.
    dialect: { lineTerminator: '\n' },
    schema: {
      $schema: SCHEMA,
      fields: columnsOf(table, of).map(fieldOf),
      primaryKey: table.keys,
      missingValues: [''],
    },
  };
}

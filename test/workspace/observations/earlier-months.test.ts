import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { monthsLookedAt } from '../../../src/workspace/observations/earlier-months.ts';
import { MonthReader } from '../../../src/workspace/observations/month-reader.ts';
import { withWorkspace } from '../../support/load-files.ts';
import { codesOf } from '../../support/source-text.ts';
import { MONTH } from '../../support/workspace-files.ts';

type Months = Readonly<Record<string, Readonly<Record<string, string>>>>;

const LAYOUTS = ['d/{month}/{region}.csv', 'd/{region}/{year}.csv', 'd/{month}.csv', '{year}.csv', 'all.csv'];

/** The rows of `region indicator` cells by month, in the files of a layout. */
function filesOf(template: string, months: Months): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [month, cells] of Object.entries(months)) {
    for (const [cell, value] of Object.entries(cells)) {
      const [region = '', indicator = ''] = cell.split(' ');
      const path = template.replace('{month}', month).replace('{year}', month.slice(0, 4)).replace('{region}', region);
      files[path] ??= 'region,month,indicator,value,status\n';
      files[path] += `${region},${month},${indicator},${value}${value.includes(',') ? '' : ','}\n`;
    }
  }
  return files;
}

const INDICATORS =
  'code,parent,name,missing,accumulation\nA,,Safety,,\nA1,A,Deaths,carry-forward,\nA2,A,Accidents,carry-forward,ytd\nA3,A,Fires,,ytd\nA4,A,Floods,,\n';
const NO_FILES = { [`data/${MONTH}/east.csv`]: undefined, [`data/${MONTH}/west.csv`]: undefined };

/** Reads September 2018 of months in a layout. */
function read(template: string, months: Months, carryForwardMonths = 12, indicators = INDICATORS) {
  const files = { ...NO_FILES, 'indicators.csv': indicators, ...filesOf(template, months) };
  return withWorkspace([files, { observations: template, carryForwardMonths }], (workspace, problems) => {
    const { data, inputs } = new MonthReader(workspace, methods).read(MONTH, problems);
    const columns = data.earlier.map(({ month, values }) => {
      return `${month} ${values.map((value) => value && toShortText(value)).join(' ')}`;
    });
    return { columns, paths: inputs.map(({ path }) => path), codes: codesOf(problems) };
  });
}

const WHOLE = { 'east A1': '1', 'west A1': '2', 'east A2': '3', 'west A2': '4', 'east A3': '5', 'west A3': '6' };
const { 'east A1': _east, ...EAST_LACKS_A1 } = WHOLE;

describe('monthsLookedAt', () => {
  const looked = (indicators: string) => {
    return withWorkspace([{ 'indicators.csv': indicators }, { carryForwardMonths: 3 }], (workspace) => {
      return monthsLookedAt(workspace, methods, '2018-02');
    });
  };
  const withColumns = (missing: string, accumulation: string) =>
    `code,parent,name,missing,accumulation\nA,,Safety,,\nA1,A,Deaths,${missing},${accumulation}\n`;

  it('are none unless something is carried or cumulative', async () => {
    expect(await looked(withColumns('exclude', ''))).toEqual([]);
  });

  it('are the month before for cumulative figures, and as many as a value may be carried', async () => {
    expect(await looked(withColumns('exclude', 'ytd'))).toEqual(['2018-01']);
    expect(await looked(withColumns('carry-forward', ''))).toEqual(['2018-01', '2017-12', '2017-11']);
    expect(await looked(withColumns('carry-forward', 'ytd'))).toEqual(['2018-01', '2017-12', '2017-11', '2017-10']);
  });
});

describe('readEarlier', () => {
  it.each(LAYOUTS)('finds cumulative and carried figures under %s, and stops there', async (template) => {
    const months = {
      '2018-06': WHOLE,
      '2018-07': WHOLE,
      '2018-08': EAST_LACKS_A1,
      '2018-09': { ...EAST_LACKS_A1, 'west A4': '1' },
    };
    const { columns, codes } = await read(template, months);
    expect(codes).toEqual([]);
    expect(columns.map((column) => column.slice(0, 7))).toEqual(['2018-08', '2018-07']);
    expect(columns[1]).toMatch(/^2018-07 1 /);
    expect(columns[0]).toMatch(/^2018-08 {2}2 3 4 5 6/);
  });

  it('reads of earlier months only the files of regions that still need them', async () => {
    const months = {
      '2018-07': WHOLE,
      '2018-08': EAST_LACKS_A1,
      '2018-09': { 'west A1': '2', 'east A2': '3', 'west A2': '4' },
    };
    const { paths } = await read('d/{month}/{region}.csv', months);
    expect(paths).toEqual([
      'd/2018-09/east.csv',
      'd/2018-09/west.csv',
      'd/2018-08/east.csv',
      'd/2018-08/west.csv',
      'd/2018-07/east.csv',
    ]);
  });

  it('reads nothing where nothing is missing and nothing cumulative reported', async () => {
    const months = {
      '2018-08': WHOLE,
      '2018-09': { 'east A1': '1', 'west A1': '2', 'east A2': ',M', 'west A2': ',M' },
    };
    const { columns, paths } = await read('d/{month}.csv', months);
    expect([columns, paths]).toEqual([[], ['d/2018-09.csv']]);
  });

  it('reads no file twice', async () => {
    const months = { '2017-12': WHOLE, '2018-08': EAST_LACKS_A1, '2018-09': EAST_LACKS_A1 };
    expect((await read('all.csv', months)).paths).toEqual(['all.csv']);
    expect((await read('{year}.csv', months)).paths).toEqual(['2018.csv', '2017.csv']);
  });

  it('goes on for a cumulative figure to the month before the earliest that may be carried', async () => {
    const carried = { 'west A1': '1', 'west A2': '4', 'east A1': '1' };
    const months = {
      '2018-06': { 'east A2': '1' },
      '2018-07': { 'east A2': '2' },
      '2018-08': { 'west A2': '3' },
      '2018-09': carried,
    };
    const { columns } = await read('d/{month}.csv', months, 2);
    expect(columns.map((column) => column.slice(0, 7))).toEqual(['2018-08', '2018-07', '2018-06']);
    const shorter = await read('d/{month}.csv', months, 1);
    expect(shorter.columns.map((column) => column.slice(0, 7))).toEqual(['2018-08']);
  });

  it('needs no month before January', async () => {
    const january = { 'east A3': '5', 'east A1': '1', 'west A1': '1', 'east A2': '1', 'west A2': '1' };
    const files = {
      ...NO_FILES,
      'indicators.csv': INDICATORS,
      'd/2018-01.csv': filesOf('x', { '2018-01': january })['x'],
    };
    await withWorkspace([files, { observations: 'd/{month}.csv' }], (workspace, problems) => {
      expect(new MonthReader(workspace, methods).read('2018-01', problems).data.earlier).toEqual([]);
    });
  });

  it.each(['11', '10', '12', '02'])(
    'reads the month before 2018-%s for figures that are cumulative',
    async (number) => {
      const before = `2018-${String(Number(number) - 1).padStart(2, '0')}`;
      const month = `2018-${number}`;
      const files = {
        ...NO_FILES,
        'indicators.csv': 'code,parent,name,accumulation\nA,,Safety,\nA1,A,Deaths,ytd\n',
        [`d/${month}.csv`]: filesOf('x', { [month]: { 'east A1': '5', 'west A1': '7' } })['x'],
        [`d/${before}.csv`]: filesOf('x', { [before]: { 'east A1': '2', 'west A1': '6' } })['x'],
      };
      await withWorkspace([files, { observations: 'd/{month}.csv' }], (workspace, problems) => {
        expect(monthsLookedAt(workspace, methods, month)).toEqual([before]);
        const { earlier } = new MonthReader(workspace, methods).read(month, problems).data;
        expect(earlier.map(({ month: own }) => own)).toEqual([before]);
        expect(codesOf(problems)).toEqual([]);
      });
    },
  );

  it('takes earlier months without a file for months without data, to the end', async () => {
    const { columns, paths, codes } = await read('d/{month}.csv', { '2018-09': EAST_LACKS_A1 }, 3);
    expect([paths, codes]).toEqual([['d/2018-09.csv'], []]);
    expect(columns.map((column) => column.trimEnd())).toEqual(['2018-08', '2018-07', '2018-06']);
  });

  it('reports rows of earlier months that cannot be read, and regions that are not known in them', async () => {
    const faulty = { 'east A1': '?', 'west A2': '1', 'west A9': '1' };
    const { codes } = await read('d/{month}.csv', { '2018-08': faulty, '2018-09': EAST_LACKS_A1 });
    expect(codes).toEqual(['d/2018-08.csv:2:17 bad-number', 'd/2018-08.csv:4:14 unknown-indicator']);
  });
});

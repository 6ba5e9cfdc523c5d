import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { winsorizeMethod } from '../../src/methods/treatment/winsorize.ts';
import { describeColumn } from '../../src/numeric/statistics.ts';
import { exact, toSignificantText } from '../../src/numeric/text.ts';
import { csvRows } from '../support/csv-rows.ts';
import { settingsWith } from '../support/model-workspace.ts';

/**
 * The treatment of ASEM indicators that the vignette "Outlier treatment" of COINr 1.1.14 prints: skewness and kurtosis
 * before and after to 7 digits, how many points were winsorized, and which. The indicators' values are not part of this
 * repository: where they do not lie beside it the tests are skipped, and say so.
 */
const FOLDER = fileURLToPath(new URL('../../../shared/conformance/asem/data/2018-12', import.meta.url));

interface Printed {
  readonly code: string;
  readonly points: number;
  readonly before: readonly [skewness: number, kurtosis: number];
  readonly after: readonly [skewness: number, kurtosis: number];
  readonly marks: Readonly<Record<string, string>>;
}

const PRINTED: readonly Printed[] = [
  { code: 'LPI', points: 5, before: [-0.3042681, -0.6567514], after: [-0.3042681, -0.6567514], marks: {} },
  {
    code: 'Flights',
    points: 5,
    before: [2.103287, 4.508879],
    after: [1.900658, 3.3360647],
    marks: { GBR: 'winsorized' },
  },
  { code: 'Ship', points: 5, before: [-0.575668, -0.6814795], after: [-0.575668, -0.6814795], marks: {} },
  {
    code: 'Goods',
    points: 5,
    before: [2.649973, 8.26661],
    after: [1.140608, 0.1572047],
    marks: { DEU: 'winsorized', CHN: 'winsorized' },
  },
  { code: 'Services', points: 5, before: [1.701085, 2.375656], after: [1.701085, 2.375656], marks: {} },
];

/** Where the vignette prints how many values were treated, but not which. */
const COUNTED = [
  { code: 'Bord', points: 5, before: [2.148236, 5.7914905], after: [1.899211, 4.346298], mark: 'winsorized', count: 1 },
  {
    code: 'Elec',
    points: 5,
    before: [2.2252736, 5.7910268],
    after: [1.717744, 2.586062],
    mark: 'winsorized',
    count: 1,
  },
  {
    code: 'Gas',
    points: 5,
    before: [2.8294486, 10.3346494],
    after: [1.602518, 1.525576],
    mark: 'winsorized',
    count: 1,
  },
  { code: 'Goods', points: 1, before: [2.6499733, 8.2666095], after: [0.03104001, -0.8888965], mark: 'log', count: 51 },
] as const;

function columnOf(code: string): { readonly regions: readonly string[]; readonly values: readonly string[] } {
  const rows = readdirSync(FOLDER).flatMap((file) => {
    const row = csvRows(readFileSync(join(FOLDER, file), 'utf8')).find(({ indicator }) => indicator === code);
    const value = row?.['value'] ?? '';
    return value === '' ? [] : [{ region: file.replace('.csv', ''), value }];
  });
  return { regions: rows.map(({ region }) => region), values: rows.map(({ value }) => value) };
}

async function treated(code: string, points: number) {
  const { regions, values } = columnOf(code);
  const { winsorize, ...settings } = settingsWith();
  const kernel = await winsorizeMethod.kernel?.();
  if (kernel === undefined) throw new Error('no kernel');
  const column = values.map(exact);
  const { values: after, marks } = kernel(column, { ...settings, winsorize: { ...winsorize, points } });
  return { before: describeColumn(column), after: describeColumn(after), regions, marks };
}

function expectShape({ skewness, kurtosis }: ReturnType<typeof describeColumn>, printed: readonly number[]): void {
  const own = [skewness, kurtosis].map((value) => Number(value && toSignificantText(value)));
  own.forEach((value, at) => {
    expect(value).toBeCloseTo(printed[at] as number, 6);
  });
}

const absent = !existsSync(FOLDER);
const suffix = absent ? ' (skipped: ../shared/conformance/asem is not there)' : '';

describe.skipIf(absent)(`ASEM indicators as COINr treats them${suffix}`, () => {
  it.each(PRINTED)('$code has the shape and the treated points that are printed', async (printed) => {
    const { before, after, regions, marks } = await treated(printed.code, printed.points);
    expectShape(before, printed.before);
    expectShape(after, printed.after);
    const found = regions.flatMap((region, at) => (marks[at] === undefined ? [] : [[region, marks[at]]]));
    expect(Object.fromEntries(found)).toEqual(printed.marks);
  });

  it.each(COUNTED)('$code with at most $points has as many $mark as are printed', async (printed) => {
    const { before, after, marks } = await treated(printed.code, printed.points);
    expectShape(before, printed.before);
    expectShape(after, printed.after);
    expect(marks.filter((mark) => mark !== undefined)).toEqual(new Array(printed.count).fill(printed.mark));
  });
});

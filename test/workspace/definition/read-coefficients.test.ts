import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { readCoefficients } from '../../../src/workspace/definition/read-coefficients.ts';
import { regionsOf } from '../../support/model-workspace.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(text: string, adjusters: readonly string[] = ['gdp', 'pop']) {
  const problems = new ProblemList();
  const context = { regions: regionsOf({ county: ['a', 'b'] }), file: 'r.csv' };
  const read = readCoefficients(sourceText('c.csv', text), adjusters, context, problems);
  const rows = read?.coefficients.map((region) =>
    region.map(({ from, values }) => [from, ...[...values].map(([name, value]) => `${name} ${toShortText(value)}`)]),
  );
  return { rows, adjusters: [...(read?.adjusters ?? [])], codes: codesOf(problems) };
}

describe('readCoefficients', () => {
  it('puts the latest row of each region first, blank from last, blank cells left out', () => {
    const text = 'region,from,gdp,pop,mine\nb,,1,2,x\na,2018-01,3,,\na,2018-10,4,5,\na,,6,7,\n';
    expect(read(text)).toEqual({
      rows: [
        [
          ['2018-10', 'gdp 4', 'pop 5'],
          ['2018-01', 'gdp 3'],
          ['', 'gdp 6', 'pop 7'],
        ],
        [['', 'gdp 1', 'pop 2']],
      ],
      adjusters: ['gdp', 'pop', 'mine'],
      codes: [],
    });
  });

  it('knows the cells that coefficients were imported from, and takes no column of them for an adjuster', () => {
    const text = "region,gdp,pop,origin:gdp,origin:pop\na,1,x,'=1.xlsx!S!B2,1.xlsx!S!C2\nb,1,2,,\n";
    const problems = new ProblemList();
    const context = { regions: regionsOf({ county: ['a', 'b'] }), file: 'c.csv' };
    const found = readCoefficients(sourceText('c.csv', text), ['gdp', 'pop'], context, problems);
    expect([...(found?.adjusters ?? [])]).toEqual(['gdp', 'pop']);
    const [[a] = [], [b] = []] = found?.coefficients ?? [];
    expect([a?.place('gdp').imported, a?.place('region').imported, b?.place('gdp').imported]).toEqual([
      '=1.xlsx!S!B2',
      undefined,
      undefined,
    ]);
    expect(problems.errors).toMatchObject([{ code: 'bad-number', line: 2, column: 5, imported: '1.xlsx!S!C2' }]);
  });

  it('reads no column that no indicator names', () => {
    expect(read('region,gdp\na,not a number\nb,\n', []).codes).toEqual([]);
  });

  it('works without a column "from"', () => {
    expect(read('region,gdp,pop\na,1,2\nb,3,4\n').rows).toEqual([[['', 'gdp 1', 'pop 2']], [['', 'gdp 3', 'pop 4']]]);
  });

  it.each([
    ['a,2018-01,0,1', '2:11 coefficient-not-positive'],
    ['a,2018-01,1,-2', '2:13 coefficient-not-positive'],
    ['a,2018-01,x,1', '2:11 bad-number'],
    ['a,2018,1,1', '2:3 bad-month'],
    ['a,2018-01,1,1,1', '2:15 ragged-row'],
  ])('takes %s for a row in force, so that only its fault is reported', (row, code) => {
    const { rows, codes } = read(`region,from,gdp,pop\n${row}\n`);
    expect(codes).toEqual([`c.csv:${code}`]);
    expect(rows?.[0]).toHaveLength(1);
    expect(rows?.[0]?.[0]).toHaveLength(3);
  });

  it('reports rows of no region, blank ones and repeated ones', () => {
    const text = 'region,from,gdp,pop\na,2018-01,1,1\nc,2018-01,1,1\n,2018-01,1,1\na,2018-01,2,2\nb,,1,1\n"b",,1,1\n';
    expect(read(text).codes).toEqual([
      'c.csv:3:1 unknown-region',
      'c.csv:4:1 blank-cell',
      'c.csv:5:1 duplicate-coefficient',
      'c.csv:7:1 duplicate-coefficient',
    ]);
  });

  it('does not count its key columns as adjusters, and lets absent ones count as filled', () => {
    const { rows, adjusters, codes } = read('region,from,gdp\na,,5\nb,,6\n', ['gdp', 'none', 'region']);
    expect({ adjusters, codes }).toEqual({ adjusters: ['gdp'], codes: [] });
    expect(rows?.[0]).toEqual([['', 'gdp 5', 'none 1', 'region 1']]);
  });

  it('reports a file without rows once', () => {
    const { rows, codes } = read('region,from,gdp,pop\n');
    expect(codes).toEqual(['c.csv:1:1 no-rows']);
    expect(rows?.map((region) => region.length)).toEqual([1, 1]);
  });

  it('gives up on a file without a usable header', () => {
    expect(read('gdp,pop\n1,2\n')).toEqual({ rows: undefined, adjusters: [], codes: ['c.csv:1:1 missing-column'] });
  });
});

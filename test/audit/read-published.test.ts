import { describe, expect, it } from 'vitest';
import { readPublished } from '../../src/audit/read-published.ts';
import { toShortText } from '../../src/numeric/text.ts';
import { ranked, read, sourceOf } from '../support/ranked-computed.ts';

function rowsOf(text: string) {
  const { value, problems } = read((list) => readPublished(sourceOf(text), ranked.workspace, list));
  const rows = value.map(({ region, line, cells }) => {
    const texts = cells.map(
      ({ column, value: number }) => `${column}=${number === undefined ? '-' : toShortText(number)}`,
    );
    return `${ranked.workspace.regions.list[region]?.code}:${line} ${texts.join(' ')}`;
  });
  return { rows, problems: problems.map((line) => line.split(': ')[0]) };
}

describe('readPublished', () => {
  it('gives the numbers of each region, and blanks as blanks', () => {
    expect(rowsOf('地区,指数,排名\n宁波市,82.750,2\n\n杭州市,,\n')).toEqual({
      rows: ['c2:2 指数=82.75 排名=2', 'c1:4 指数=- 排名=-'],
      problems: [],
    });
  });

  it('goes by the code wherever it stands', () => {
    expect(rowsOf('地区,score,代码\n杭州市,1,c1\n').rows).toEqual(['c1:2 score=1']);
    expect(rowsOf('地区,score,代码\n杭州市,1,\n').rows).toEqual(['c1:2 score=1']);
  });

  it('reports everything that is wrong at once', () => {
    const text = 'code,name,score,x\nc1,宁波市,1,\nc1,杭州市,2,\nc7,,3,\n,,4,\nc2,,5%,\nc2,1\n';
    expect(rowsOf(text).problems).toEqual([
      'b.csv:1:17 error unknown-table-column',
      'b.csv:2:4 error other-name',
      'b.csv:3:1 error duplicate-region',
      'b.csv:4:1 error unknown-region',
      'b.csv:5:1 error blank-cell',
      'b.csv:6:5 error bad-number',
      'b.csv:7:4 error ragged-row',
    ]);
  });
});

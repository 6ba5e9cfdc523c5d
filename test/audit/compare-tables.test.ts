import { describe, expect, it } from 'vitest';
import { compareTables } from '../../src/audit/compare-tables.ts';
import { DifferenceList, differenceLine } from '../../src/audit/differences.ts';

const COMPUTED = 'region,node,score\na,x,1\na,y,2\nb,x,3\n';

/** The lines that comparing a text with the computed one gives. */
function compared(found: string, expected: string = COMPUTED): string[] {
  const list = new DifferenceList();
  const texts = { expected: Buffer.from(expected), found: Buffer.from(found) };
  compareTables('t.csv', ['region', 'node'], texts, list);
  return list.shown.map((difference) => differenceLine(difference, 'en'));
}

const CHANGED_FORM = 't.csv: changed-form: written in another way: ';

describe('compareTables', () => {
  it.each([
    ['a cell', 'region,node,score\na,x,1\na,y,7\nb,x,3\n', ['t.csv a y: changed-figure: score: "7" -> "2"']],
    ['a row that is missing', 'region,node,score\na,x,1\nb,x,3\n', ['t.csv a y: missing-row: the row is missing']],
    ['a row too many', `${COMPUTED}b,y,4\n`, ['t.csv b y: added-row: the row is not computed']],
    ['a row that stands twice', `${COMPUTED}a,x,9\n`, ['t.csv a x: added-row: the row is not computed']],
    [
      'a row that is cut off',
      'region,node,score\na,x,1\na,y\nb,x,3\n',
      ['t.csv a y: changed-figure: score: "" -> "2"'],
    ],
    [
      'a column that is missing',
      'region,node\na,x\na,y\nb,x\n',
      ['t.csv: missing-column: the column score is missing'],
    ],
    [
      'a column that is renamed',
      'region,node,points\na,x,1\na,y,2\nb,x,3\n',
      ['t.csv: missing-column: the column score is missing', 't.csv: added-column: the column points is not computed'],
    ],
    [
      'the order of rows',
      'region,node,score\na,y,2\na,x,1\nb,x,3\n',
      ['t.csv: changed-order: the same rows in another order'],
    ],
    [
      'the order of columns',
      'score,region,node\n1,a,x\n2,a,y\n3,b,x\n',
      [`${CHANGED_FORM}quotes, line ends, byte-order mark or the order of columns`],
    ],
    [
      'line ends',
      COMPUTED.replaceAll('\n', '\r\n'),
      [`${CHANGED_FORM}quotes, line ends, byte-order mark or the order of columns`],
    ],
    [
      'a byte-order mark',
      `\ufeff${COMPUTED}`,
      [`${CHANGED_FORM}quotes, line ends, byte-order mark or the order of columns`],
    ],
    [
      'quotes',
      COMPUTED.replace('a,y', '"a",y'),
      [`${CHANGED_FORM}quotes, line ends, byte-order mark or the order of columns`],
    ],
    ['a quote that does not close', `${COMPUTED}"`, [`${CHANGED_FORM}no CSV from line 5 on`]],
  ])('finds %s', (_, found, lines) => {
    expect(compared(found)).toEqual(lines);
  });

  it('finds something in every text of other bytes', () => {
    for (const found of ['', '\n', 'x', '\0', COMPUTED.slice(0, -1), `${COMPUTED}\n`, COMPUTED.slice(1)]) {
      expect(compared(found).length, JSON.stringify(found)).toBeGreaterThan(0);
    }
  });

  it('finds rows whatever their order', () => {
    expect(compared('region,node,score\nb,x,3\na,y,0\na,x,1\n')).toEqual([
      't.csv a y: changed-figure: score: "0" -> "2"',
    ]);
  });
});

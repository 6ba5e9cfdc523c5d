import { describe, expect, it } from 'vitest';
import { compareJson } from '../../src/audit/compare-json.ts';
import { DifferenceList, differenceLine } from '../../src/audit/differences.ts';

const COMPUTED = {
  name: 'Index',
  scale: { floor: '0', ceiling: '100' },
  levels: ['dimension', 'indicator'],
  groups: [
    {
      level: 'county',
      regions: [
        { region: 'a', rank: 1, children: [{ node: 'A', score: '1' }] },
        { region: 'b', rank: 2, children: [{ node: 'A', score: null }] },
      ],
    },
  ],
};

function compared(found: string): string[] {
  const list = new DifferenceList();
  compareJson('r.json', Buffer.from(JSON.stringify(COMPUTED)), Buffer.from(found), list);
  return list.shown.map((difference) => differenceLine(difference, 'en'));
}

/** What comparing gives where one place of the text is replaced. */
function edited(from: string, to: string): string[] {
  const text = JSON.stringify(COMPUTED);
  expect(text.split(from)).toHaveLength(2);
  return compared(text.replace(from, to));
}

describe('compareJson', () => {
  it.each([
    ['"score":"1"', '"score":"7"', 'r.json a A: changed-figure: score: "7" -> "1"'],
    ['"score":null', '"score":"0"', 'r.json b A: changed-figure: score: "0" -> "null"'],
    ['"rank":2', '"rank":"2","x":3', 'r.json b: changed-figure: rank: "2" -> "2"'],
    ['"rank":1,', '', 'r.json a: changed-figure: rank: "" -> "1"'],
    ['"ceiling":"100"', '"ceiling":"1000"', 'r.json: changed-figure: scale.ceiling: "1000" -> "100"'],
    ['"dimension",', '', 'r.json: changed-figure: levels[0]: "indicator" -> "dimension"'],
    ['"name":"Index"', '"name":["Index"]', 'r.json: changed-figure: name: "["Index"]" -> "Index"'],
  ])('finds %s as %s, and says of which region and node', (from, to, line) => {
    expect(edited(from, to)).toContain(line);
  });

  it('finds regions and nodes by their codes, wherever they stand', () => {
    expect(edited('"region":"a"', '"region":"c"')).toEqual([
      'r.json a: missing-row: the row is missing',
      'r.json c: added-row: the row is not computed',
      'r.json: changed-order: the same rows in another order',
    ]);
    const [group] = COMPUTED.groups;
    const turned = { ...COMPUTED, groups: [{ ...group, regions: group?.regions.toReversed() }] };
    expect(compared(JSON.stringify(turned))).toEqual(['r.json: changed-order: the same rows in another order']);
  });

  it('says where only the writing differs, and where it is no JSON', () => {
    expect(compared(JSON.stringify(COMPUTED, null, 1))).toEqual([
      'r.json: changed-form: written in another way: white space or the order of keys',
    ]);
    expect(compared('{')).toEqual(['r.json: changed-form: written in another way: no JSON']);
  });
});

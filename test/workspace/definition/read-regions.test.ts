import { describe, expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { readRegions } from '../../../src/workspace/definition/read-regions.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(text: string, peers = 'level') {
  const problems = new ProblemList();
  return { regions: readRegions(sourceText('r.csv', text), peers, problems), codes: codesOf(problems) };
}

describe('readRegions', () => {
  it('puts regions by code and peer groups by name, whatever the order of rows', () => {
    const text = 'code,name,level,parent,mine\nb,B,county,c,x\nc,C,city,,\na,A,county,c,\n';
    const { regions, codes } = read(text);
    expect(codes).toEqual([]);
    expect(regions?.list.map(({ code, group, line }) => [code, group, line])).toEqual([
      ['a', 'county', 4],
      ['b', 'county', 2],
      ['c', 'city', 3],
    ]);
    expect(regions?.groups).toEqual([
      { name: 'city', members: [2] },
      { name: 'county', members: [0, 1] },
    ]);
    expect(regions?.byCode.get('b')).toBe(1);
    expect(regions?.list[1]?.extra).toEqual(new Map([['mine', 'x']]));
  });

  it('knows where regions stand on a tile map', () => {
    const { regions, codes } = read('code,name,level,tile_x,tile_y\na,A,x,0,99\nb,B,x,,\nc,C,y,0,99\n');
    expect(codes).toEqual([]);
    expect(regions?.list.map(({ tile }) => tile)).toEqual([{ x: 0, y: 99 }, undefined, { x: 0, y: 99 }]);
  });

  it('takes peer groups from any column', () => {
    const text = 'code,name,kind,parent\na,A,x,\nb,B,y,a\n';
    expect(read(text, 'kind').regions?.groups.map(({ name }) => name)).toEqual(['x', 'y']);
    expect(read(text, 'name').regions?.groups.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(read(text).codes).toEqual(['r.csv:1:1 missing-column']);
  });

  it('reports parents that are not there, and a region that is its own', () => {
    const text = 'code,name,level,parent\na,A,x,a\nb,B,x,"z"\nc,C,x,d\nd,D,x,,\n';
    expect(read(text).codes).toEqual(['r.csv:2:7 cycle', 'r.csv:3:7 unknown-parent', 'r.csv:5:8 ragged-row']);
  });

  it('keeps the first of two, and knows what was left out', () => {
    const { regions, codes } = read('code,name,level\na,A,x\na,B,x\nb,B,x,y\n');
    expect(regions?.list.map(({ name }) => name)).toEqual(['A']);
    expect(regions?.byCode.get('b')).toBe(-1);
    expect(codes).toEqual(['r.csv:3:1 duplicate-region', 'r.csv:4:7 ragged-row']);
  });

  it('gives up on a file without rows', () => {
    expect(read('code,name,level\n')).toEqual({ regions: undefined, codes: ['r.csv:1:1 no-rows'] });
  });
});

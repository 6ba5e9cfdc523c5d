import { expect, it } from 'vitest';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { readRegions } from '../../../src/workspace/definition/read-regions.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

it('a tile needs its column and its row, and one region of a peer group at most', () => {
  const problems = new ProblemList();
  const rows = ['a,A,x,1,', 'b,B,x,,2', 'c,C,x,3,3', 'd,D,x,3,3', 'e,E,y,3,3', 'f,F,x,-1,', 'g,G,x,3,3'];
  readRegions(sourceText('r.csv', `code,name,level,tile_x,tile_y\n${rows.join('\n')}\n`), 'level', problems);
  expect(codesOf(problems)).toEqual([
    'r.csv:2:7 lone-tile',
    'r.csv:3:8 lone-tile',
    'r.csv:5:7 shared-tile',
    'r.csv:7:7 not-whole',
    'r.csv:8:7 shared-tile',
  ]);
});

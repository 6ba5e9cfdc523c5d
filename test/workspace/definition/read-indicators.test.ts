import { describe, expect, it } from 'vitest';
import { methods } from '../../../src/methods/index.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { exact } from '../../../src/numeric/text.ts';
import { readIndicators } from '../../../src/workspace/definition/read-indicators.ts';
import { settingsWith } from '../../support/model-workspace.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';

function read(lines: readonly string[], settings: Partial<Settings> = {}) {
  const problems = new ProblemList();
  const source = sourceText('i.csv', `${lines.join('\n')}\n`);
  return { definition: readIndicators(source, settingsWith(settings), methods, problems), codes: codesOf(problems) };
}

const LINES = [
  'code,parent,name,name_en,weight,aggregation,theme',
  'B1,B,b1,,1,,',
  'B,,b,Bee,2,geometric,x',
  'A,,a,,1,,',
  'A2,A,a2,,1,,',
  'A10,A,a10,,3,,',
];

describe('readIndicators', () => {
  it('gives the hierarchy in pre-order, siblings by code', () => {
    const { definition, codes } = read(LINES, {
      name: 'Total',
      nameEn: undefined,
      aggregation: ['harmonic', 'arithmetic'],
    });
    const { nodes = [], leaves, byCode } = definition?.tree ?? {};
    expect(codes).toEqual([]);
    expect(nodes.map(({ code, depth, parent, children }) => [code, depth, parent, ...children])).toEqual([
      ['index', 0, -1, 1, 4],
      ['A', 1, 0, 2, 3],
      ['A10', 2, 1],
      ['A2', 2, 1],
      ['B', 1, 0, 5],
      ['B1', 2, 4],
    ]);
    expect(nodes.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(leaves).toEqual([2, 3, 5]);
    expect(byCode?.get('A2')).toBe(3);
    expect(nodes[0]).toMatchObject({ name: 'Total', aggregation: 'harmonic', line: 1 });
    expect(nodes[1]).toMatchObject({ aggregation: 'arithmetic', line: 4 });
    expect(nodes[4]).toMatchObject({ nameEn: 'Bee', aggregation: 'geometric', weight: exact('2') });
    expect(nodes[4]?.extra).toEqual(new Map([['theme', 'x']]));
  });

  it('knows the codes of rows that found no place', () => {
    const { definition, codes } = read([...LINES, 'X1,X,x,,1,,', 'C1,A,one,too,many,1,,']);
    expect(codes).toEqual(['i.csv:7:4 unknown-parent', 'i.csv:8:22 ragged-row']);
    expect([definition?.tree.byCode.get('X1'), definition?.tree.byCode.get('C1')]).toEqual([-1, -1]);
  });

  it('judges no sum while a row is left out', () => {
    const percent = ['code,parent,name,weight', 'A,,a,100', 'A1,A,x,50'];
    expect(read(percent, { weights: ['percent', 'percent'] }).codes).toEqual(['i.csv:3:8 weight-sum']);
    expect(read([...percent, 'A2,A,x,y,50'], { weights: ['percent', 'percent'] }).codes).toEqual([
      'i.csv:4:10 ragged-row',
    ]);
  });

  it('gives up on a file without a usable header', () => {
    expect(read(['code,name']).definition).toBeUndefined();
  });
});

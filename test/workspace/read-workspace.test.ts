import { describe, expect, it } from 'vitest';
import { methods } from '../../src/methods/index.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { toShortText } from '../../src/numeric/text.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import { codesOf } from '../support/source-text.ts';
import { smallWorkspace, withFolder } from '../support/workspace-files.ts';

function load(...changes: Parameters<typeof smallWorkspace>) {
  return withFolder(smallWorkspace(...changes), (folder) => {
    const problems = new ProblemList();
    const workspace = readWorkspace(folder, { methods, reserved: ['reserve'] }, problems);
    return { workspace, codes: codesOf(problems), isHere: workspace?.root === folder };
  });
}

describe('readWorkspace', () => {
  it('needs no comparisons where each child is alone, and weighs it by 1', async () => {
    const alone = {
      'indicators.csv': 'code,parent,name\nA,,a\nA1,A,a1\nB,,b\nB1,B,b1\n',
      'coefficients.csv': undefined,
    };
    const { workspace, codes } = await load(alone, { weights: ['equal', 'ahp'] });
    expect(codes).toEqual([]);
    expect(workspace?.tree.nodes.map(({ code, weight }) => `${code} ${toShortText(weight)}`)).toContain('A1 1');
    const several = { ...alone, 'indicators.csv': `${alone['indicators.csv']}B2,B,b2\n` };
    expect((await load(several, { weights: ['equal', 'ahp'] })).codes).toEqual([
      'weights/comparisons.csv:1:1 missing-file',
    ]);
  });

  it('refuses a reserved name as a code of level 1, and there alone', async () => {
    const coded = (top: string, leaf: string) => ({
      'indicators.csv': `code,parent,name\n${top},,a\n${leaf},${top},x\n`,
      'coefficients.csv': undefined,
    });
    expect((await load(coded('reserve', 'A1'))).codes).toEqual(['indicators.csv:2:1 reserved-code']);
    expect((await load(coded('A', 'reserve'))).codes).toEqual([]);
  });

  it('gives the definition and the files it was read from, in order', async () => {
    const { workspace, codes, isHere } = await load();
    expect({ codes, isHere }).toEqual({ codes: [], isHere: true });
    expect(workspace?.inputs.map(({ path }) => path)).toEqual([
      'pingan.json',
      'regions.csv',
      'indicators.csv',
      'coefficients.csv',
    ]);
    expect(workspace?.tree.leaves).toHaveLength(3);
    expect(workspace?.regions.list.map(({ code }) => code)).toEqual(['east', 'west']);
    expect(workspace?.coefficients.map((rows) => rows.length)).toEqual([1, 1]);
  });

  it('reads no coefficients where nothing is adjusted', async () => {
    const { workspace, codes } = await load({
      'indicators.csv': 'code,parent,name\nA,,a\nA1,A,x\n',
      'coefficients.csv': undefined,
    });
    expect(codes).toEqual([]);
    expect(workspace?.coefficients).toEqual([[], []]);
    expect(workspace?.inputs).toHaveLength(3);
  });

  it('reads comparisons, last, where children are weighted by comparing them, and nowhere else', async () => {
    const files = { 'weights/comparisons.csv': 'parent,a,b,value\nindex,A,B,3\n' };
    const { workspace, codes } = await load(files, { weights: ['ahp', 'percent'] });
    expect(codes).toEqual([]);
    expect(workspace?.inputs.map(({ path }) => path).slice(-2)).toEqual([
      'coefficients.csv',
      'weights/comparisons.csv',
    ]);
    const weights = workspace?.tree.nodes.map(({ code, weight }) => `${code} ${toShortText(weight)}`);
    expect(weights).toEqual(['index 1', 'A 0.75', 'A1 50', 'A2 50', 'B 0.25', 'B1 100']);
    expect([...(workspace?.consistency.keys() ?? [])]).toEqual(['index']);
    const without = await load(files, { weights: 'percent' });
    expect(without.workspace?.inputs).toHaveLength(4);
    expect(without.workspace?.consistency.size).toBe(0);
  });

  it('reads files from the paths of pingan.json', async () => {
    const files = smallWorkspace();
    const moved = { 'regions.csv': undefined, 'def/r.csv': files['regions.csv'] };
    const { workspace, codes } = await load(moved, { regions: 'def/r.csv' });
    expect(codes).toEqual([]);
    expect(workspace?.inputs[1]?.path).toBe('def/r.csv');
  });

  it('reports the faults of all files that can be read', async () => {
    const { workspace, codes } = await load({
      'regions.csv': 'code,name,level\neast,,county\nwest,West,county\n',
      'indicators.csv': 'code,parent,name,adjust_by\nA,,a,\nA1,A,x,population\nA2,A,x,gdp\n',
      'coefficients.csv': 'region,population\neast,0\n',
    });
    expect(workspace).toBeDefined();
    expect(codes).toEqual([
      'coefficients.csv:2:6 coefficient-not-positive',
      'indicators.csv:4:8 unknown-adjuster',
      'regions.csv:2:6 blank-cell',
    ]);
  });

  it.each([
    ['pingan.json', ['pingan.json:1:1 missing-file']],
    ['regions.csv', ['regions.csv:1:1 missing-file']],
    ['indicators.csv', ['indicators.csv:1:1 missing-file']],
    ['coefficients.csv', ['coefficients.csv:1:1 missing-file']],
  ])('gives nothing without %s', async (path, codes) => {
    expect(await load({ [path]: undefined })).toMatchObject({ workspace: undefined, codes });
  });
});

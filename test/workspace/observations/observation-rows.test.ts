import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/model/problem.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { toShortText } from '../../../src/numeric/text.ts';
import { CellGrid } from '../../../src/workspace/observations/cell-grid.ts';
import { type MonthLines, ObservationRows } from '../../../src/workspace/observations/observation-rows.ts';
import type { FileScope } from '../../../src/workspace/plan/observation-plan.ts';
import { regionsOf, treeOf, workspaceOf } from '../../support/model-workspace.ts';
import { codesOf, sourceText } from '../../support/source-text.ts';
import { MONTH } from '../../support/workspace-files.ts';

const tree = treeOf([{ code: 'A', children: [{ code: 'A1' }, { code: 'A2' }] }]);
const workspace = workspaceOf(tree, regionsOf({ county: ['a', 'b'] }));
const leaves = new Map([
  ['A1', 0],
  ['A2', 1],
]);

const NO_COVERAGE = { files: [], unread: new Set<number>() };
const ONE_REGION: FileScope = { region: 0, month: MONTH, year: undefined };
const ALL: FileScope = { region: undefined, month: undefined, year: undefined };

function read(text: string, scope: FileScope = ONE_REGION) {
  const problems = new ProblemList();
  const grid = new CellGrid(workspace);
  const clashes = {
    add: (firsts: MonthLines, problemOf: (first: number) => Problem) => {
      for (const first of firsts.values()) problems.add(problemOf(first));
    },
  };
  const rows = new ObservationRows(workspace, leaves, scope, { grids: new Map([[MONTH, grid]]), clashes }, problems);
  rows.read(sourceText('o.csv', text));
  const { values, statuses, lines } = grid.data(MONTH, NO_COVERAGE);
  const cells = values.map(
    (value, cell) => `${value === undefined ? '' : toShortText(value)}${statuses[cell]}@${lines[cell]}`,
  );
  return { cells, codes: codesOf(problems) };
}

describe('ObservationRows', () => {
  it('fills the cells of the file’s region', () => {
    expect(read('indicator,value,status\nA2,5,E\nA1,,M\n')).toEqual({ cells: ['M@3', '@0', '5E@2', '@0'], codes: [] });
  });

  it('keeps the cells of a workbook that rows were imported from, also of those that are refused', () => {
    const problems = new ProblemList();
    const grid = new CellGrid(workspace);
    const text = 'indicator,value,origin\nA2,5,t.xlsx!S!C7\nA1,x,"a\nb!S!C8"\n';
    const target = { grids: new Map([[MONTH, grid]]), clashes: { add: () => expect.fail('nothing clashes') } };
    new ObservationRows(workspace, leaves, ONE_REGION, target, problems).read(sourceText('o.csv', text));
    expect([0, 2].map((cell) => grid.data(MONTH, NO_COVERAGE).imported.of(cell))).toEqual([
      'a\\u000ab!S!C8',
      't.xlsx!S!C7',
    ]);
    expect(problems.errors).toMatchObject([{ code: 'bad-number', line: 3, imported: 'a\\u000ab!S!C8' }]);
  });

  it('takes no origin of a wide row, whose figures have more than one', () => {
    const problems = new ProblemList();
    const grid = new CellGrid(workspace);
    const target = { grids: new Map([[MONTH, grid]]), clashes: { add: () => expect.fail('nothing clashes') } };
    const text = 'region,month,A1,A2,origin\na,2018-09,1,2,t.xlsx!S!C7\n';
    new ObservationRows(workspace, leaves, ALL, target, problems).read(sourceText('o.csv', text));
    expect(codesOf(problems)).toEqual([]);
    expect(grid.data(MONTH, NO_COVERAGE).imported.beginnings).toEqual([]);
    expect(grid.data(MONTH, NO_COVERAGE).lines[0]).toBe(2);
  });

  it('fills the cells of the month wanted from a file of all', () => {
    const text = 'month,region,indicator,value\n2018-09,b,A1,1\n2018-08,a,A1,2\n2018-09,a,A1,3\n';
    expect(read(text, ALL)).toEqual({ cells: ['3@4', '1@2', '@0', '@0'], codes: [] });
  });

  it('takes rows of a yearly file without months for every month', () => {
    const scope = { region: undefined, month: undefined, year: '2018' };
    expect(read('region,indicator,value\na,A1,1\n', scope).cells[0]).toBe('1@2');
    const text = 'region,indicator,value,month\na,A1,1,\nb,A1,2,2018-08\nb,A2,3,2017-09\n';
    expect(read(text, scope)).toEqual({ cells: ['1@2', '@0', '@0', '@0'], codes: ['o.csv:4:8 other-month'] });
  });

  it('drops a value beside M or L, and keeps what was written', () => {
    expect(read('indicator,value,status\nA1,5,M\nA2,6,L\n')).toEqual({
      cells: ['M@2', '@0', 'L@3', '@0'],
      codes: ['o.csv:2:4 value-beside-status', 'o.csv:3:4 ignored-value'],
    });
  });

  it('keeps nothing of a row whose status cannot be read', () => {
    expect(read('indicator,value,status\nA1,,m\nA2,1,__proto__\n')).toEqual({
      cells: ['@0', '@0', '@0', '@0'],
      codes: ['o.csv:2:5 unknown-value', 'o.csv:3:6 unknown-value'],
    });
  });

  it('reports every fault of a row', () => {
    const text = 'region,month,indicator,value,status\nz,2018-13,A,x,Q\n';
    expect(read(text, ALL).codes).toEqual([
      'o.csv:2:1 unknown-region',
      'o.csv:2:3 bad-month',
      'o.csv:2:11 not-an-indicator',
      'o.csv:2:13 bad-number',
      'o.csv:2:15 unknown-value',
    ]);
  });

  it('takes the first of two rows, in any month', () => {
    const text = 'region,month,indicator,value\na,2018-09,A1,1\na,2018-09,A1,2\na,2018-08,A1,3\na,2018-08,A1,4\n';
    const { cells, codes } = read(text, ALL);
    expect(cells[0]).toBe('1@2');
    expect(codes).toEqual(['o.csv:3:11 duplicate-observation', 'o.csv:5:11 duplicate-observation']);
  });

  it('says nothing of an indicator whose own row is at fault', () => {
    const faulty = { ...tree, byCode: new Map([...tree.byCode, ['X1', -1]]) };
    const problems = new ProblemList();
    const other = workspaceOf(faulty, workspace.regions);
    const grid = new CellGrid(other);
    const target = { grids: new Map([[MONTH, grid]]), clashes: { add: () => expect.fail('nothing clashes') } };
    const rows = new ObservationRows(other, leaves, ONE_REGION, target, problems);
    rows.read(sourceText('o.csv', 'indicator,value\nX1,1\nX2,1\n'));
    expect(codesOf(problems)).toEqual(['o.csv:3:1 unknown-indicator']);
  });

  it('asks for the columns that the path does not stand for', () => {
    expect(read('indicator,value\n', ALL).codes).toEqual(['o.csv:1:1 missing-column', 'o.csv:1:1 missing-column']);
    expect(read('indicator,value\n').codes).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkMonth } from '../../src/engine/month-rules.ts';
import { methods } from '../../src/methods/index.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import type { Coefficients } from '../../src/model/observation.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { exact } from '../../src/numeric/text.ts';
import { CellGrid, type Observation } from '../../src/workspace/observations/cell-grid.ts';
import { coefficientRow, monthOf, regionsOf, treeOf, withParents, workspaceOf } from '../support/model-workspace.ts';
import { codesOf } from '../support/source-text.ts';
import { MONTH } from '../support/workspace-files.ts';

interface PlacedCell extends Observation {
  readonly line: number;
}

const reported = (line: number): PlacedCell => ({ value: exact('1'), raw: '1', status: '', origin: '', line });
const blank = (line: number, status: Observation['status'] = ''): PlacedCell => ({
  value: undefined,
  raw: '',
  status,
  origin: '',
  line,
});

interface Case {
  readonly missing?: string;
  readonly coefficients?: Coefficients;
  readonly cells: readonly (PlacedCell | undefined)[];
  readonly unread?: readonly number[];
}

/** One indicator, adjusted by gdp, in regions a and b. */
function check({ missing = 'error', coefficients = [[], []], cells, unread = [] }: Case): readonly string[] {
  const tree = treeOf([{ code: 'x', indicator: { missing, adjustBy: 'gdp' } }]);
  const workspace = { ...workspaceOf(tree, regionsOf({ county: ['a', 'b'] })), coefficients };
  const grid = new CellGrid(workspace);
  for (const [region, cell] of cells.entries()) {
    const place = { file: `${region}.csv`, line: cell?.line ?? 0, column: 3 };
    if (cell !== undefined) grid.set(grid.cellOf(0, region), cell, place);
  }
  const problems = new ProblemList();
  checkMonth(workspace, methods, grid.data(MONTH, { files: ['0.csv', '1.csv'], unread: new Set(unread) }), problems);
  return codesOf(problems);
}

const inForce: Coefficients = [[coefficientRow('2018-09', { gdp: '1' })], [coefficientRow('', { gdp: '2' })]];

describe('checkMonth', () => {
  it('finds nothing where all is reported and in force', () => {
    expect(check({ coefficients: inForce, cells: [reported(2), reported(3)] })).toEqual([]);
  });

  it('reports a missing value at its row, or at its file where it has none', () => {
    const codes = ['0.csv:5:3 missing-value', '1.csv:1:1 missing-value'];
    expect(check({ coefficients: inForce, cells: [blank(5), undefined] })).toEqual(codes);
    expect(check({ coefficients: inForce, cells: [blank(5, 'L'), undefined] })).toEqual(codes);
  });

  it.each(['exclude', 'floor'])('accepts a missing value under %s', (missing) => {
    expect(check({ missing, coefficients: inForce, cells: [blank(5), undefined] })).toEqual([]);
  });

  it('accepts what is not applicable', () => {
    expect(check({ coefficients: inForce, cells: [blank(5, 'M'), reported(2)] })).toEqual([]);
  });

  it('holds no absent row against a file that had refused rows', () => {
    expect(check({ coefficients: inForce, cells: [undefined, undefined], unread: [0] })).toEqual([
      '1.csv:1:1 missing-value',
    ]);
  });

  it('reports a blank coefficient in force, where it stands, only under "error"', () => {
    const coefficients = [[coefficientRow('2018-09', { gdp: '' }), coefficientRow('', { gdp: '1' })], inForce[1] ?? []];
    const cells = [reported(2), reported(2)];
    expect(check({ coefficients, cells })).toEqual(['coefficients.csv:2:1 blank-coefficient']);
    expect(check({ missing: 'exclude', coefficients, cells })).toEqual([]);
  });

  it('reports that none is in force yet, for regions that report a value', () => {
    const coefficients = [[coefficientRow('2018-10', { gdp: '1' })], []];
    const codes = ['coefficients.csv:2:1 no-coefficient'];
    expect(check({ missing: 'exclude', coefficients, cells: [reported(2), blank(2)] })).toEqual(codes);
    expect(check({ missing: 'exclude', coefficients, cells: [blank(2), reported(2)] })).toEqual([
      'coefficients.csv:1:1 no-coefficient',
    ]);
  });
});

describe('checkMonth of an indicator that rolls up', () => {
  const family = withParents(regionsOf({ all: ['a', 'b', 'p', 'q'] }), { a: 'p', b: 'p', p: 'q' });
  const [one, two] = inForce as [Coefficients[number], Coefficients[number]];

  /** One indicator, adjusted by gdp, of a and b below p, below q. */
  function checkFamily(row: readonly string[], coefficients: Coefficients, indicator: Partial<Indicator> = {}) {
    const own = { missing: 'error', adjustBy: 'gdp', rollup: 'sum', ...indicator };
    const workspace = { ...workspaceOf(treeOf([{ code: 'x', indicator: own }]), family), coefficients };
    const problems = new ProblemList();
    checkMonth(workspace, methods, monthOf(workspace, { x: row }), problems);
    return problems.errors.map(({ code, values }) => `${code} ${values['region']}`);
  }

  it('wants a coefficient of a parent only where its children have none', () => {
    expect(checkFamily(['1', '2', '3', '3'], [one, two, [], []])).toEqual([]);
    expect(checkFamily(['M', '2', '3', '3'], [[], two, [], []])).toEqual(['no-coefficient a']);
    expect(checkFamily(['M', '2', '3', '3'], [[], two, one, []])).toEqual([]);
  });

  it('leaves the blame for a value that is not made with the children', () => {
    expect(checkFamily(['1', '', '', ''], [one, two, [], []])).toEqual(['missing-value b']);
    expect(checkFamily(['M', 'M', '', ''], [one, two, [], []])).toEqual(['missing-value p']);
  });

  it('wants weights of children where a mean by weight is not made for want of them', () => {
    const weighed = { rollup: 'weighted-mean', rollupBy: 'tax', adjustBy: undefined };
    const taxed = [[coefficientRow('', { tax: '' })], [coefficientRow('', { tax: '1' })], [], []];
    expect(checkFamily(['1', '2', '', '7'], taxed, weighed)).toEqual(['blank-coefficient a']);
    expect(checkFamily(['1', '2', '', '7'], [[], [], [], []], weighed)).toEqual([
      'no-coefficient a',
      'no-coefficient b',
    ]);
    expect(checkFamily(['1', '2', '3', '7'], taxed, weighed)).toEqual([]);
    expect(checkFamily(['1', '2', '', '7'], taxed, { ...weighed, missing: 'exclude' })).toEqual([]);
  });
});

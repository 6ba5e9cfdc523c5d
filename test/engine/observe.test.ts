import { describe, expect, it } from 'vitest';
import { observeMonth } from '../../src/engine/observe.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import type { MonthData } from '../../src/model/observation.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import {
  cellTexts,
  coefficientRow,
  monthOf,
  regionsOf,
  settingsWith,
  treeOf,
  withParents,
  workspaceOf,
} from '../support/model-workspace.ts';
import { codesOf } from '../support/source-text.ts';

const regions = regionsOf({ all: ['a', 'b', 'c', 'd'] });

/** Observes one indicator of the regions a to d; the rows are those of months from September 2018 backwards. */
function observed(indicator: Partial<Indicator>, rows: readonly (readonly string[])[], unread: readonly number[] = []) {
  const settings = settingsWith({ carryForwardMonths: 2 });
  const workspace = workspaceOf(treeOf([{ code: 'x', indicator }]), regions, settings);
  const [data, ...earlier] = rows.map((row, back): MonthData => {
    const month = monthOf(workspace, { x: row }, `2018-0${9 - back}`);
    return back === 1 && unread.length > 0 ? { ...month, unread: new Set(unread), lines: new Uint32Array(4) } : month;
  });
  if (data === undefined) throw new Error('no month');
  const problems = new ProblemList();
  const { values, statuses, provenance } = observeMonth(workspace, { ...data, earlier }, problems);
  const origins = [0, 1, 2, 3].map((cell) => {
    const from = provenance.get(cell);
    return from && `${from.origin} ${from.month} ${from.raw} ${from.file}:${from.line} ${from.previous}`;
  });
  return { values: cellTexts(values), statuses, origins, codes: codesOf(problems) };
}

const CARRY = { missing: 'carry-forward' };

describe('observeMonth', () => {
  it('gives back the same month where nothing is to be observed', () => {
    const workspace = workspaceOf(treeOf([{ code: 'x', indicator: { missing: 'mean' } }]), regions);
    const data = monthOf(workspace, { x: ['1', '', 'M', 'L'] });
    expect(observeMonth(workspace, data, new ProblemList())).toBe(data);
  });
});

describe('carrying forward', () => {
  it('takes the latest earlier value, and says where it stands', () => {
    const rows = [
      ['5', '', 'L 4', 'E 3'],
      ['1', '2', '', '9'],
      ['7', '8', 'E 6.0', '9'],
    ];
    expect(observed(CARRY, rows)).toEqual({
      values: ['5', '2', '6', '3'],
      statuses: ['', 'I', 'I', 'E'],
      origins: [
        undefined,
        'carry-forward 2018-08 2 data/2018-08/b.csv:2 ',
        'carry-forward 2018-07 6.0 data/2018-07/c.csv:2 ',
        undefined,
      ],
      codes: [],
    });
  });

  it('carries nothing into or out of what does not apply', () => {
    const rows = [
      ['M', '', '1', '1'],
      ['4', 'M', '1', '1'],
      ['4', '3', '1', '1'],
    ];
    const { values, statuses, codes } = observed(CARRY, rows);
    expect([values, statuses, codes]).toEqual([['', '3', '1', '1'], ['M', 'I', '', ''], []]);
  });

  it('goes no further back than it may, and reports each cell for which there is nothing', () => {
    const rows = [
      ['', '', '1', '1'],
      ['', '', '1', '1'],
      ['', 'L', '1', '1'],
      ['4', '3', '1', '1'],
    ];
    const { values, codes } = observed(CARRY, rows);
    expect(values).toEqual(['', '', '1', '1']);
    expect(codes).toEqual(['data/2018-09/a.csv:2:1 nothing-to-carry', 'data/2018-09/b.csv:2:1 nothing-to-carry']);
  });

  it('does not say that there is nothing where a row was refused', () => {
    const rows = [
      ['', '', '1', '1'],
      ['', '', '1', '1'],
      ['', '', '1', '1'],
    ];
    expect(observed(CARRY, rows, [1]).codes).toEqual(['data/2018-09/a.csv:2:1 nothing-to-carry']);
  });
});

describe('cumulative figures', () => {
  const YTD = { isCumulative: true, missing: 'exclude' };

  it('become the value of the month, and say what was taken off', () => {
    const rows = [
      ['5', 'E 2.50', 'M', ''],
      ['1', '2', '', '9'],
    ];
    expect(observed(YTD, rows)).toEqual({
      values: ['4', '0.5', '', ''],
      statuses: ['', 'E', 'M', ''],
      origins: [
        'reported 2018-09 5 data/2018-09/a.csv:2 1',
        'reported 2018-09 2.50 data/2018-09/b.csv:2 2',
        undefined,
        undefined,
      ],
      codes: [],
    });
  });

  it('count as missing where the month before has no figure, with a warning, or an error under "error"', () => {
    const rows = [
      ['5', '5', '5', '5'],
      ['', 'L', 'M', '5'],
    ];
    const unknown = observed(YTD, rows);
    expect([unknown.values, unknown.statuses]).toEqual([
      ['', '', '', '0'],
      ['L', 'L', 'L', ''],
    ]);
    expect(unknown.codes).toEqual(['a', 'b', 'c'].map((code) => `data/2018-09/${code}.csv:2:1 unknown-month-value`));
    const refused = observed({ ...YTD, missing: 'error' }, rows);
    expect(refused.codes).toEqual(['a', 'b', 'c'].map((code) => `data/2018-09/${code}.csv:2:1 missing-previous`));
  });

  it('may not fall', () => {
    const rows = [
      ['4.9', '5', '0', '5'],
      ['5', '5', '1', 'M'],
    ];
    expect(observed(YTD, rows).codes).toEqual([
      'data/2018-09/a.csv:2:1 fallen-cumulative',
      'data/2018-09/c.csv:2:1 fallen-cumulative',
      'data/2018-09/d.csv:2:1 unknown-month-value',
    ]);
  });

  it('blame nothing on a month before whose row was refused', () => {
    const rows = [
      ['5', '5', '5', '5'],
      ['', '5', '5', '5'],
    ];
    expect(observed(YTD, rows, [0]).codes).toEqual([]);
  });

  it('are carried forward as values of a month', () => {
    const rows = [
      ['', '9', '', '8'],
      ['7', '', '', '9'],
      ['4', '3', '5', '1'],
      ['1', '1', '3', '1'],
    ];
    expect(observed({ ...YTD, ...CARRY }, rows)).toMatchObject({
      values: ['3', '2', '2', ''],
      statuses: ['I', 'I', 'I', ''],
      origins: [
        'carry-forward 2018-08 7 data/2018-08/a.csv:2 4',
        'carry-forward 2018-07 3 data/2018-07/b.csv:2 1',
        'carry-forward 2018-07 5 data/2018-07/c.csv:2 3',
        undefined,
      ],
      codes: ['data/2018-09/d.csv:2:1 fallen-cumulative', 'data/2018-09/b.csv:2:1 unknown-month-value'],
    });
  });

  it('are reported once where an earlier month falls, and never passed over for an older one', () => {
    const rows = [
      ['', '1', '1', '1'],
      ['2', '1', '1', '1'],
      ['4', '1', '1', '1'],
    ];
    const { values, codes } = observed({ ...YTD, ...CARRY }, rows);
    expect([values[0], codes]).toEqual(['', ['data/2018-08/a.csv:2:1 fallen-cumulative']]);
  });
});

describe('rolling up', () => {
  const family = withParents(regionsOf({ all: ['a', 'b', 'c', 'p', 'q'] }), { a: 'p', b: 'p', c: 'q', p: 'q' });
  const sizes = ['1', '3', '2', '', ''].map((size) => [coefficientRow('', { size })]);

  /** Observes one indicator of a and b below p, and of c and p below q. */
  function rolled(row: readonly string[], indicator: Partial<Indicator> = {}, earlier: readonly string[] = []) {
    const tree = treeOf([{ code: 'x', indicator: { rollup: 'sum', ...indicator } }]);
    const workspace = workspaceOf(tree, family, settingsWith(), sizes);
    const before = earlier.length > 0 ? [monthOf(workspace, { x: earlier }, '2018-08')] : [];
    const data = monthOf(workspace, { x: row }, '2018-09', before);
    const problems = new ProblemList();
    const { values, statuses, provenance } = observeMonth(workspace, data, problems);
    const origins = family.list.map((_, cell) => provenance.get(cell)?.origin ?? '');
    return { values: cellTexts(values), statuses: statuses.join(','), origins, problems };
  }

  it('makes parents’ missing values of their children’s, generation by generation', () => {
    const { values, statuses, origins, problems } = rolled(['1', 'P 2', 'E 4', '', 'L 9']);
    expect([values, statuses]).toEqual([['1', '2', '4', '3', '7'], ',P,E,P,E']);
    expect([origins, codesOf(problems)]).toEqual([['', '', '', 'rollup', 'rollup'], []]);
  });

  it('makes nothing where a child to which it applies has no value, and keeps M', () => {
    expect(rolled(['1', '', '4', '', '']).values).toEqual(['1', '', '4', '', '']);
    expect(rolled(['1', 'M', '4', '', '']).values).toEqual(['1', '', '4', '1', '5']);
    expect(rolled(['M', 'M', '4', '', '']).values).toEqual(['', '', '4', '', '']);
    expect(rolled(['1', '2', '4', 'M', '']).values).toEqual(['1', '2', '4', '', '4']);
  });

  it('takes means, plain or weighed by coefficients, a parent’s being the sum of its children’s', () => {
    expect(rolled(['1', '2', '4', '', ''], { rollup: 'mean' }).values).toEqual(['1', '2', '4', '1.5', '2.75']);
    const weighed = rolled(['1', '2', '4', '', ''], { rollup: 'weighted-mean', rollupBy: 'size' });
    // p: (1x1 + 2x3) / 4 = 1.75; q: (4x2 + 1.75x4) / 6 = 2.5.
    expect(weighed.values).toEqual(['1', '2', '4', '1.75', '2.5']);
  });

  it('rolls up values of the month and values carried forward, which makes them imputed', () => {
    const { values, statuses, origins } = rolled(
      ['5', '', '6', '', ''],
      { isCumulative: true, missing: 'carry-forward' },
      ['2', '7', '6', '', ''],
    );
    // b has no July figure to take off its August one.
    expect([values, origins[1]]).toEqual([['3', '', '0', '', ''], '']);
    const carried = rolled(['5', '', '6', '', ''], { missing: 'carry-forward' }, ['2', '7', '6', '', '99']);
    expect([carried.values, carried.statuses]).toEqual([['5', '7', '6', '12', '18'], ',I,,I,I']);
    expect(statuses).toBe(',,,,');
  });

  it('warns where a parent reports another value than its children make, all being reported', () => {
    const { problems } = rolled(['1', '2', '4', '3.5', '7']);
    expect(codesOf(problems)).toEqual([
      'data/2018-09/p.csv:2:1 rollup-difference',
      'data/2018-09/q.csv:2:1 rollup-difference',
    ]);
    expect(problems.warnings.map(({ values }) => [values['value'], values['built'], values['difference']])).toEqual([
      ['3.5', '3', '0.5'],
      ['7', '7.5', '-0.5'],
    ]);
    expect(codesOf(rolled(['1', '2', '4', '3.00', '7']).problems)).toEqual([]);
    expect(codesOf(rolled(['1', '2', '4', '', '8']).problems)).toEqual(['data/2018-09/q.csv:2:1 rollup-difference']);
    expect(codesOf(rolled(['1', '', '4', '5', '']).problems)).toEqual([]);
    expect(codesOf(rolled(['M', 'M', '4', '5', '9']).problems)).toEqual([]);
  });

  it('compares nothing with children whose values are carried', () => {
    const { problems } = rolled(['1', '', '4', '9', '13'], { missing: 'carry-forward' }, ['1', '2', '', '', '']);
    expect(codesOf(problems)).toEqual([]);
  });

  it('counts a parent’s cumulative figure that is not known as missing, and makes it', () => {
    const cumulative = { isCumulative: true, missing: 'error' };
    const { values, problems } = rolled(['5', '5', '6', '7', ''], cumulative, ['2', '1', '6', '', '']);
    expect(values).toEqual(['3', '4', '0', '7', '7']);
    expect(codesOf(problems)).toEqual(['data/2018-09/p.csv:2:1 unknown-month-value']);
  });
});

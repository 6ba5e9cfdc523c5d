import { describe, expect, it } from 'vitest';
import { observeMonth } from '../../src/engine/observe.ts';
import type { Indicator } from '../../src/model/index-tree.ts';
import type { MonthData } from '../../src/model/observation.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import { cellTexts, monthOf, regionsOf, settingsWith, treeOf, workspaceOf } from '../support/model-workspace.ts';
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
    expect(unknown.values).toEqual(['', '', '', '0']);
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

import { describe, expect, it } from 'vitest';
import { mergeRows } from '../../../src/import/write/merge-rows.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';

const row = (indicator: string, value: string, origin: string, more: Record<string, string> = {}) =>
  new Map(Object.entries({ indicator, value, origin, ...more }));
const header = ['indicator', 'value', 'origin'];
const incoming = {
  path: 'a.csv',
  header,
  keys: ['indicator'],
  quiet: new Set(['origin']),
  rows: [row('A1', '1', 'new!B2'), row('A3', '3', 'new!B3')],
  isSuperseded: (old: ReadonlyMap<string, string>) => old.get('origin')?.startsWith('new!') === true,
};

function merge(rows: readonly ReadonlyMap<string, string>[], isReplacing = false) {
  const problems = new ProblemList();
  const merged = mergeRows(incoming, { header: [...header, 'mine'], rows }, isReplacing, problems);
  return {
    ...merged,
    rows: merged.rows.map((cells) => [...cells.values()].join(' ')),
    codes: problems.errors.map(({ code }) => code),
  };
}

describe('mergeRows', () => {
  it('adds to what stands there, and keeps columns of the user', () => {
    const { header: merged, rows, kept, codes } = merge([row('A2', '2', '', { mine: 'x' })]);
    expect({ merged, rows, kept, codes }).toEqual({
      merged: [...header, 'mine'],
      rows: ['A2 2  x', 'A1 1 new!B2', 'A3 3 new!B3'],
      kept: 1,
      codes: [],
    });
  });

  it('replaces equal figures in silence, others only where that is asked for', () => {
    expect(merge([row('A1', '1', 'old!B9')])).toMatchObject({ codes: [], rows: ['A1 1 new!B2', 'A3 3 new!B3'] });
    expect(merge([row('A1', '9', '')]).codes).toEqual(['import-differs']);
    expect(merge([row('A1', '9', '')], true)).toMatchObject({ codes: [], rows: ['A1 1 new!B2', 'A3 3 new!B3'] });
  });

  it('lets go what the same source no longer holds, where replacing is asked for', () => {
    expect(merge([row('A9', '9', 'new!B9')]).codes).toEqual(['import-differs']);
    expect(merge([row('A9', '9', 'new!B9')], true).rows).toEqual(['A1 1 new!B2', 'A3 3 new!B3']);
  });
});

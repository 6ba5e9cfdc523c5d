import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coefficientTarget, groupBy, observationTargets } from '../../../src/import/write/target-files.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { type WorkspaceFiles, withFolder } from '../../support/workspace-files.ts';

const rows = ['east', 'west'].flatMap((region) =>
  ['A2', 'A1'].map((indicator, at) => ({
    region,
    indicator,
    month: '2025-01',
    value: `${at}`,
    status: '',
    note: '',
    origin: `t.xlsx!S!${indicator}`,
  })),
);
const order = ['A1', 'A2'];

async function targets(
  template: string,
  files: WorkspaceFiles = {},
  prepare: (root: string) => void = () => undefined,
) {
  return await withFolder(files, (root) => {
    prepare(root);
    const problems = new ProblemList();
    const found = observationTargets(
      rows,
      { root, template, isReplacing: false, sources: new Set(['t.xlsx']), order },
      problems,
    );
    return {
      files: found.map(
        ({ path, header, rows: cells }) =>
          `${path}: ${header.join()} ${cells.map((row) => row.get('indicator')).join()}`,
      ),
      codes: problems.errors.map(({ code }) => code),
    };
  });
}

describe('observationTargets', () => {
  it('goes by the path template, in order of the indicators', async () => {
    expect(await targets('data/{month}/{region}.csv')).toEqual({
      files: [
        'data/2025-01/east.csv: indicator,value,status,note,origin A1,A2',
        'data/2025-01/west.csv: indicator,value,status,note,origin A1,A2',
      ],
      codes: [],
    });
    expect((await targets('data.csv')).files).toEqual([
      'data.csv: region,month,indicator,value,status,note,origin A1,A2,A1,A2',
    ]);
    expect((await targets('{year}.csv')).files).toEqual([
      '2025.csv: region,month,indicator,value,status,note,origin A1,A2,A1,A2',
    ]);
  });

  it('lets rows go that a file does not hold any more, whatever the file is called', async () => {
    const kept = async (name: string, origin: string) => {
      const old = `region,month,indicator,value,status,note,origin\neast,2025-01,A3,9,,,${origin}\n`;
      return await withFolder({ 'd.csv': old }, (root) => {
        const sources = new Set([name]);
        const found = observationTargets(
          rows,
          { root, template: 'd.csv', isReplacing: true, sources, order },
          new ProblemList(),
        );
        return found[0]?.kept;
      });
    };
    expect(await kept('t.xlsx', 't.xlsx!S!C7')).toBe(0);
    expect(await kept('t!1.xlsx', 't!1.xlsx!S!C7')).toBe(0);
    expect(await kept('=t.xlsx', "'=t.xlsx!S!C7")).toBe(0);
    expect(await kept('t.xlsx', 'u.xlsx!S!C7')).toBe(1);
  });

  it('never leaves the workspace', async () => {
    await withFolder({}, async (outside) => {
      const found = await targets('data/{month}.csv', {}, (root) => symlinkSync(outside, join(root, 'data')));
      expect(found.codes).toEqual(['path-outside']);
    });
    expect((await targets('../{month}.csv')).codes).toEqual(['path-outside']);
  });

  it('refuses what it cannot add to', async () => {
    expect((await targets('d.csv', { 'd.csv': 'region,A1\neast,1\n' })).codes).toEqual(['import-target']);
    expect((await targets('d', { 'd/x': '' })).codes).toEqual(['import-target']);
  });
});

it('puts the coefficients of a region and month into one row', async () => {
  await withFolder({}, (root) => {
    const options = { root, template: 'coefficients.csv', isReplacing: false, sources: new Set<string>(), order };
    const target = coefficientTarget(rows, options, new ProblemList());
    expect(target.header).toEqual(['region', 'from', 'A1', 'A2', 'origin:A1', 'origin:A2']);
    expect([...(target.rows[0] ?? [])].map(([, cell]) => cell)).toEqual([
      'east',
      '2025-01',
      '1',
      '0',
      't.xlsx!S!A1',
      't.xlsx!S!A2',
    ]);
  });
});

it('keeps the order of keys and of items', () => {
  expect([...groupBy([3, 1, 2, 5], (item) => (item % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [3, 1, 5]],
    ['even', [2]],
  ]);
});

import { describe, expect, it } from 'vitest';
import { ImportedCells } from '../../src/model/imported-cells.ts';
import { ProblemList } from '../../src/model/problem-list.ts';
import type { ImportRecord } from '../../src/model/workspace.ts';
import { coefficientSources, observationSources } from '../../src/workspace/imported-inputs.ts';
import { coefficientRow, monthOf, regionsOf, treeOf, workspaceOf } from '../support/model-workspace.ts';

const workspace = workspaceOf(treeOf([{ code: 'x' }]), regionsOf({ county: ['a', 'b'] }));

function record(file: string, months: readonly string[], more: Partial<ImportRecord> = {}): ImportRecord {
  return { file, kind: 'observations', sha256: file, bytes: 1, months, ...more };
}

function month(name: string, ...origins: readonly string[]) {
  const imported = new ImportedCells(2);
  for (const [cell, origin] of origins.entries()) imported.set(cell, origin);
  return { ...monthOf(workspace, { x: ['1', '2'] }, name), imported };
}

function sources(imports: readonly ImportRecord[] | undefined, data: ReturnType<typeof month>) {
  const problems = new ProblemList();
  const found = observationSources({ ...workspace, imports }, data, problems);
  return {
    found: found.map(({ path, imported }) => `${path} ${imported}`),
    codes: problems.errors.map(({ code }) => code),
  };
}

describe('the files that observations were imported from', () => {
  it('are those that their origins name, of the months that they hold', () => {
    const imports = [
      record('a!.xlsx', ['2025-01'], { outside: true }),
      record('b.csv', ['2025-01']),
      record('b', ['2025-01']),
      record('c.xlsx', ['2025-01']),
      record('b.csv', ['2025-02']),
      record('b.csv', ['2025-01'], { kind: 'coefficients' }),
    ];
    const january = month('2025-01', 'a!.xlsx!S!C7', 'b.csv!7:3');
    expect(sources(imports, january)).toEqual({ found: ['a!.xlsx elsewhere', 'b.csv workspace'], codes: [] });
    const february = { ...month('2025-02'), earlier: [january] };
    expect(sources(imports, february).found).toEqual(['a!.xlsx elsewhere', 'b.csv workspace']);
  });

  it('are not known where the memory cannot be read, which is an error where something was imported', () => {
    expect(sources(undefined, month('2025-01', 'b.csv!7:3'))).toEqual({ found: [], codes: ['bad-import-memory'] });
    expect(sources(undefined, month('2025-01'))).toEqual({ found: [], codes: [] });
  });
});

it('the files that coefficients were imported from are those that their rows name', () => {
  const row = { ...coefficientRow('', { gdp: '1' }), imported: new Map([['gdp', 'b.csv!7:3']]) };
  const imports = [record('b.csv', [], { kind: 'coefficients' }), record('c.csv', [], { kind: 'coefficients' })];
  const found = coefficientSources({ ...workspace, imports, coefficients: [[row], []] }, new ProblemList());
  expect(found).toEqual([{ path: 'b.csv', sha256: 'b.csv', bytes: 1, imported: 'workspace' }]);
});

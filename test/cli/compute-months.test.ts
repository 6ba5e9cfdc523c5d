import { describe, expect, it } from 'vitest';
import { computeMonths } from '../../src/cli/compute-months.ts';
import { Ink } from '../../src/cli/ink.ts';
import { Terminal } from '../../src/cli/terminal.ts';
import type { Computation } from '../../src/model/computed-index.ts';
import { MONTH, smallWorkspace, type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const LATER = '2018-10';
const bad = { [`data/${LATER}/east.csv`]: 'indicator,value\nA1,x\n', [`data/${LATER}/west.csv`]: 'indicator,value\n' };

/** The months that are taken, and the codes of the errors. */
function taken(files: WorkspaceFiles, months: readonly string[]): Promise<[string[], string[]]> {
  return withFolder(files, async (project) => {
    const seen: string[] = [];
    const stderr = new Terminal({ write: () => undefined }, new Ink(false));
    const take = ({ index }: Computation) => seen.push(index.data.month);
    const { report } = await computeMonths({ project }, months, { stderr }, () => ({ take }));
    return [seen, report.errors.map(({ code }) => code)];
  });
}

describe('computeMonths', () => {
  it('hands on every month in order', async () => {
    const more = {
      [`data/${LATER}/east.csv`]: 'indicator,value\n',
      [`data/${LATER}/west.csv`]: 'indicator,value\nA2,1\n',
    };
    expect(await taken(smallWorkspace(more), [MONTH, LATER])).toEqual([[MONTH, LATER], []]);
  });

  it('hands on none after an error, and still finds those of the others', async () => {
    const [seen, codes] = await taken(smallWorkspace(bad), [LATER, MONTH, '2018-11']);
    expect(seen).toEqual([]);
    expect(new Set(codes)).toEqual(new Set(['bad-number', 'no-data-for-month']));
  });

  it('finds what is wrong with the months where the definition is at fault', async () => {
    const [seen, codes] = await taken(smallWorkspace({ ...bad, 'coefficients.csv': undefined }), [LATER]);
    expect(seen).toEqual([]);
    expect(codes).toContain('missing-file');
  });
});

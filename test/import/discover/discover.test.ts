import { describe, expect, it } from 'vitest';
import { discover } from '../../../src/import/discover/discover.ts';
import { ProblemList } from '../../../src/model/problem-list.ts';
import { withFolder } from '../../support/workspace-files.ts';

async function found(text: string, name = 'a.csv') {
  const problems = new ProblemList();
  const read = await withFolder({ [name]: text }, (cwd) => discover([name], cwd, problems));
  return { read, codes: problems.errors.map(({ code }) => code) };
}

const codesOf = (list: readonly { readonly code: string }[] = []) => list.map(({ code }) => code);

describe('what tables say of an index', () => {
  it('has codes of its own where the headers and a column hold them', async () => {
    const { read } = await found('区划代码,地区,月份,A11,B2\n330101,安,2025-02,1,2\n330102,宁,2025-01,3,4\n');
    expect(codesOf(read?.indicators)).toEqual(['A11', 'B2']);
    expect(codesOf(read?.regions)).toEqual(['330101', '330102']);
    expect(read?.months).toEqual(['2025-01', '2025-02']);
  });

  it('has made codes where there are none, or those there are would leave the workspace or are shared', async () => {
    for (const codes of [
      ['../x', 'b'],
      ['a', 'A'],
      ['', 'b'],
    ]) {
      const { read } = await found(`代码,地区,收入,B2\n${codes[0]},安,1,2\n${codes[1]},宁,3,4\n`);
      expect(codesOf(read?.indicators)).toEqual(['I01', 'I02']);
      expect(codesOf(read?.regions)).toEqual(['R01', 'R02']);
      expect(read?.months).toEqual([]);
    }
  });

  it('is nothing, with a problem, where there is no table or no file', async () => {
    expect(await found('说明\n文字\n')).toEqual({ read: undefined, codes: ['no-table-to-begin-with'] });
    const problems = new ProblemList();
    expect(await withFolder({}, (cwd) => discover(['none.xlsx'], cwd, problems))).toBeUndefined();
    expect(problems.errors.map(({ code }) => code)).toEqual(['no-such-table']);
  });
});

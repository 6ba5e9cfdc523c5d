import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

/** September, in which east is first, and October, in which west is. */
function twoMonths(changes: Readonly<Record<string, string>> = {}) {
  return smallWorkspace({
    'data/2018-10/east.csv': 'indicator,value\nA1,1\nA2,2\nB1,90\n',
    'data/2018-10/west.csv': 'indicator,value\nA1,1\nA2,3\nB1,91\n',
    ...changes,
  });
}

describe('pingan compute of a month whose month before is there', () => {
  it('tells in the table and in the JSON what has changed since the month before', async () => {
    await withFolder(twoMonths(), async (cwd) => {
      const later = ['compute', '--month', '2018-10'];
      const { stdout } = await runCli(later, { cwd });
      expect(stdout).toContain('rank  region  score  Safety    Food  on month  places  code');
      expect(stdout).toContain('   1  West    70.00   50.00  100.00    +40.00      ↑1  west');
      expect(readFileSync(join(cwd, 'out/2018-10/results.csv'), 'utf8').split('\n')[1]).toMatch(/,40\.00,1,,,1$/);
      const { months } = JSON.parse((await runCli([...later, '--json'], { cwd })).stdout);
      expect(months[0].groups[0].regions[1]).toMatchObject({
        region: 'east',
        change: { month: { score: '-40.00', rank: -1 }, year: null },
      });
    });
  });

  it('names the files of the earlier month in the manifest, and verifies by them', async () => {
    await withFolder(twoMonths(), async (cwd) => {
      await runCli(['compute', '--month', '2018-10'], { cwd });
      const { predicate } = JSON.parse(readFileSync(join(cwd, 'out/2018-10/manifest.json'), 'utf8'));
      const paths = predicate.inputs.map(({ path }: { path: string }) => path);
      expect(paths).toEqual(Object.keys(twoMonths()).sort());
      expect((await runCli(['verify', 'out/2018-10', '--quiet'], { cwd })).code).toBe(0);
      writeFileSync(join(cwd, `data/${MONTH}/east.csv`), 'indicator,value\nA1,3\nA2,9\nB1,98\n');
      const { code, stdout } = await runCli(['verify', 'out/2018-10'], { cwd });
      expect(code).toBe(4);
      expect(stdout).toContain(`data/${MONTH}/east.csv`);
      expect(stdout).toContain('score_mom');
    });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { runCli } from '../support/run-cli.ts';
import { MONTH, smallWorkspace, withFolder } from '../support/workspace-files.ts';

const compute = ['compute', '--month', MONTH];
const check = [...compute, '--check'];
const verify = ['verify', `out/${MONTH}`];
const ABOUT = ['datapackage.json', 'manifest.json'];

/** Runs commands on a small workspace; `names` gives what stands in the folder of the month. */
async function inSmall(use: (run: (args: string[]) => ReturnType<typeof runCli>, folder: string) => Promise<void>) {
  await withFolder(smallWorkspace({}, { warnings: [{ rule: 'score-below', threshold: 101 }] }), async (cwd) => {
    await use((args) => runCli(args, { cwd }), join(cwd, 'out', MONTH));
  });
}

describe('pingan compute --tables', () => {
  it('writes those tables and what describes them, byte for byte as all are written', async () => {
    await inSmall(async (run, folder) => {
      await run(compute);
      const whole = folderContents(folder);
      for (const file of ['derivation.csv', 'warnings.csv', 'correlations.csv']) {
        const { code } = await run([...compute, '--tables', file.replace('.csv', '')]);
        expect(code).toBe(0);
        expect(readdirSync(folder)).toEqual([file, ...ABOUT].sort());
        if (whole[file] !== undefined) expect(readFileSync(join(folder, file), 'utf8')).toBe(whole[file]);
        const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
        expect(resources.map(({ path }: { path: string }) => path)).toEqual([file]);
        expect((await run(verify)).code).toBe(0);
        expect((await run(check)).stdout).toBe(`no difference: ${MONTH}\n`);
      }
      await run([...compute, '--tables', 'all']);
      expect(folderContents(folder)).toEqual(whole);
    });
  });

  it('writes them in the formats that are asked for, as CSV where none is', async () => {
    await inSmall(async (run, folder) => {
      const written = async (...args: string[]) => {
        const { code, stderr } = await run([...compute, '--tables', ...args]);
        return code === 0 ? readdirSync(folder).filter((name) => !ABOUT.includes(name)) : stderr;
      };
      expect(await written('scores, results')).toEqual(['results.csv', 'scores.csv']);
      expect(await written('scores,results', '--format', 'all')).toEqual(['results.csv', 'results.json', 'scores.csv']);
      expect((await run(check)).stdout).toBe(`no difference: ${MONTH}\n`);
      expect(await written('scores,results', '--format', 'json')).toEqual(['results.json']);
      expect(await written('scores', '--format', 'json')).toMatch(/^error: --format json writes results only/);
    });
  });

  it.each([
    ['resluts', 'error: --tables names "resluts", which is no table of compute; did you mean "results"?\n'],
    ['scores.csv', 'error: --tables names "scores.csv", which is no table of compute; did you mean "scores"?\n'],
    ['results,', /^error: --tables names "", which is no table of compute; write all, or any of: results, scores, der/],
    ['constructor', /^error: --tables names "constructor", which is no table/],
    ['all,scores', 'error: --tables names "all" and single tables (scores); write one or the other\n'],
  ])('refuses "%s" before anything is read', async (tables, said) => {
    for (const args of [compute, check]) {
      const { code, stderr } = await runCli([...args, '--tables', tables, '--project', 'nowhere']);
      expect(code).toBe(2);
      expect(stderr).toEqual(typeof said === 'string' ? said : expect.stringMatching(said));
    }
  });

  it('refuses warnings where there are no rules', async () => {
    await withFolder(smallWorkspace(), async (cwd) => {
      const { code, stderr } = await runCli([...compute, '--tables', 'warnings', '--lang', 'zh'], { cwd });
      expect([code, stderr]).toEqual([
        2,
        '错误：--tables 需要预警表，而 pingan.json 的 "warnings" 没有规则；请添加规则，或不列 warnings\n',
      ]);
    });
  });

  it('is recorded: what verify computes anew are the same tables, and --check of others differs', async () => {
    await inSmall(async (run, folder) => {
      await run([...compute, '--tables', 'results,scores']);
      const { predicate } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      expect(predicate.settings).toEqual({ format: 'csv', tables: ['results', 'scores'] });
      const { code, stdout } = await run([...check, '--tables', 'results']);
      expect(code).toBe(4);
      expect(stdout).toContain(`out/${MONTH}/scores.csv: added-output`);
      expect(stdout).toContain('changed-manifest: tables is results,scores, recomputed: results\n');
      const compared = await run(['compare', `out/${MONTH}`, `out/${MONTH}`]);
      expect([compared.code, compared.stderr]).toEqual([3, expect.stringContaining('--tables all')]);
    });
  });
});

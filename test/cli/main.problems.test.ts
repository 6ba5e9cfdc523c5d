import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/publish/findings/finding.ts';
import { runCli } from '../support/run-cli.ts';
import { withVerified } from '../support/verified.ts';
import { MONTH, smallWorkspace, withFolder, writeFiles } from '../support/workspace-files.ts';

const FAULTY = { [`data/${MONTH}/east.csv`]: 'indicator,value,status,note\nA1,3,,\nA2,"5,3",,\nB1,98,,\n' };

/** Runs in a folder that holds the workspace in a folder of its own. */
function inParent<T>(changes: Readonly<Record<string, string>>, use: (cwd: string) => Promise<T>): Promise<T> {
  return withFolder({}, (cwd) => {
    writeFiles(join(cwd, 'index'), smallWorkspace(changes));
    return use(cwd);
  });
}

describe('--problems', () => {
  it('names files from the working folder, in every form', async () => {
    await inParent(FAULTY, async (cwd) => {
      for (const form of ['json', 'github', 'gitlab', 'sarif']) {
        const { code, stderr } = await runCli(['validate', '--project', 'index', '--problems', form], { cwd });
        expect([form, code]).toEqual([form, 3]);
        expect(stderr).toContain(`index/data/${MONTH}/east.csv`);
        if (form !== 'github') expect(() => JSON.parse(stderr)).not.toThrow();
        else expect(stderr).toMatch(/^::error file=index\/data\/2018-09\/east\.csv,line=3,col=4,title=bad-number::/);
      }
    });
  });

  it('is github by default where GitHub Actions runs, and text again where that is asked for', async () => {
    await inParent(FAULTY, async (cwd) => {
      const env = { GITHUB_ACTIONS: 'true' };
      const args = ['compute', '--project', 'index', '--month', MONTH];
      expect((await runCli(args, { cwd, env })).stderr).toMatch(/^::error file=/);
      expect((await runCli([...args, '--problems', 'text'], { cwd, env })).stderr).not.toContain('::');
    });
  });

  it('leaves stdout to results, and stderr to the document alone', async () => {
    await inParent({}, async (cwd) => {
      const args = ['compute', '--project', 'index', '--month', MONTH];
      const plain = await runCli(args, { cwd });
      const { code, stdout, stderr } = await runCli([...args, '--problems', 'gitlab'], { cwd });
      expect({ code, stdout }).toEqual({ code: 0, stdout: plain.stdout });
      expect(Array.isArray(JSON.parse(stderr))).toBe(true);
    });
  });

  it('tells differences too, of outputs and of inputs by where they stand', async () => {
    await withVerified(async ({ run, edit }) => {
      edit(`out/${MONTH}/results.csv`, (text) => text.replace('70.00', '71.00'));
      edit(`data/${MONTH}/east.csv`, (text) => text.replace('B1,98', 'B1,95'));
      const { code, stderr } = await run('verify', `out/${MONTH}`, '--problems', 'json');
      const files = new Set(JSON.parse(stderr).map(({ file }: Finding) => file));
      expect(code).toBe(4);
      expect([...files]).toEqual(expect.arrayContaining([`out/${MONTH}/results.csv`, `data/${MONTH}/east.csv`]));
    });
  });

  it('names a published table and its line', async () => {
    await withVerified(async ({ run, folder }) => {
      writeFileSync(join(folder, 'b.csv'), 'code,score\neast,1.00\nwest,9o\n');
      const { code, stderr } = await run('verify', '--published', 'b.csv', '--month', MONTH, '--problems', 'json');
      expect(code).toBe(3);
      expect(JSON.parse(stderr).map(({ file, line, code: kind }: Finding) => [file, line, kind])).toEqual([
        ['b.csv', 2, 'published-figure'],
        ['b.csv', 3, 'bad-number'],
      ]);
    });
  });

  it('tells what rules warn of, at the cell', async () => {
    const rules = [{ rule: 'equal-values', regions: 2, severity: 'low' }];
    const changes = {
      'pingan.json': JSON.stringify({
        name: 'Small',
        levels: ['dimension', 'indicator'],
        missing: 'exclude',
        warnings: rules,
      }),
      [`data/${MONTH}/east.csv`]: 'indicator,value,status,note\nA1,3,,\nA2,7,,\nB1,98,,\n',
    };
    await inParent(changes, async (cwd) => {
      const args = ['compute', '--project', 'index', '--month', MONTH, '--problems', 'json'];
      const found = JSON.parse((await runCli(args, { cwd })).stderr) as Finding[];
      const warned = found.filter(({ code }) => code === 'equal-values');
      expect(warned.map(({ severity, file, line }) => [severity, file, line])).toContainEqual([
        'notice',
        `index/data/${MONTH}/east.csv`,
        3,
      ]);
    });
  });

  it('names the workspace in --json', async () => {
    await inParent(FAULTY, async (cwd) => {
      const { stdout } = await runCli(['validate', '--project', 'index', '--json'], { cwd });
      expect(JSON.parse(stdout)).toMatchObject({ workspace: 'index', errors: 1 });
    });
  });
});

interface Matcher {
  readonly severity?: string;
  readonly pattern: readonly [Readonly<Record<string, string | number>> & { readonly regexp: string }];
}

describe('the problem matcher', () => {
  it('finds every part of a problem as text, in both languages', async () => {
    const { problemMatcher } = JSON.parse(readFileSync('problem-matcher.json', 'utf8'));
    const found = (line: string) => {
      return (problemMatcher as Matcher[]).flatMap(({ severity, pattern: [{ regexp, ...parts }] }) => {
        const match = new RegExp(regexp).exec(line);
        if (match === null) return [];
        const named = Object.fromEntries(Object.entries(parts).map(([part, at]) => [part, match[Number(at)]]));
        return [{ ...(severity === undefined ? {} : { severity }), ...named } as Record<string, string | undefined>];
      });
    };
    await inParent(FAULTY, async (cwd) => {
      for (const lang of ['en', 'zh']) {
        const { stderr } = await runCli(['validate', '--project', 'index', '--lang', lang], { cwd });
        const [named = {}, ...others] = found(stderr.split('\n')[0] ?? '');
        expect(others).toEqual([]);
        expect(named).toMatchObject({
          file: `index/data/${MONTH}/east.csv`,
          line: '3',
          column: '4',
          severity: 'error',
        });
        expect([named['code'], named['message']]).toEqual(['bad-number', expect.stringContaining('5,3')]);
      }
    });
  });
});

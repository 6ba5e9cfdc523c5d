import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { spawnCli } from '../support/spawn-cli.ts';
import { watchedWorkspace } from '../support/watched.ts';
import { type WorkspaceFiles, withFolder } from '../support/workspace-files.ts';

const RUN = ['--from', '2018-06', '--to', '2018-09'];
const MONTHS = ['2018-06', '2018-07', '2018-08', '2018-09'];
/** Rules that look back, over a month that cannot be read, and coefficients that every month tells of. */
const files: WorkspaceFiles = {
  ...watchedWorkspace(
    [
      { rule: 'score-drop', threshold: 9.5, severity: 'medium' },
      { rule: 'value-unchanged', months: 3, severity: 'low' },
    ],
    ['2018-05', '2018-06', '2018-07', '2018-08'],
  ),
  'data/2018-05/c1.csv': 'indicator,value,status\nP1,x,\nQ1,90,\n',
};

/** What a run with so many threads prints and writes. */
async function outcome(project: string, workers: number, ...args: readonly string[]) {
  const out = join(project, `out${workers}`);
  const options = ['--project', project, '--out', out, '--workers', `${workers}`];
  const { code, stdout, stderr } = await spawnCli(['compute', ...RUN, ...options, ...args]);
  const said = [stdout, stderr].map((text) => text.replaceAll(`out${workers}`, 'out'));
  return { code, said, written: existsSync(out) ? folderContents(out) : {} };
}

describe('compute with several threads', () => {
  it('says and writes the same with 1, 2 and 4', async () => {
    await withFolder(files, async (project) => {
      const alone = await outcome(project, 1);
      expect(alone.code).toBe(0);
      expect(Object.keys(alone.written)).toContain('2018-09/warnings.csv');
      expect(alone.said[1]).toContain('unwatched-month');
      expect(await outcome(project, 2)).toEqual(alone);
      expect(await outcome(project, 4)).toEqual(alone);
      const data = await outcome(project, 1, '--json');
      expect(await outcome(project, 3, '--json')).toEqual(data);
      expect((await outcome(project, 4, '--check')).said.join('')).toContain('2018-06, 2018-07, 2018-08, 2018-09');
    });
  });

  it('tells every problem of every month, and writes nothing, whatever thread met them', async () => {
    const bad = {
      ...files,
      'data/2018-06/c2.csv': 'indicator,value\nP1,x\n',
      'data/2018-09/d1.csv': 'indicator,value\nP1,y\n',
    };
    await withFolder(bad, async (project) => {
      const alone = await outcome(project, 1);
      expect([alone.code, alone.written]).toEqual([3, {}]);
      expect(alone.said[1]).toContain('2018-06/c2.csv');
      expect(alone.said[1]).toContain('2018-09/d1.csv');
      expect(await outcome(project, 2)).toEqual(alone);
      expect(await outcome(project, 4)).toEqual(alone);
    });
  });

  it('replaces no folder that is not its own, and leaves nothing behind', async () => {
    await withFolder(files, async (project) => {
      const said = [];
      for (const workers of [1, 2]) {
        const other = join(project, `out${workers}`, '2018-09');
        mkdirSync(other, { recursive: true });
        writeFileSync(join(other, 'mine.txt'), 'mine');
        const { code, said: own, written } = await outcome(project, workers);
        expect([code, written]).toEqual([5, { '2018-09/mine.txt': 'mine' }]);
        expect(readdirSync(join(project, `out${workers}`))).toEqual(['2018-09']);
        said.push(own);
      }
      expect(said[1]).toEqual(said[0]);
    });
  });

  it('compares the folders of all months, and tells what differs in each', async () => {
    await withFolder(files, async (project) => {
      for (const workers of [1, 2]) {
        await outcome(project, workers);
        for (const month of MONTHS) {
          const path = join(project, `out${workers}`, month, 'results.csv');
          writeFileSync(path, folderContents(join(project, `out${workers}`, month))['results.csv'] ?? '', 'latin1');
          if (month > '2018-07') writeFileSync(path, 'region\n');
        }
      }
      const [alone, shared] = [await outcome(project, 1, '--check'), await outcome(project, 2, '--check')];
      expect([alone.code, shared.code]).toEqual([4, 4]);
      expect(shared.said).toEqual(alone.said);
      expect(alone.said.join('')).toContain('out/2018-09/results.csv');
    });
  });
});

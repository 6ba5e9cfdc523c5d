import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ForeignFilesError } from '../../../src/publish/writing/folder-errors.ts';
import { OutputRun, writeTogether } from '../../../src/publish/writing/output-run.ts';
import { recoverRuns } from '../../../src/publish/writing/recover-runs.ts';
import { nothingThere } from '../../../src/publish/writing/vouched-files.ts';
import { folderContents } from '../../support/folder-contents.ts';
import { withFolder } from '../../support/workspace-files.ts';

/** How many more changes of the disk this process lives for, and whether runs count as those of a process that has ended. */
const life = vi.hoisted(() => ({ left: Number.POSITIVE_INFINITY, hasEnded: false, unwritable: '' }));

class Killed extends Error {}

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const changing = [
    'mkdirSync',
    'mkdtempSync',
    'openSync',
    'writeSync',
    'fsyncSync',
    'renameSync',
    'rmSync',
    'rmdirSync',
  ] as const;
  const mortal = changing.map((name) => {
    const call = fs[name] as (...args: unknown[]) => unknown;
    return [
      name,
      (...args: unknown[]) => {
        life.left -= 1;
        if (life.left < 0) throw new Killed();
        const isRefused = name === 'renameSync' && args[1] === life.unwritable;
        if (isRefused) throw Object.assign(new Error('refused'), { syscall: 'rename', code: 'EACCES', path: '-' });
        return call(...args);
      },
    ] as const;
  });
  return { ...fs, ...Object.fromEntries(mortal) };
});
vi.mock('../../../src/publish/writing/process-tag.ts', async (original) => {
  const module = await original<typeof import('../../../src/publish/writing/process-tag.ts')>();
  return { ...module, hasEnded: () => life.hasEnded };
});

const anything = (): void => undefined;
const filesOf = (texts: Readonly<Record<string, string>>) => {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
};
const earlier = { 'out/m/a.csv': 'old a', 'out/m/b.csv': 'old b' };

/** Runs until the disk has changed `steps` times; whether it was killed. */
function killedAfter(steps: number, run: () => void): boolean {
  life.left = steps;
  try {
    run();
    return false;
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    return true;
  } finally {
    life.left = Number.POSITIVE_INFINITY;
  }
}

/** What the next process does. */
function recover(folder: string): void {
  life.hasEnded = true;
  try {
    recoverRuns(folder);
  } finally {
    life.hasEnded = false;
  }
}

function writeMonths(out: string, months: readonly string[]): void {
  writeTogether(out, (run) => {
    for (const month of months) run.stageFolder(month, filesOf({ 'a.csv': `new ${month}`, 'c/d.csv': 'd' }), anything);
  });
}

describe('a run of outputs', () => {
  it('writes beside the targets, which stay as they were until the commit', async () => {
    await withFolder(earlier, (root) => {
      const run = new OutputRun(join(root, 'out'));
      run.stageFolder('m', filesOf({ 'a.csv': 'new a' }), anything);
      expect(folderContents(join(root, 'out/m'))).toEqual({ 'a.csv': 'old a', 'b.csv': 'old b' });
      run.close();
      expect(folderContents(root)).toEqual(earlier);
      expect(readdirSync(join(root, 'out'))).toEqual(['m']);
    });
  });

  it('replaces whole folders, fills empty ones, makes what is not there, and leaves nothing else behind', async () => {
    await withFolder(earlier, (root) => {
      mkdirSync(join(root, 'out/e'));
      writeMonths(join(root, 'out'), ['m', 'e', 'n']);
      writeMonths(join(root, 'x/y'), ['m']);
      expect(readdirSync(join(root, 'out')).sort()).toEqual(['e', 'm', 'n']);
      expect(readdirSync(join(root, 'x/y'))).toEqual(['m']);
      expect(folderContents(join(root, 'out/m'))).toEqual({ 'a.csv': 'new m', 'c/d.csv': 'd' });
      expect(folderContents(join(root, 'out/e'))).toEqual({ 'a.csv': 'new e', 'c/d.csv': 'd' });
    });
  });

  it('writes every byte of a file as it is', async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 239, 187, 191]);
    await withFolder({ 'a.csv': 'old' }, (root) => {
      writeTogether(root, (run) => run.stageFile('a.csv', bytes, anything));
      expect(folderContents(root)).toEqual({ 'a.csv': bytes.toString('latin1') });
    });
  });

  it('refuses what a check refuses, at once and once more before the commit, and touches nothing', async () => {
    await withFolder({ 'out/m/mine.txt': 'mine' }, (root) => {
      const out = join(root, 'out');
      const refused = expect.objectContaining({
        name: 'ForeignFilesError',
        folder: join(out, 'm'),
        files: ['mine.txt'],
      });
      expect(() => writeTogether(out, (run) => run.stageFolder('m', filesOf({ a: 'x' }), nothingThere))).toThrow(
        refused,
      );
      const late = (): void => {
        writeTogether(out, (run) => {
          run.stageFolder('n', filesOf({ a: 'x' }), nothingThere);
          mkdirSync(join(out, 'n'));
          writeFileSync(join(out, 'n/late.txt'), 'late');
        });
      };
      expect(late).toThrow(ForeignFilesError);
      expect(folderContents(root)).toEqual({ 'out/m/mine.txt': 'mine', 'out/n/late.txt': 'late' });
      expect(readdirSync(out).sort()).toEqual(['m', 'n']);
    });
  });

  it('takes back the folders it made, and names the target, when a file cannot be written', async () => {
    await withFolder({ 'kept/a.txt': 'a' }, (root) => {
      const clash = filesOf({ 'a.csv': 'a file', 'a.csv/b.csv': 'below a file' });
      const target = join(root, 'kept/new/deeper/m');
      const run = (): void =>
        writeTogether(join(root, 'kept/new/deeper'), (each) => each.stageFolder('m', clash, anything));
      expect(run).toThrow(expect.objectContaining({ syscall: expect.any(String), path: target }));
      expect(readdirSync(join(root, 'kept'))).toEqual(['a.txt']);
    });
  });

  it('takes back months that stood before one that fails, and names it', async () => {
    const months = { ...earlier, 'out/o/a.csv': 'old o' };
    await withFolder(months, (root) => {
      const out = join(root, 'out');
      life.unwritable = join(out, 'o');
      try {
        const failure = expect.objectContaining({ code: 'EACCES', path: join(out, 'o') });
        expect(() => writeMonths(out, ['m', 'n', 'o'])).toThrow(failure);
      } finally {
        life.unwritable = '';
      }
      expect(folderContents(root)).toEqual(months);
      expect(readdirSync(out).sort()).toEqual(['m', 'o']);
    });
  });

  it('leaves alone what a link in the place of the target leads to', async () => {
    await withFolder({ 'elsewhere/a.csv': 'kept' }, (root) => {
      symlinkSync(join(root, 'elsewhere'), join(root, 'm'), 'dir');
      writeTogether(root, (run) => run.stageFolder('m', filesOf({ 'b.csv': 'new' }), anything));
      expect(folderContents(join(root, 'elsewhere'))).toEqual({ 'a.csv': 'kept' });
      expect(folderContents(join(root, 'm'))).toEqual({ 'b.csv': 'new' });
    });
  });

  it.skipIf(process.platform === 'win32')('gives files and folders the mode that the umask asks for', async () => {
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const before = process.umask(0o027);
    try {
      await withFolder({}, (root) => {
        writeMonths(root, ['m']);
        expect([modeOf(join(root, 'm')), modeOf(join(root, 'm/a.csv'))]).toEqual(['750', '640']);
      });
    } finally {
      process.umask(before);
    }
  });
});

const outcomes = {
  old: { ...earlier, 'out/n/a.csv': 'old n' },
  new: { 'out/m/a.csv': 'new m', 'out/m/c/d.csv': 'd', 'out/n/a.csv': 'new n', 'out/n/c/d.csv': 'd' },
};

/** Which months there are after all, and what else stands beside them. */
function outcomeIn(root: string) {
  const contents = folderContents(root);
  const months = readdirSync(root).includes('out') ? readdirSync(join(root, 'out')).sort() : [];
  return { name: contents['out/m/a.csv'] === 'new m' ? 'new' : 'old', contents, months };
}

describe('a run that is killed', () => {
  it.each([
    ['old', outcomes.old, ['m', 'n']],
    ['absent', {}, []],
  ] as const)(
    'after any step leaves all months %s or all new, and nothing else, once the next one has begun',
    async (_, files, names) => {
      const found = new Set<string>();
      let isKilled = true;
      let steps = 0;
      for (; isKilled; steps += 1) {
        await withFolder(files, (root) => {
          isKilled = killedAfter(steps, () => writeMonths(join(root, 'out'), ['m', 'n']));
          recover(join(root, 'out'));
          const { name, contents, months } = outcomeIn(root);
          expect(contents).toEqual(name === 'new' ? outcomes.new : files);
          expect(months).toEqual(name === 'new' ? ['m', 'n'] : names);
          found.add(name);
        });
      }
      expect(steps).toBeGreaterThan(25);
      expect([...found].sort()).toEqual(['new', 'old']);
    },
  );

  it('is finished by a later one where the one that was finishing it is killed, too', async () => {
    let steps = 0;
    for (let isKilled = true; isKilled; steps += 1) {
      await withFolder(outcomes.old, (root) => {
        const out = join(root, 'out');
        let at = 0;
        // Up to where the first month has gone from its place.
        while (killedAfter(at, () => writeMonths(out, ['m', 'n'])) && readdirSync(out).includes('m')) {
          at += 1;
          recover(out);
        }
        expect(readdirSync(out)).not.toContain('m');
        isKilled = killedAfter(steps, () => recover(out));
        recover(out);
        expect(folderContents(root)).toEqual(outcomes.new);
        expect(readdirSync(out).sort()).toEqual(['m', 'n']);
      });
    }
    expect(steps).toBeGreaterThan(5);
  });

  it('does not lose what somebody has put in the place since', async () => {
    await withFolder(outcomes.old, (root) => {
      const out = join(root, 'out');
      let at = 0;
      const isDue = (): boolean => readdirSync(out).some((name) => name.startsWith('.pingan-due-'));
      while (killedAfter(at, () => writeMonths(out, ['m', 'n'])) && !isDue()) {
        at += 1;
        recover(out);
      }
      writeFileSync(join(out, 'm/mine.txt'), 'mine');
      recover(out);
      expect(folderContents(join(out, 'm'))).toEqual({ 'a.csv': 'old a', 'b.csv': 'old b', 'mine.txt': 'mine' });
      expect(readdirSync(out).sort()).toEqual(['m', 'n']);
    });
  });

  it('is left alone while it may still run', async () => {
    await withFolder(earlier, (root) => {
      const out = join(root, 'out');
      const first = new OutputRun(out);
      first.stageFolder('m', filesOf({ 'a.csv': 'first' }), anything);
      const second = new OutputRun(out);
      second.stageFolder('m', filesOf({ 'a.csv': 'second' }), anything);
      second.commit();
      second.close();
      expect(folderContents(join(out, 'm'))).toEqual({ 'a.csv': 'second' });
      first.commit();
      first.close();
      expect(folderContents(join(out, 'm'))).toEqual({ 'a.csv': 'first' });
      expect(readdirSync(out)).toEqual(['m']);
    });
  });
});

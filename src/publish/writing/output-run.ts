import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { OutputFile } from '../../audit/manifest.ts';
import { about, isSystemError } from '../../workspace/files/system-error.ts';
import {
  type Fill,
  makeFolders,
  removeEmpty,
  type SlowFill,
  syncFolder,
  writeDurably,
  writeFolder,
  writeFolderSlowly,
} from './disk.ts';
import { writeOutput } from './output-stream.ts';
import { type Placed, putInPlace, takeBack } from './put-in-place.ts';
import { type Plan, recoverRuns, removeRun } from './recover-runs.ts';
import { IN, imprint, makeRunFolder, OUT, PLAN, type RunFolder, runFolderName } from './run-folder.ts';

/** Throws where what stands at a path must not be replaced. */
export type Check = (path: string) => void;

interface Entry {
  readonly name: string;
  readonly check: Check;
}

/** Writes finished files. */
function filled(files: readonly OutputFile[]): Fill {
  return (place) => {
    for (const file of files) writeOutput(file, place);
  };
}

/** Writes a folder that belongs at a target on the desk of a run, which is made if that may be replaced. */
export function writeBeside(desk: () => string, target: string, fill: Fill, check: Check): void {
  about(target, () => {
    check(target);
    writeFolder(join(desk(), basename(target)), fill);
  });
}

/**
 * Writes files and folders into one folder, all together or not at all: first into a hidden folder there, which is then
 * renamed, which makes them due; then each is renamed into its place. If the process is killed before they are due,
 * nothing has changed; after that, the next run or the next reader finishes it (`recoverRuns`).
 */
export class OutputRun {
  readonly #parent: string;
  readonly #entries: Entry[] = [];
  #folder: RunFolder | undefined;
  /** The topmost folder that had to be made. */
  #made: string | undefined;

  constructor(parent: string) {
    this.#parent = parent;
  }

  #path(folder: RunFolder): string {
    return join(this.#parent, runFolderName(folder));
  }

  #begin(): string {
    if (this.#folder === undefined) {
      this.#folder = makeRunFolder(this.#parent);
      const path = this.#path(this.#folder);
      recoverRuns(this.#parent, statSync(path).mtimeMs);
      mkdirSync(join(path, IN));
      mkdirSync(join(path, OUT));
    }
    return this.#path(this.#folder);
  }

  /** Writes a folder beside its place; missing folders above it are made. */
  stageFolder(name: string, content: readonly OutputFile[] | Fill, check: Check): void {
    const target = join(this.#parent, name);
    recoverRuns(this.#parent);
    writeBeside(() => this.#desk(), target, typeof content === 'function' ? content : filled(content), check);
    this.adopt(name, check);
  }

  /** The same of a folder whose files are made step by step. */
  async stageSlowly(name: string, fill: SlowFill, check: Check): Promise<void> {
    const target = join(this.#parent, name);
    recoverRuns(this.#parent);
    const place = about(target, () => {
      check(target);
      return join(this.#desk(), name);
    });
    await writeFolderSlowly(place, fill);
    this.adopt(name, check);
  }

  #desk(): string {
    this.#made ??= makeFolders(this.#parent);
    return join(this.#begin(), IN);
  }

  /** The folder in which folders are written before they are due; missing folders above it are made. */
  get desk(): string {
    return about(this.#parent, () => this.#desk());
  }

  /** Takes over a folder that another thread has written on the desk. */
  adopt(name: string, check: Check): void {
    this.#entries.push({ name, check });
  }

  /** Removes what is left on the desk of a folder that was not finished. */
  discard(name: string): void {
    rmSync(join(this.desk, name), { recursive: true, force: true });
  }

  /** Writes a file beside its place. */
  stageFile(name: string, bytes: Buffer, check: Check): void {
    const target = join(this.#parent, name);
    recoverRuns(this.#parent);
    about(target, () => {
      check(target);
      writeDurably(join(this.#begin(), IN, name), bytes);
    });
    this.#entries.push({ name, check });
  }

  /** Everything is on the disk and may be put in place by anybody from here on. */
  #declareDue(folder: RunFolder): RunFolder {
    const path = this.#path(folder);
    const plan: Plan = this.#entries.map(({ name, check }) => {
      const target = join(this.#parent, name);
      about(target, () => check(target));
      return { name, earlier: imprint(target) ?? null };
    });
    writeDurably(join(path, PLAN), Buffer.from(JSON.stringify(plan)));
    for (const each of [join(path, IN), path]) syncFolder(each);
    const due = { ...folder, state: 'due' } as const;
    renameSync(path, this.#path(due));
    syncFolder(this.#parent);
    return due;
  }

  /** Puts everything in its place; if one entry fails, those before it are taken back. */
  commit(): void {
    if (this.#folder === undefined) return;
    recoverRuns(this.#parent);
    this.#folder = about(this.#parent, () => this.#declareDue(this.#folder as RunFolder));
    const path = this.#path(this.#folder);
    const placed: Placed[] = [];
    try {
      for (const { name } of this.#entries) {
        placed.push(about(join(this.#parent, name), () => putInPlace(path, this.#parent, name)));
      }
    } catch (error) {
      takeBack(path, this.#parent, placed);
      throw error;
    }
    syncFolder(this.#parent);
    this.#made = undefined;
  }

  /** Removes what was written beside and what was replaced, and the folders made for it that are still empty. */
  close(): void {
    const folder = this.#folder;
    this.#folder = undefined;
    try {
      if (folder !== undefined) removeRun(this.#parent, folder);
    } catch (error) {
      // What cannot be removed now goes with the next run.
      if (!isSystemError(error)) throw error;
    }
    if (this.#made !== undefined) removeEmpty(this.#parent, this.#made);
  }
}

/** Writes what `stage` adds to a run, all of it or nothing. */
export function writeTogether(parent: string, stage: (run: OutputRun) => void): void {
  const run = new OutputRun(parent);
  try {
    stage(run);
    run.commit();
  } finally {
    run.close();
  }
}

import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../../workspace/files/system-error.ts';
import { IN, OUT } from './run-folder.ts';

/** What the system says where a rename would have to replace a folder that is not empty, or a file by a folder. */
const TAKEN = new Set(['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EISDIR']);
const TAKEN_ON_WINDOWS = new Set([...TAKEN, 'EPERM', 'EACCES']);

/** How often a place is cleared that other runs fill again at the same time. */
const MOST_TURNS = 100;

function isTaken(error: unknown): boolean {
  return (process.platform === 'win32' ? TAKEN_ON_WINDOWS : TAKEN).has(errorCode(error) ?? '');
}

/** Renames what there is; whether there was anything. */
export function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return false;
  }
}

/** An entry that was put in place; `earlier` is where what it replaced waits. */
export interface Placed {
  readonly name: string;
  readonly earlier: string | undefined;
}

/** One step where nothing is in the way; else what is in the way is moved aside first, and back should that fail. */
function swap(run: string, parent: string, name: string): Placed {
  const [from, to] = [join(run, IN, name), join(parent, name)];
  let earlier: string | undefined;
  for (let turn = 0; ; turn += 1) {
    try {
      renameSync(from, to);
      return { name, earlier };
    } catch (error) {
      if (!isTaken(error) || turn === MOST_TURNS) {
        if (earlier !== undefined) moved(earlier, to);
        throw error;
      }
    }
    const aside = join(run, OUT, `${turn}-${name}`);
    if (moved(to, aside)) earlier = aside;
  }
}

/** Puts one entry of a run in its place. */
export function putInPlace(run: string, parent: string, name: string): Placed {
  try {
    return swap(run, parent, name);
  } catch (error) {
    // Another process has taken the run over, and finishes it.
    if (errorCode(error) === 'ENOENT' && !existsSync(run)) return { name, earlier: undefined };
    throw error;
  }
}

/** Takes entries out of their places again, what they replaced back in. */
export function takeBack(run: string, parent: string, placed: readonly Placed[]): void {
  for (const { name, earlier } of [...placed].reverse()) {
    moved(join(parent, name), join(run, IN, name));
    if (earlier !== undefined) moved(earlier, join(parent, name));
  }
}

import { lstatSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../workspace/files/sha256.ts';
import { isSystemError } from '../../workspace/files/system-error.ts';
import { entriesOf } from './disk.ts';
import { ownTag, type ProcessTag } from './process-tag.ts';

/**
 * A run writes into a hidden folder of its own beside what it will replace. While it is "new" its content may be half
 * written; once it is "due" everything in it is complete and belongs in place, by whichever process.
 */
export type RunState = 'new' | 'due';

export interface RunFolder {
  readonly state: RunState;
  readonly by: ProcessTag;
  /** Tells runs of one process apart. */
  readonly mark: string;
}

const NAME = /^\.pingan-(new|due)-([0-9a-f]{12})-(\d{1,10})-(\d{1,20})-(\w{6})$/;

/** Where a run's new entries wait, and where those go that they replace. */
export const IN = 'in';
export const OUT = 'out';
/** The entries in order, each with what it replaces. */
export const PLAN = 'plan.json';

export function runFolderName({ state, by, mark }: RunFolder): string {
  return `.pingan-${state}-${by.place}-${by.id}-${by.began}-${mark}`;
}

function runFolderOf(name: string): RunFolder | undefined {
  const [, state, place = '', id, began = '', mark = ''] = NAME.exec(name) ?? [];
  return state === undefined ? undefined : { state: state as RunState, by: { place, id: Number(id), began }, mark };
}

/** Makes the folder of a new run. */
export function makeRunFolder(parent: string): RunFolder {
  const by = ownTag();
  const path = mkdtempSync(join(parent, runFolderName({ state: 'new', by, mark: '' })));
  return { state: 'new', by, mark: path.slice(-6) };
}

/** The folders of runs in a folder; none where it cannot be read. */
export function runFoldersIn(parent: string): readonly RunFolder[] {
  try {
    return entriesOf(parent).flatMap((entry) => (entry.isDirectory() ? (runFolderOf(entry.name) ?? []) : []));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}

/** A digest of what stands at a path, which changes with it and with its direct entries; undefined for nothing. */
export function imprint(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const names = found.isDirectory() ? entriesOf(path).map(({ name }) => name) : [];
  const inside = names.sort().map((name) => {
    const entry = lstatSync(join(path, name), { throwIfNoEntry: false });
    return `${name} ${entry?.ino} ${entry?.size} ${entry?.mtimeMs}`;
  });
  return sha256([found.ino, found.isDirectory() ? '' : found.mtimeMs, ...inside].join('\n'));
}

import {
  closeSync,
  type Dirent,
  fsync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { errorCode } from '../../workspace/files/system-error.ts';
import type { OutputPlace, OutputSink } from './output-stream.ts';

const syncFile = promisify(fsync);

/** Files that are on their way to the disk at a time. */
const PENDING_MOST = 64;

function writeWhole(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** Opens a new file, which is on the disk once it is closed; it is among `open` until then. */
function openNew(path: string, open: Set<number>): OutputSink {
  const descriptor = openSync(path, 'wx');
  open.add(descriptor);
  return {
    write: (bytes) => writeWhole(descriptor, bytes),
    close(): void {
      fsyncSync(descriptor);
      open.delete(descriptor);
      closeSync(descriptor);
    },
  };
}

/** Writes a new file and waits until it is on the disk. */
export function writeDurably(path: string, bytes: Buffer): void {
  const open = new Set<number>();
  try {
    const file = openNew(path, open);
    file.write(bytes);
    file.close();
  } finally {
    for (const descriptor of open) closeSync(descriptor);
  }
}

/** Waits until the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder; its renames are journalled.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Writes into a folder. */
export type Fill = (place: OutputPlace) => void;

/** A place for files that are made step by step: they go to the disk side by side. */
export interface SlowPlace extends OutputPlace {
  /** Waits where many files are still on their way to the disk. */
  readonly pause: () => Promise<void>;
}

/** Writes into a folder, and pauses between files. */
export type SlowFill = (place: SlowPlace) => Promise<void>;

/** A new folder that files are written into, and the folders that come to stand in it. */
class NewFolder implements OutputPlace {
  readonly #open = new Set<number>();
  readonly #folders: Set<string>;
  readonly #pending = new Set<Promise<void>>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    this.#folders = new Set([root]);
    mkdirSync(root);
  }

  open(name: string): OutputSink {
    return openNew(this.#pathFor(name), this.#open);
  }

  /** Makes the folders above a file. */
  #pathFor(name: string): string {
    const path = join(this.#root, name);
    for (let above = dirname(path); !this.#folders.has(above); above = dirname(above)) this.#folders.add(above);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  /** Opens a file that goes to the disk after it is closed, beside others. */
  openSlowly(name: string): OutputSink {
    const descriptor = openSync(this.#pathFor(name), 'wx');
    this.#open.add(descriptor);
    return {
      write: (bytes) => writeWhole(descriptor, bytes),
      close: () => {
        const synced = syncFile(descriptor).then(() => {
          this.#pending.delete(synced);
          this.#open.delete(descriptor);
          closeSync(descriptor);
        });
        // A failure is told of where it is waited for.
        synced.catch(() => undefined);
        this.#pending.add(synced);
      },
    };
  }

  /** Waits until no more than so many files are on their way to the disk. */
  async settle(most: number): Promise<void> {
    if (this.#pending.size > most) await Promise.all(this.#pending);
  }

  /** Closes what was left open. */
  close(): void {
    for (const descriptor of this.#open) closeSync(descriptor);
  }

  sync(): void {
    for (const each of this.#folders) syncFolder(each);
  }
}

/** Makes a folder and has files written below it, all of them on the disk when it returns. */
export function writeFolder(path: string, fill: Fill): void {
  const folder = new NewFolder(path);
  try {
    fill(folder);
  } finally {
    folder.close();
  }
  folder.sync();
}

/** The same for what is made step by step. */
export async function writeFolderSlowly(path: string, fill: SlowFill): Promise<void> {
  const folder = new NewFolder(path);
  try {
    await fill({ open: (name) => folder.openSlowly(name), pause: () => folder.settle(PENDING_MOST) });
    await folder.settle(0);
  } finally {
    folder.close();
  }
  folder.sync();
}

/** The files below a folder by their paths in it, and whether each is a regular file; a folder in it that is empty is none. */
export function filesBelow(folder: string): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  for (const entry of entriesOf(folder)) {
    if (!entry.isDirectory()) {
      found.set(entry.name, entry.isFile());
      continue;
    }
    const inside = filesBelow(join(folder, entry.name));
    if (inside.size === 0) found.set(entry.name, false);
    for (const [name, isFile] of inside) found.set(`${entry.name}/${name}`, isFile);
  }
  return found;
}

/** What is in a folder; nothing where there is no folder. */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/**
 * Makes a folder and the missing ones above it. Node's own way of doing so takes a read-only file system for a
 * missing folder, and does not end where the system lets no folder be made.
 * @returns the topmost folder that was made; undefined where all were there.
 */
export function makeFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  try {
    mkdirSync(folder);
    return folder;
  } catch (error) {
    const code = errorCode(error);
    // Another run has made it in the meantime.
    if (code === 'EEXIST' && isFolder(folder)) return undefined;
    const made = code === 'ENOENT' ? makeFolders(dirname(folder)) : undefined;
    if (made === undefined) throw error;
    mkdirSync(folder);
    return made;
  }
}

/** Removes a folder, and those above it up to `top`, as far as they are empty. */
export function removeEmpty(folder: string, top: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or gone: whatever is in it is somebody's.
    return;
  }
  if (folder !== top) removeEmpty(dirname(folder), top);
}

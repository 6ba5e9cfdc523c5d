import {
  closeSync,
  type Dirent,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from '../../workspace/files/system-error.ts';
import type { OutputPlace, OutputSink } from './output-stream.ts';

/** Opens a new file, which is on the disk once it is closed; it is among `open` until then. */
function openNew(path: string, open: Set<number>): OutputSink {
  const descriptor = openSync(path, 'wx');
  open.add(descriptor);
  return {
    write(bytes): void {
      for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    },
    close(): void {
      fsyncSync(descriptor);
      open.delete(descriptor);
      closeSync(descriptor);
    },
  };
}

/** Opens files by a function, and closes in any case those that it leaves open. */
function withOpen(use: (open: Set<number>) => void): void {
  const open = new Set<number>();
  try {
    use(open);
  } finally {
    for (const descriptor of open) closeSync(descriptor);
  }
}

/** Writes a new file and waits until it is on the disk. */
export function writeDurably(path: string, bytes: Buffer): void {
  withOpen((open) => {
    const file = openNew(path, open);
    file.write(bytes);
    file.close();
  });
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

/** Makes a folder and has files written below it, all of them on the disk when it returns. */
export function writeFolder(folder: string, fill: Fill): void {
  const folders = new Set([folder]);
  mkdirSync(folder);
  withOpen((open) => {
    fill({
      open(name) {
        const path = join(folder, name);
        for (let above = dirname(path); !folders.has(above); above = dirname(above)) folders.add(above);
        mkdirSync(dirname(path), { recursive: true });
        return openNew(path, open);
      },
    });
  });
  for (const each of folders) syncFolder(each);
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

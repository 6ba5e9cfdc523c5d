import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { Localised } from '../../model/localised.ts';
import { about } from './system-error.ts';

/** The largest input that is read, in bytes. */
export const LARGEST_FILE = 256 * 1024 * 1024;
/** The largest output that is read back, in bytes: about as long as a text can be. */
export const LARGEST_OUTPUT = 512 * 1024 * 1024;

/** A pipe in the place of a file must not keep the reader waiting for somebody to write. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** How many bytes are read at a time from a file that is longer than its size says. */
const CHUNK = 64 * 1024;

const SPECIAL: Localised = {
  en: 'it is a pipe or a device, not a regular file',
  zh: '它是管道或设备，不是普通文件',
};

/** A path leads to something that is not read: no regular file, or one that is too large. */
export class UnfitFileError extends Error {
  override readonly name = 'UnfitFileError';
  readonly path: string;
  readonly reason: Localised;
  /** There where the file is too large: how many bytes are read at most. */
  readonly limit: number | undefined;

  constructor(path: string, reason: Localised, limit?: number) {
    super(`${path}: ${reason.en}`);
    this.path = path;
    this.reason = reason;
    this.limit = limit;
  }
}

function tooLarge(path: string, limit: number): UnfitFileError {
  const reason = { en: `it has more than ${limit} bytes`, zh: `它超过 ${limit} 字节` };
  return new UnfitFileError(path, reason, limit);
}

/** Reads to the end, whatever the size says: a file may grow, and files of /proc have size 0. */
function readToEnd(descriptor: number, size: number, path: string, limit: number): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(total < size ? size - total : CHUNK);
    const read = readSync(descriptor, chunk);
    if (read === 0) return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    total += read;
    if (total > limit) throw tooLarge(path, limit);
    chunks.push(chunk.subarray(0, read));
  }
}

/**
 * The bytes of a regular file, which a link may lead to.
 * @param limit the most bytes that are read.
 * @param flags further flags to open it with.
 * @throws {UnfitFileError} for a pipe, a device, a socket or too large a file, without waiting for any of them.
 * @throws the system's error, with the path, for a folder and for what cannot be read.
 */
export function readRegularFile(path: string, limit: number = LARGEST_FILE, flags = 0): Buffer {
  return about(path, () => {
    const descriptor = openSync(path, READING | flags);
    try {
      const facts = fstatSync(descriptor);
      // Reading a folder fails with the system's own error.
      if (!facts.isFile() && !facts.isDirectory()) throw new UnfitFileError(path, SPECIAL);
      if (facts.isFile() && facts.size > limit) throw tooLarge(path, limit);
      return readToEnd(descriptor, facts.isFile() ? facts.size : 0, path, limit);
    } finally {
      closeSync(descriptor);
    }
  });
}

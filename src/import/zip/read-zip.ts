import { inflateRawSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

/** How much an archive may hold; beyond it nothing more is inflated. */
export const ZIP_LIMITS = { entries: 4096, entryBytes: 96 * 2 ** 20, totalBytes: 160 * 2 ** 20 } as const;

/** Why an archive is refused. */
export type ZipFault = 'not-a-zip' | 'damaged' | 'encrypted' | 'too-many-entries' | 'too-large';

/** An archive that is not read further. */
export class ZipError extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/** A row of the archive's directory. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const COMMENT_MOST = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

function u16(bytes: Buffer, at: number): number {
  if (at < 0 || at + 2 > bytes.length) throw new ZipError('damaged');
  return bytes.readUInt16LE(at);
}

function u32(bytes: Buffer, at: number): number {
  if (at < 0 || at + 4 > bytes.length) throw new ZipError('damaged');
  return bytes.readUInt32LE(at);
}

/** Where the end of the directory stands: the last record whose comment reaches to the end of the file. */
function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - COMMENT_MOST);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (u32(bytes, at) === END && at + END_LENGTH + u16(bytes, at + 20) === bytes.length) return at;
  }
  throw new ZipError('not-a-zip');
}

function readEntry(bytes: Buffer, at: number): Entry & { readonly next: number } {
  if (u32(bytes, at) !== DIRECTORY) throw new ZipError('damaged');
  const nameLength = u16(bytes, at + 28);
  const next = at + 46 + nameLength + u16(bytes, at + 30) + u16(bytes, at + 32);
  if (next > bytes.length) throw new ZipError('damaged');
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    flags: u16(bytes, at + 8),
    method: u16(bytes, at + 10),
    crc: u32(bytes, at + 16),
    packed: u32(bytes, at + 20),
    size: u32(bytes, at + 24),
    header: u32(bytes, at + 42),
    next,
  };
}

/** The directory of an archive: names and sizes as they are declared, nothing inflated. */
function readDirectory(bytes: Buffer): Entry[] {
  const end = findEnd(bytes);
  const count = u16(bytes, end + 10);
  if (count > ZIP_LIMITS.entries) throw new ZipError('too-many-entries');
  const entries: Entry[] = [];
  let at = u32(bytes, end + 16);
  for (let index = 0; index < count; index += 1) {
    const { next, ...entry } = readEntry(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** The bytes of an entry, held to its declared size while it is inflated, and to its checksum afterwards. */
function inflate(bytes: Buffer, { flags, method, crc, packed, size, header }: Entry): Buffer {
  if (flags & ENCRYPTED) throw new ZipError('encrypted');
  if (u32(bytes, header) !== LOCAL) throw new ZipError('damaged');
  const start = header + 30 + u16(bytes, header + 26) + u16(bytes, header + 28);
  const raw = bytes.subarray(start, start + packed);
  if (raw.length !== packed || (method !== STORED && method !== DEFLATED)) throw new ZipError('damaged');
  const content = method === STORED ? raw : inflateBounded(raw, size);
  if (content.length !== size || crc32(content) !== crc) throw new ZipError('damaged');
  return content;
}

function inflateBounded(raw: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isTooLong = error instanceof RangeError;
    throw new ZipError(isTooLong ? 'too-large' : 'damaged');
  }
}

/**
 * The wanted entries of a zip archive, inflated in bounded memory: the directory is read first, and what it declares is
 * held to the limits before anything is inflated.
 * @throws {ZipError} when the archive breaks a limit, is damaged or is encrypted.
 */
export function readZip(bytes: Buffer, isWanted: (name: string) => boolean): ReadonlyMap<string, Buffer> {
  const wanted = readDirectory(bytes).filter(({ name }) => isWanted(name));
  const total = wanted.reduce((sum, { size }) => sum + size, 0);
  if (total > ZIP_LIMITS.totalBytes || wanted.some(({ size }) => size > ZIP_LIMITS.entryBytes)) {
    throw new ZipError('too-large');
  }
  const contents = new Map<string, Buffer>();
  for (const entry of wanted) {
    if (contents.has(entry.name)) throw new ZipError('damaged');
    contents.set(entry.name, inflate(bytes, entry));
  }
  return contents;
}

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Localised } from '../../model/localised.ts';
import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { InputFile } from '../../model/workspace.ts';
import { insidePath, staysInside } from './safe-path.ts';
import { errorCode } from './system-error.ts';

/** The largest input that is read. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The system's error codes that readers meet most, in words. */
const REASONS: Readonly<Record<string, Localised>> = {
  EISDIR: { en: 'it is a folder', zh: '它是文件夹' },
  EACCES: { en: 'permission denied', zh: '没有读取权限' },
  ELOOP: { en: 'its links go round in a circle', zh: '链接成环' },
};

const SPECIAL: Localised = { en: 'it is a pipe or a device', zh: '它是管道或设备' };

/** A pipe in the place of a file must not keep the reader waiting for somebody to write. */
const READING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A decoded input: its path relative to the workspace, and its text without a byte-order mark, lines ended by \n. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly input: InputFile;
}

/** Reads the workspace's files: never outside its root, every refusal a problem. */
export class SourceReader {
  readonly #root: string;
  readonly #checkedFolders = new Map<string, boolean>();

  constructor(root: string) {
    this.#root = root;
  }

  /** Whether the path, its folder's links resolved, stays in the workspace. */
  #isInside(absolute: string): boolean {
    const folder = dirname(absolute);
    let inside = this.#checkedFolders.get(folder);
    if (inside === undefined) {
      inside = staysInside(this.#root, folder);
      this.#checkedFolders.set(folder, inside);
    }
    return inside;
  }

  #readBytes(absolute: string): Buffer | 'outside' | 'special' | { tooLarge: number } {
    if (!this.#isInside(absolute)) return 'outside';
    let descriptor: number;
    try {
      descriptor = openSync(absolute, READING | (constants.O_NOFOLLOW ?? 0));
    } catch (error) {
      if (errorCode(error) !== 'ELOOP') throw error;
      if (!staysInside(this.#root, absolute)) return 'outside';
      descriptor = openSync(absolute, READING);
    }
    try {
      const facts = fstatSync(descriptor);
      if (!facts.isFile() && !facts.isDirectory()) return 'special';
      return facts.size > LARGEST_FILE ? { tooLarge: facts.size } : readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }

  /** The file's text; `key` is the setting that names it. Problems go to the list, with undefined as the result. */
  read(path: string, key: string, needs: string, problems: ProblemList): SourceText | undefined {
    const at = startOf(path);
    const absolute = insidePath(this.#root, path);
    if (absolute === undefined) {
      problems.add(problem('path-outside', startOf('pingan.json'), { path }));
      return undefined;
    }
    try {
      const bytes = this.#readBytes(absolute);
      if (bytes === 'outside') problems.add(problem('path-outside', at, { path }));
      else if (bytes === 'special') problems.add(problem('unreadable-file', at, { reason: SPECIAL }));
      else if (Buffer.isBuffer(bytes)) return decodeSource(path, bytes, needs, problems);
      else problems.add(problem('file-too-large', at, { bytes: `${bytes.tooLarge}`, limit: `${LARGEST_FILE}` }));
    } catch (error) {
      const code = errorCode(error);
      if (code === undefined) throw error;
      const missing = code === 'ENOENT' || code === 'ENOTDIR';
      const reason = REASONS[code] ?? code;
      problems.add(missing ? problem('missing-file', at, { key }) : problem('unreadable-file', at, { reason }));
    }
    return undefined;
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function decodeText(bytes: Buffer): { text: string; encoding: 'utf-8' | 'gb18030' } | undefined {
  const utf16 = bytes.length >= 2 && (bytes.readUInt16BE(0) === 0xfeff || bytes.readUInt16BE(0) === 0xfffe);
  if (utf16) return undefined;
  if (isUtf8(bytes)) {
    return { text: withoutMark(bytes.toString('utf8')), encoding: 'utf-8' };
  }
  try {
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return { text: withoutMark(text), encoding: 'gb18030' };
  } catch {
    return undefined;
  }
}

function placeOfNul(path: string, text: string) {
  const before = text.slice(0, text.indexOf('\0')).split(/\r\n|\n|\r/);
  return { file: path, line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** The text of a file's bytes; `needs` is what it must hold at least. Problems go to the list, with undefined as the result. */
export function decodeSource(
  path: string,
  bytes: Buffer,
  needs: string,
  problems: ProblemList,
): SourceText | undefined {
  const decoded = decodeText(bytes);
  if (decoded === undefined) {
    problems.add(problem('bad-encoding', startOf(path), {}));
    return undefined;
  }
  if (bytes.includes(0)) {
    problems.add(problem('nul-byte', placeOfNul(path, decoded.text), {}));
    return undefined;
  }
  if (decoded.text.trim() === '') {
    problems.add(problem('empty-file', startOf(path), { needs }));
    return undefined;
  }
  if (decoded.encoding === 'gb18030') problems.add(problem('not-utf8', startOf(path), {}));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  return { path, text, input: { path, sha256, bytes: bytes.length } };
}

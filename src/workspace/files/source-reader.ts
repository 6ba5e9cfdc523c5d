import { isUtf8 } from 'node:buffer';
import { constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Problem, problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { InputFile } from '../../model/workspace.ts';
import { LARGEST_FILE, readRegularFile, UnfitFileError } from './regular-file.ts';
import { insidePath, staysInside } from './safe-path.ts';
import { sha256 } from './sha256.ts';
import { errorCode } from './system-error.ts';
import { systemReason } from './system-reasons.ts';

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

  /** The bytes; undefined where the path leads out of the workspace. */
  #readBytes(absolute: string): Buffer | undefined {
    if (!this.#isInside(absolute)) return undefined;
    try {
      return readRegularFile(absolute, LARGEST_FILE, constants.O_NOFOLLOW ?? 0);
    } catch (error) {
      if (errorCode(error) !== 'ELOOP') throw error;
      return staysInside(this.#root, absolute) ? readRegularFile(absolute) : undefined;
    }
  }

  /** Whether something stands at a path, be it readable or not. */
  has(path: string): boolean {
    const absolute = insidePath(this.#root, path);
    return absolute !== undefined && lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
  }

  /** The file's text; `key` is the setting that names it. Problems go to the list, with undefined as the result. */
  read(path: string, key: string, needs: string, problems: ProblemList): SourceText | undefined {
    const absolute = insidePath(this.#root, path);
    if (absolute === undefined) {
      problems.add(problem('path-outside', startOf('pingan.json'), { path }));
      return undefined;
    }
    try {
      const bytes = this.#readBytes(absolute);
      if (bytes !== undefined) return decodeSource(path, bytes, needs, problems);
      problems.add(problem('path-outside', startOf(path), { path }));
    } catch (error) {
      problems.add(unreadable(error, path, key));
    }
    return undefined;
  }
}

/** Why a file of the workspace cannot be read, as a problem; a bug is thrown on. */
function unreadable(error: unknown, path: string, key: string): Problem {
  const at = startOf(path);
  if (error instanceof UnfitFileError) {
    const { reason, limit } = error;
    return limit === undefined
      ? problem('unreadable-file', at, { reason })
      : problem('file-too-large', at, { limit: `${limit}` });
  }
  const code = errorCode(error);
  if (code === undefined) throw error;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return isMissing
    ? problem('missing-file', at, { key })
    : problem('unreadable-file', at, { reason: systemReason(code) });
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
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  return { path, text, input: { path, sha256: sha256(bytes), bytes: bytes.length } };
}

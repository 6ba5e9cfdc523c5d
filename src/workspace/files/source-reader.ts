import { constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Localised } from '../../model/localised.ts';
import { type Problem, problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Workspace } from '../../model/workspace.ts';
import { decodeSource, type SourceText } from './decode-source.ts';
import { type TextHints, textHints } from './decode-text.ts';
import { LARGEST_FILE, readRegularFile, UnfitFileError } from './regular-file.ts';
import { insidePath, staysInside } from './safe-path.ts';
import { errorCode } from './system-error.ts';
import { systemReason } from './system-reasons.ts';

/** The most bytes that are read of a file, and what to do about a larger one. */
export interface SizeBound {
  readonly limit: number;
  readonly remedy: Localised;
}

const TABLE_BOUND: SizeBound = {
  limit: LARGEST_FILE,
  remedy: { en: 'split it, for example by month or region', zh: '请拆分，例如按月或按地区' },
};

/** Reads the workspace's files: never outside its root, every refusal a problem. */
export class SourceReader {
  readonly #root: string;
  readonly #hints: TextHints | undefined;
  readonly #bound: SizeBound;
  readonly #checkedFolders = new Map<string, boolean>();

  /** `hints` are for tables; without them a file must be UTF-8, whatever the setting "encoding" says. */
  constructor(root: string, hints?: TextHints, bound = TABLE_BOUND) {
    this.#root = root;
    this.#hints = hints;
    this.#bound = bound;
  }

  /** Reads a workspace's tables, with what it tells of their text. */
  static ofTables({ root, settings, regions }: Pick<Workspace, 'root' | 'settings' | 'regions'>): SourceReader {
    return new SourceReader(root, textHints(settings, regions));
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
      return readRegularFile(absolute, this.#bound.limit, constants.O_NOFOLLOW ?? 0);
    } catch (error) {
      if (errorCode(error) !== 'ELOOP') throw error;
      return staysInside(this.#root, absolute) ? readRegularFile(absolute, this.#bound.limit) : undefined;
    }
  }

  /** Whether something stands at a path, readable or not. */
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
      if (bytes !== undefined) return decodeSource(path, bytes, needs, problems, this.#hints);
      problems.add(problem('path-outside', startOf(path), { path }));
    } catch (error) {
      problems.add(unreadable(error, path, key, this.#bound));
    }
    return undefined;
  }
}

/** Why a file of the workspace cannot be read, as a problem; a bug is thrown on. */
function unreadable(error: unknown, path: string, key: string, { remedy }: SizeBound): Problem {
  const at = startOf(path);
  if (error instanceof UnfitFileError) {
    const { reason, limit } = error;
    return limit === undefined
      ? problem('unreadable-file', at, { reason })
      : problem('file-too-large', at, { limit: `${limit}`, remedy });
  }
  const code = errorCode(error);
  if (code === undefined) throw error;
  const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
  return isMissing
    ? problem('missing-file', at, { key })
    : problem('unreadable-file', at, { reason: systemReason(code) });
}

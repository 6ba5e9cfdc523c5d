import type { ProblemList } from '../../model/problem-list.ts';
import { type ReadText, readText } from '../../workspace/files/decode-source.ts';
import type { TextHints } from '../../workspace/files/decode-text.ts';
import { utf16Of } from '../../workspace/files/likely-encodings.ts';

/** What a table of figures must hold at least. */
const NEEDS = 'region,indicator,value';

/** What is known of a table before it is read. */
export interface TableHints extends TextHints {
  /** The columns it must hold at least, where it is no table of figures. */
  readonly needs?: string;
}

/**
 * The text of a table and its encoding: found as for the files of the workspace, and UTF-16 without its mark too. Problems
 * go to the list, with undefined as the result.
 */
export function decodeTable(
  file: string,
  bytes: Buffer,
  { needs = NEEDS, ...hints }: TableHints,
  problems: ProblemList,
): ReadText | undefined {
  const encoding = hints.encoding ?? utf16Of(bytes);
  return readText(file, bytes, needs, problems, { ...hints, encoding });
}

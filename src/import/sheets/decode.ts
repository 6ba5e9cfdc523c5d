import type { ProblemList } from '../../model/problem-list.ts';
import { type ReadText, readText } from '../../workspace/files/decode-source.ts';
import type { TextHints } from '../../workspace/files/decode-text.ts';
import { utf16Of } from '../../workspace/files/likely-encodings.ts';

/** What a table must hold at least. */
const NEEDS = 'region,indicator,value';

/**
 * The text of a table and its encoding: found as for the files of the workspace, and UTF-16 without its mark too. Problems
 * go to the list, with undefined as the result.
 */
export function decodeTable(
  file: string,
  bytes: Buffer,
  hints: TextHints,
  problems: ProblemList,
): ReadText | undefined {
  const encoding = hints.encoding ?? utf16Of(bytes);
  return readText(file, bytes, NEEDS, problems, { ...hints, encoding });
}

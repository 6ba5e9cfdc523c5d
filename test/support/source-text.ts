import type { ProblemList } from '../../src/model/problem-list.ts';
import type { SourceText } from '../../src/workspace/files/decode-source.ts';
import { positionsOf } from './problem-positions.ts';

/** A text as if it had been read from a file of the workspace. */
export function sourceText(path: string, text: string): SourceText {
  return { path, text, bytes: Buffer.from(text), input: { path, sha256: '', bytes: Buffer.byteLength(text) } };
}

/** Problems as `file:line:column code`, errors first. */
export function codesOf({ errors, warnings }: ProblemList): readonly string[] {
  return positionsOf([...errors, ...warnings]);
}

import { isAscii } from 'node:buffer';
import type { Localised } from '../../model/localised.ts';
import { type Place, problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { InputFile } from '../../model/workspace.ts';
import { shown } from '../number-cell.ts';
import { type DecodedText, decodeText, type TextHints } from './decode-text.ts';
import { signatureOf } from './file-signature.ts';
import type { LikelyEncoding } from './likely-encodings.ts';
import { findMojibake, type Mojibake } from './mojibake.ts';
import { sha256 } from './sha256.ts';

/** A decoded input: its path relative to the workspace, and its text without a byte-order mark, lines ended by \n. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** The text as UTF-8. */
  readonly bytes: Buffer;
  readonly input: InputFile;
}

function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { file, line: before.length, column: (before.at(-1) as string).length + 1 };
}

/** How many readings of bytes in an unknown encoding are shown. */
const MOST_READINGS = 5;

function encodingHint(likely: readonly LikelyEncoding[], isTable: boolean): Localised {
  if (!isTable || likely.length === 0) return { en: 'save it as UTF-8', zh: '请另存为 UTF-8' };
  const readings = likely.slice(0, MOST_READINGS).map(({ encoding, sample }) => `${encoding} "${shown(sample)}"`);
  return {
    en: `save it as UTF-8, or set "encoding" in pingan.json to the one in which it reads right: ${readings.join(', ')}`,
    zh: `请另存为 UTF-8，或把 pingan.json 中的 "encoding" 设为读出正确文字的编码：${readings.join('、')}`,
  };
}

/** The first byte that is not ASCII. */
function placeBeyondAscii(file: string, bytes: Buffer): Place {
  const text = bytes.toString('latin1');
  return placeAt(file, text, Math.max(0, text.search(/[\u0080-\u00ff]/)));
}

/** The command that undoes a wrong reading of a file that is UTF-8 now. */
const UNDO: Readonly<Record<string, string>> = {
  'utf-8 gb18030': 'iconv -f UTF-8 -t GB18030',
  'utf-8 windows-1252': 'iconv -f UTF-8 -t WINDOWS-1252',
  'gb18030 windows-1252': 'iconv -f UTF-8 -t WINDOWS-1252 | iconv -f GB18030 -t UTF-8',
};

function undoHint({ written, read }: Mojibake, encoding: string): Localised {
  if (encoding !== 'utf-8') {
    return {
      en: `correct "encoding" in pingan.json, which is "${encoding}"`,
      zh: `请更正 pingan.json 中的 "encoding"（现为 "${encoding}"）`,
    };
  }
  const undo = UNDO[`${written} ${read}`] ?? '';
  return {
    en: `export it again from where it came, as UTF-8; where no character was lost, "${undo}" undoes it`,
    zh: `请从原处重新导出为 UTF-8；若没有丢失字符，可用 "${undo}" 还原`,
  };
}

function reportUndecoded(
  path: string,
  bytes: Buffer,
  decoded: Exclude<DecodedText, { kind: 'text' }>,
  isTable: boolean,
  problems: ProblemList,
): void {
  if (decoded.kind === 'broken') {
    const at = { file: path, line: decoded.line, column: 1 };
    problems.add(problem('broken-encoding', at, { encoding: decoded.encoding }));
    return;
  }
  const at = placeBeyondAscii(path, bytes);
  problems.add(problem('bad-encoding', at, { hint: encodingHint(decoded.likely, isTable) }));
}

/** A decoded text; ASCII takes a byte a character, and nothing in it was read wrongly. */
interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly isPlain: boolean;
}

/** Reports text that must not be read on: with a NUL, without anything, or read wrongly once before. */
function isRefused(path: string, { text, encoding, isPlain }: Decoded, needs: string, problems: ProblemList): boolean {
  const nul = text.indexOf('\0');
  if (nul !== -1) {
    problems.add(problem('nul-byte', placeAt(path, text, nul), {}));
    return true;
  }
  if (text.trim() === '') {
    problems.add(problem('empty-file', startOf(path), { needs }));
    return true;
  }
  const mojibake = isPlain ? undefined : findMojibake(text);
  if (mojibake === undefined) return false;
  const { offset, found, meant, written, read } = mojibake;
  const names = { written: written.toUpperCase(), read: read === 'gb18030' ? 'GBK' : read };
  const values = { found: shown(found), meant: shown(meant), ...names, hint: undoHint(mojibake, encoding) };
  problems.add(problem('mojibake', placeAt(path, text, offset), values));
  return true;
}

/** A text, and how its encoding was found. */
export type ReadText = Extract<DecodedText, { kind: 'text' }>;

/** The text of a file's bytes as it stands there, before `decodeSource` makes it uniform, with its encoding. */
export function readText(
  path: string,
  bytes: Buffer,
  needs: string,
  problems: ProblemList,
  hints?: TextHints,
): ReadText | undefined {
  const signature = signatureOf(bytes);
  if (signature !== undefined) {
    problems.add(problem('not-text', startOf(path), { ...signature }));
    return undefined;
  }
  const decoded = decodeText(bytes, hints);
  if (decoded.kind !== 'text') {
    reportUndecoded(path, bytes, decoded, hints !== undefined, problems);
    return undefined;
  }
  const isPlain = decoded.text.length === bytes.length;
  return isRefused(path, { ...decoded, isPlain }, needs, problems) ? undefined : decoded;
}

/** A text as UTF-8: the file's own bytes where they are that already. */
function bytesOf(text: string, read: Buffer): Buffer {
  return text.length === read.length && isAscii(read) ? read : Buffer.from(text);
}

/**
 * The text of a file's bytes; `needs` is what it must hold at least; `hints` are given for tables, whose encoding can be
 * set. Problems go to the list, with undefined as the result.
 */
export function decodeSource(
  path: string,
  bytes: Buffer,
  needs: string,
  problems: ProblemList,
  hints?: TextHints,
): SourceText | undefined {
  const decoded = readText(path, bytes, needs, problems, hints);
  if (decoded === undefined) return undefined;
  if (decoded.isGuess) problems.add(problem('not-utf8', startOf(path), {}));
  const text = decoded.text.includes('\r') ? decoded.text.replace(/\r\n?/g, '\n') : decoded.text;
  const input = { path, sha256: sha256(bytes), bytes: bytes.length };
  return { path, text, bytes: bytesOf(text, bytes), input };
}

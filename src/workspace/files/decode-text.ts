import { isUtf8 } from 'node:buffer';
import type { Regions } from '../../model/region.ts';
import type { Settings } from '../../model/settings.ts';
import { decodeBytes } from './decode-bytes.ts';
import { decodeWhole, type LikelyEncoding, likelyEncodings, utf16Of } from './likely-encodings.ts';

/** What is known of a file's text before it is read. */
export interface TextHints {
  /** The encoding that the setting names; a byte-order mark overrules it. */
  readonly encoding?: string | undefined;
  /** Names that may stand in the text, such as those of the regions: a reading that has one is right. */
  readonly names?: Iterable<string> | undefined;
}

/** What a workspace says about the text of its tables: the encoding that is set, and names that may stand in them. */
export function textHints({ encoding }: Pick<Settings, 'encoding'>, { list }: Pick<Regions, 'list'>): TextHints {
  return { encoding, names: list.map(({ name }) => name) };
}

/** A file's text, or how its bytes may be meant. */
export type DecodedText =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: string;
      /** Whether nothing but the text itself tells its encoding. */
      readonly isGuess: boolean;
    }
  | { readonly kind: 'unknown'; readonly likely: readonly LikelyEncoding[] }
  /** Bytes that mean nothing in the encoding that the setting names: the first line with such. */
  | { readonly kind: 'broken'; readonly encoding: string; readonly line: number };

/** Whether a text is the name of an encoding (WHATWG), as "gbk", "big5" or "windows-1252". */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** From this likelihood on bytes are taken as Chinese that was saved as GB18030. */
const PLAUSIBLE = 0.4;
/** Encodings with one byte a character accept nearly any bytes: they are believed only if they read all of them. */
const CERTAIN = 0.95;

const OF_TWO_BYTES: ReadonlySet<string> = new Set(['big5', 'shift_jis', 'euc-jp', 'euc-kr']);

function isChinese(likely: readonly LikelyEncoding[]): boolean {
  const chinese = likely.find(({ encoding }) => encoding === 'gb18030')?.likelihood ?? 0;
  if (chinese < PLAUSIBLE) return false;
  return likely.every(({ encoding, likelihood }) => {
    return likelihood <= chinese || (!OF_TWO_BYTES.has(encoding) && likelihood < CERTAIN);
  });
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isMarked ? utf16Of(bytes) : undefined;
}

function decodeNamed(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    const text = decodeBytes(bytes, encoding, true);
    return { kind: 'text', text: withoutMark(text), encoding, isGuess: false };
  } catch {
    const before = decodeBytes(bytes, encoding).split('\ufffd')[0] as string;
    return { kind: 'broken', encoding, line: before.split(/\r\n|\n|\r/).length };
  }
}

/**
 * The text of a file's bytes: by the encoding that is named, else UTF-8, else GB18030, which Chinese Excel writes, where
 * that reads as Chinese: without characters of private use, most of them common ones, and no worse than as Big5,
 * Shift_JIS, EUC-JP or EUC-KR. Other bytes are not guessed at.
 */
export function decodeText(bytes: Buffer, { encoding, names }: TextHints = {}): DecodedText {
  const mark = markOf(bytes);
  if (encoding !== undefined) return decodeNamed(bytes, mark ?? encoding);
  if (mark !== 'utf-8' && utf16Of(bytes) !== undefined) return { kind: 'unknown', likely: likelyEncodings(bytes) };
  if (isUtf8(bytes))
    return { kind: 'text', text: withoutMark(bytes.toString('utf8')), encoding: 'utf-8', isGuess: false };
  const likely = likelyEncodings(bytes, names);
  const text = isChinese(likely) ? decodeWhole(bytes, 'gb18030') : undefined;
  if (text === undefined) return { kind: 'unknown', likely };
  return { kind: 'text', text: withoutMark(text), encoding: 'gb18030', isGuess: true };
}

import { isUtf8 } from 'node:buffer';
import { commonIn, commonShare } from './common-characters.ts';
import { decodeBytes } from './decode-bytes.ts';

/** A text whose bytes were once read in a wrong encoding, and what they say in the right one. */
export interface Mojibake {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly found: string;
  readonly meant: string;
  /** The encoding the bytes are in, and the one they were read in. */
  readonly written: 'utf-8' | 'gb18030';
  readonly read: 'gb18030' | 'windows-1252';
}

/** The bytes that each character stands for. */
type Encoder = ReadonlyMap<string, readonly number[]>;

function doubleBytes(): Encoder {
  const pairs: number[][] = [];
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) pairs.push([lead, trail]);
  }
  const characters = [...decodeBytes(Buffer.from(pairs.flat()), 'gb18030')];
  return new Map(pairs.map((pair, at) => [characters[at] as string, pair]));
}

function singleBytes(): Encoder {
  const bytes = Array.from({ length: 0x80 }, (_, at) => at + 0x80);
  const characters = [...decodeBytes(Buffer.from(bytes), 'windows-1252')];
  return new Map(bytes.map((byte, at) => [characters[at] as string, [byte]]));
}

const makers = { gb18030: doubleBytes, 'windows-1252': singleBytes } as const;
const encoders = new Map<keyof typeof makers, Encoder>();

/** Made when it is first needed, which for most texts is never. */
function encoderOf(encoding: keyof typeof makers): Encoder {
  const encoder = encoders.get(encoding) ?? makers[encoding]();
  encoders.set(encoding, encoder);
  return encoder;
}

/** The bytes of a text's characters, as far as an encoding has them. */
function bytesOf(text: string, encoding: keyof typeof makers): Buffer {
  const encoder = encoderOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const own = encoder.get(character);
    if (own === undefined) break;
    bytes.push(...own);
  }
  return Buffer.from(bytes);
}

/** Where UTF-8 of Chinese begins when it is read as GBK: by a character whose two bytes are E4 to E9 and 80 to BF. */
function chineseBeginnings(): string {
  const bytes: number[] = [];
  for (let lead = 0xe4; lead <= 0xe9; lead += 1) {
    for (let trail = 0x80; trail <= 0xbf; trail += 1) bytes.push(lead, trail);
  }
  return decodeBytes(Buffer.from(bytes), 'gb18030');
}

const AS_GBK = new RegExp(`(?<![\\u0080-\\uffff])[${chineseBeginnings()}][\\u0080-\\ufffc]+`, 'g');
/** What the bytes 80 to BF are in windows-1252, which follow each first byte of a character of UTF-8. */
const AS_LATIN = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][\u0080-\uffff]*/g;
/** Chinese of GB2312 read as windows-1252: each of its bytes is a sign or a letter with a mark. */
const CHINESE_AS_LATIN = /(?<![\u0080-\uffff])[\u00a1-\u00ff]{4,}/g;

/** UTF-8 without a last character that was cut. */
function wholeUtf8(bytes: Buffer): string | undefined {
  for (let cut = 0; cut <= 2; cut += 1) {
    const part = bytes.subarray(0, bytes.length - cut);
    if (part.length >= 2 && isUtf8(part)) return part.toString('utf8');
  }
  return undefined;
}

function utf8AsGbk(found: string): string | undefined {
  const meant = wholeUtf8(bytesOf(found, 'gb18030'));
  const isLikely = meant !== undefined && /^\p{Script=Han}/u.test(meant) && !/\p{C}/u.test(meant);
  return isLikely && likelihood(meant) > likelihood(found) ? meant : undefined;
}

function likelihood(text: string): number {
  return commonShare(text, commonIn.traditional) ?? 0;
}

function utf8AsLatin(found: string): string | undefined {
  const bytes = bytesOf(found, 'windows-1252');
  return bytes.length >= 2 && isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function gbkAsLatin(found: string): string | undefined {
  const bytes = bytesOf(found, 'windows-1252');
  const meant = decodeBytes(bytes.subarray(0, bytes.length - (bytes.length % 2)), 'gb18030');
  return (commonShare(meant, commonIn.simplified) ?? 0) > 0.5 ? meant : undefined;
}

const KINDS = [
  { written: 'utf-8', read: 'gb18030', pattern: AS_GBK, mend: utf8AsGbk },
  { written: 'utf-8', read: 'windows-1252', pattern: AS_LATIN, mend: utf8AsLatin },
  { written: 'gb18030', read: 'windows-1252', pattern: CHINESE_AS_LATIN, mend: gbkAsLatin },
] as const;

/** A file has one encoding: its first characters show it, so that a large one is not searched to its end. */
const SEARCHED = 1_000_000;

/** The ASCII letters on both sides: a part of a word is shown as the whole word. */
function besides(text: string, from: number, to: number): readonly [before: string, after: string] {
  const before = /[A-Za-z]*$/.exec(text.slice(Math.max(0, from - 20), from));
  const after = /^[A-Za-z]*/.exec(text.slice(to, to + 20));
  return [before?.[0] ?? '', after?.[0] ?? ''];
}

/**
 * Finds the first text that was read in a wrong encoding and saved again, as 鍖楀煄, which is 北城.
 */
export function findMojibake(text: string): Mojibake | undefined {
  for (const { written, read, pattern, mend } of KINDS) {
    for (const { 0: found, index } of text.slice(0, SEARCHED).matchAll(pattern)) {
      const meant = mend(found);
      if (meant === undefined) continue;
      const [before, after] = besides(text, index, index + found.length);
      const [whole, right] = [found, meant].map((part) => before + part + after) as [string, string];
      return { offset: index - before.length, found: whole, meant: right, written, read };
    }
  }
  return undefined;
}

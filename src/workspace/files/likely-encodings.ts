import { type Commonness, commonIn, commonShare } from './common-characters.ts';
import { decodeBytes } from './decode-bytes.ts';

/** A reading of some of a file's cells, with how likely it is: 0 to 1. */
export interface LikelyEncoding {
  readonly encoding: string;
  readonly sample: string;
  readonly likelihood: number;
}

/** How likely a text is the one that was written. */
type Judge = (text: string) => number;

/** Text with nothing but signs beyond ASCII, such as a dash, reads as well as any. */
function cjk(isCommon: Commonness): Judge {
  return (text) => commonShare(text, isCommon) ?? 1;
}

/** The share of the characters beyond ASCII that a pattern takes. */
function shareOf(pattern: RegExp, text: string): number {
  const beyond = text.match(/[^\p{ASCII}]/gu) ?? [];
  return beyond.length === 0 ? 0 : (text.match(pattern) ?? []).length / beyond.length;
}

/** Letters with marks stand in words among plain ones; where few others stand beside them, they are no Latin. */
function latin(text: string): number {
  return shareOf(/(?<=[a-z])[ß-öø-ÿ]|[À-ÖØ-öø-ÿœŒšŠžŽ](?=[a-z])|[–—‘’“”…€°]/gu, text);
}

/** The letters of one alphabet, not in words of another, capitals only at the beginning of a word. */
function alphabet(capitals: string, small: string): Judge {
  const pattern = new RegExp(
    `(?<![A-Za-z${capitals}${small}])[${capitals}](?![A-Za-z])|(?<![A-Za-z])[${small}](?![A-Za-z])`,
    'gu',
  );
  return (text) => shareOf(pattern, text);
}

/** The encodings of tables, with what distinguishes a right reading from a wrong one. */
const CANDIDATES: readonly (readonly [encoding: string, judge: Judge])[] = [
  ['gb18030', cjk(commonIn.simplified)],
  ['big5', cjk(commonIn.traditional)],
  ['shift_jis', cjk(commonIn.japanese)],
  ['euc-jp', cjk(commonIn.japanese)],
  ['euc-kr', cjk(commonIn.korean)],
  ['windows-1252', latin],
  ['windows-1250', (text) => 0.9 * shareOf(/[a-z][ąćęłńóśźżčďěňřšťůžáéíýőű]|[ŁŚŻŹČŘŠŽ](?=[a-zó])/gu, text)],
  ['windows-1251', alphabet('А-ЯЁ', 'а-яё')],
  ['koi8-r', alphabet('А-ЯЁ', 'а-яё')],
  ['windows-1253', alphabet('Α-ΩΆ-Ώ', 'ά-ώ')],
];

/** Characters that no right reading has: private use, controls, and what stands for bytes that mean nothing. */
const IMPOSSIBLE = /[\ue000-\uf8ff\ufffd\u0080-\u009f\u{f0000}-\u{10ffff}]/u;

/** The whole bytes read in an encoding; undefined where they mean nothing in it. */
export function decodeWhole(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = decodeBytes(bytes, encoding, true);
    return IMPOSSIBLE.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** How many cells are read to judge by, and how many of them are shown. */
const JUDGED_CELLS = 400;
const SHOWN_CELLS = 3;

const SEPARATORS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x22, 0x2c, 0x3b]);

/** The first different cells that hold bytes beyond ASCII. A comma or a line's end is never part of a character. */
function cellsBeyondAscii(bytes: Uint8Array): Buffer[] {
  const cells = new Map<string, Buffer>();
  let start = 0;
  let isBeyond = false;
  for (let at = 0; at <= bytes.length && cells.size < JUDGED_CELLS; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && !SEPARATORS.has(byte)) {
      isBeyond ||= byte > 0x7f;
      continue;
    }
    const cell = Buffer.from(bytes.subarray(start, at));
    if (isBeyond) cells.set(cell.toString('latin1'), cell);
    start = at + 1;
    isBeyond = false;
  }
  return [...cells.values()];
}

/** The order of the bytes of UTF-16, told by its mark or by the zeros beside ASCII. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 8;
  if (even > many === odd > many) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function shownCells(text: string): string {
  const filled = text.split(/[\n\r]+/).filter((cell) => /[^\p{ASCII}]/u.test(cell));
  return filled.slice(0, SHOWN_CELLS).join(', ');
}

function knows(text: string, names: Iterable<string>): boolean {
  for (const name of names) if (/[^\p{ASCII}]/u.test(name) && text.includes(name)) return true;
  return false;
}

/**
 * The encodings in which a file's cells beyond ASCII mean something, the likeliest first. A reading in which one of the
 * `names` stands is certain.
 */
export function likelyEncodings(bytes: Uint8Array, names: Iterable<string> = []): readonly LikelyEncoding[] {
  const wide = utf16Of(bytes);
  if (wide !== undefined) {
    const text = decodeWhole(bytes, wide);
    const sample = text?.split(/\r\n?|\n/)[0] ?? '';
    return text === undefined ? [] : [{ encoding: wide, sample, likelihood: 1 }];
  }
  const cells = cellsBeyondAscii(bytes);
  const joined = Buffer.concat(cells.flatMap((cell) => [cell, Buffer.from('\n')]));
  const known = [...names];
  const readings = CANDIDATES.flatMap(([encoding, judge]) => {
    const text = decodeWhole(joined, encoding);
    if (text === undefined) return [];
    return [{ encoding, sample: shownCells(text), likelihood: knows(text, known) ? 1.5 : judge(text) }];
  });
  return readings.sort((a, b) => b.likelihood - a.likelihood);
}

import { isUtf8 } from 'node:buffer';

/** A text and the encoding it was read in, as WHATWG names it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

function decodedAs(bytes: Buffer, encoding: string): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte-order mark, or by NUL bytes in the one or the other half of its first characters. */
function utf16Of(bytes: Buffer): string | undefined {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return 'utf-16le';
  if (mark === 0xfeff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const nuls = [0, 1].map((half) => head.filter((byte, at) => byte === 0 && at % 2 === half).length);
  const [even = 0, odd = 0] = nuls;
  if (even + odd < head.length / 8) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** Private-use characters, the mark of what could not be read, and control characters are in no table. */
const IMPLAUSIBLE = /[\p{Co}\ufffd\u0080-\u009f]|[^\P{Cc}\t\n\r]/u;

/**
 * The text of a table: in the encoding named, else in UTF-8 or UTF-16, else in GB18030 where that reads as text.
 * undefined where none fits.
 */
export function decodeTable(bytes: Buffer, named: string | undefined): Decoded | undefined {
  if (named !== undefined) return decodedAs(bytes, named);
  const wide = utf16Of(bytes);
  if (wide !== undefined) return decodedAs(bytes, wide);
  if (isUtf8(bytes)) return decodedAs(bytes, 'utf-8');
  const chinese = decodedAs(bytes, 'gb18030');
  return chinese === undefined || IMPLAUSIBLE.test(chinese.text) ? undefined : chinese;
}

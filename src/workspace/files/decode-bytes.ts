/** What the bytes 80 to 9F are in windows-1252 (WHATWG). */
const HIGH_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Bytes in an encoding, a WHATWG label. Some releases of Node read windows-1252 as ISO-8859-1, so that its signs are
 * put in here.
 * @throws TypeError where `fatal` is asked for and the bytes mean nothing in the encoding.
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, fatal: boolean = false): string {
  const decoder = new TextDecoder(encoding, { fatal });
  if (decoder.encoding !== 'windows-1252') return decoder.decode(bytes);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (sign) => HIGH_SIGNS[sign.charCodeAt(0) - 0x80] as string);
}

import { UNWRITTEN } from './significant.ts';

/** Whole numbers below this divide as 32-bit integers. */
const SMALL = 2 ** 31;

const [MINUS, POINT, ZERO] = [45, 46, 48];

/** The number of digits of a whole number that is not negative, of 32 bits. */
function digitsOf(integer: number): number {
  let count = 1;
  for (let left = (integer / 10) | 0; left > 0; left = (left / 10) | 0) count += 1;
  return count;
}

/**
 * Writes integer / 10 ** decimals in plain notation, with all its decimals, to bytes that have room for it.
 * @returns where the text ends; `UNWRITTEN` for what takes more than 32 bits.
 */
export function writeFixed(integer: number, decimals: number, bytes: Uint8Array, from: number): number {
  const size = Math.abs(integer);
  if (!(size < SMALL)) return UNWRITTEN;
  let at = from;
  if (integer < 0) {
    bytes[at] = MINUS;
    at += 1;
  }
  const count = Math.max(digitsOf(size), decimals + 1);
  const end = at + count + (decimals > 0 ? 1 : 0);
  const point = end - 1 - decimals;
  let left = size | 0;
  for (let place = end - 1; place >= at; place -= 1) {
    if (place === point && decimals > 0) {
      bytes[place] = POINT;
      continue;
    }
    const rest = (left / 10) | 0;
    bytes[place] = ZERO + left - rest * 10;
    left = rest;
  }
  return end;
}

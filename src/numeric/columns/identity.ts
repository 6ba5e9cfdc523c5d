import { type Column, isMissing } from './column.ts';

/** Cells that are less certain than this part of themselves may stand for more than one decimal. */
const READ = 2 ** -105;

function isRead(column: Column, at: number): boolean {
  return isMissing(column, at) || (column.error[at] as number) <= READ * Math.abs(column.hi[at] as number);
}

function isAlike(columns: readonly Column[], i: number, j: number): boolean {
  for (const { hi, lo } of columns) {
    if (!Object.is(hi[i], hi[j]) || lo[i] !== lo[j]) return false;
  }
  return true;
}

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

/** A number that rows of equal figures share. */
function hashOf(columns: readonly Column[], at: number): number {
  let hash = 0;
  for (const { hi } of columns) {
    double[0] = hi[at] as number;
    hash = Math.imul(hash ^ (words[0] as number), 0x9e3779b1) ^ (words[1] as number);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash, 0x85ebca6b) >>> 8;
}

/**
 * Numbers the rows of columns as `setDecimal` and `readShortDecimal` made them: rows have one number where each column holds one decimal in them. Whatever is computed row by row from these columns alone is then the same for them, so that they
 * tie without asking, whatever the bounds. Cells of more than 30 digits are like no other.
 *
 * Two decimals of up to 30 digits differ by at least 1e-30 of them. Cells with the same parts, both within 2 ** -105 of
 * them, that is 3e-32, cannot hold both.
 */
export function identify(out: Int32Array, columns: readonly Column[]): void {
  const mask = 2 ** Math.ceil(Math.log2(2 * out.length + 2)) - 1;
  const rows = new Int32Array(mask + 1).fill(-1);
  for (let at = 0; at < out.length; at += 1) {
    out[at] = at;
    if (!columns.every((column) => isRead(column, at))) continue;
    let place = hashOf(columns, at) & mask;
    while (rows[place] !== -1 && !isAlike(columns, rows[place] as number, at)) place = (place + 1) & mask;
    if (rows[place] === -1) rows[place] = at;
    else out[at] = rows[place] as number;
  }
}

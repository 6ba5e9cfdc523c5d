/** Unit roundoff of a double: what one operation loses, as a part of what it gives. */
export const U = 2 ** -53;

/** 2 ** 27 + 1 splits a double into halves of 26 bits. */
const SPLITTER = 134_217_729;

/**
 * What the functions below leave beside the high part that they return: the low part, and a bound on the absolute error
 * of the two together. Both would have to be allocated otherwise. The caller reads them before the next call.
 *
 * The bounds hold where figures and products lie between 1e-150 and 1e150 or are 0. Low parts that underflow below that
 * lose less than 2 ** -1074, which every caller's allowance for the exact reading covers.
 */
export const rest = new Float64Array(2);

/** What a + b loses when it is rounded to s, exactly (Knuth 1969, TwoSum). */
export function sumError(a: number, b: number, s: number): number {
  const v = s - a;
  return a - (s - v) + (b - v);
}

/** What a * b loses when it is rounded to p, exactly (Dekker 1971, Veltkamp's splitting). */
export function productError(a: number, b: number, p: number): number {
  const scaledA = SPLITTER * a;
  const highA = scaledA - (scaledA - a);
  const lowA = a - highA;
  const scaledB = SPLITTER * b;
  const highB = scaledB - (scaledB - b);
  const lowB = b - highB;
  return lowA * lowB - (p - highA * highB - lowA * highB - highA * lowB);
}

/**
 * (ah + al) + (bh + bl), after AccurateDWPlusDW of Joldes, Muller and Popescu (2017).
 * Bound: each TwoSum is exact, so that only c and w are rounded, and each of them by at most U times itself.
 */
export function sum(ah: number, al: number, bh: number, bl: number): number {
  const s = ah + bh;
  const t = al + bl;
  const c = sumError(ah, bh, s) + t;
  const v = s + c;
  const w = sumError(al, bl, t) + sumError(s, c, v);
  const z = v + w;
  rest[0] = sumError(v, w, z);
  rest[1] = U * (Math.abs(c) + Math.abs(w));
  return z;
}

/**
 * (ah + al) * (bh + bl).
 * Bound: ah * bh is exact with what it loses. The products x and y, their sum t and c are rounded, each by at most U
 * times itself, and al * bl is left out. |c| <= 4 U |p|, so that the last sum loses nothing (Dekker's Fast2Sum).
 */
export function product(ah: number, al: number, bh: number, bl: number): number {
  const p = ah * bh;
  const x = ah * bl;
  const y = al * bh;
  const t = x + y;
  const c = productError(ah, bh, p) + t;
  const z = p + c;
  rest[0] = c - (z - p);
  rest[1] = U * (Math.abs(x) + Math.abs(y) + Math.abs(t) + Math.abs(c)) + Math.abs(al * bl);
  return z;
}

/**
 * (ah + al) / (bh + bl); bh is not 0.
 * Bound: q = ah / bh rounded, and its remainder ah - q bh is a double and found exactly. What is to be added to q is
 * R / (bh + bl) with R = remainder + al - q bl. Computing R rounds t, s and r, each by at most U times itself: that is
 * U (|t| + |s|) / |bh| + U |q2| once divided. The division rounds by U |q2|, and bh in the place of bh + bl changes q2
 * by at most U |q2|.
 */
export function quotient(ah: number, al: number, bh: number, bl: number): number {
  const q = ah / bh;
  const p = q * bh;
  const t = q * bl;
  const s = al - t;
  const r = ah - p - productError(q, bh, p) + s;
  const q2 = r / bh;
  const z = q + q2;
  rest[0] = q2 - (z - q);
  rest[1] = U * ((Math.abs(t) + Math.abs(s)) / Math.abs(bh) + 3 * Math.abs(q2));
  return z;
}

/**
 * The square root of ah + al, which is positive.
 * Bound: s is the root of ah rounded, and its remainder ah - s s is a double and found exactly. What is to be added is
 * R / (root + s) with R = remainder + al. R is rounded by U times itself, so is the division, and 2 s in the place of
 * root + s changes q by at most |q| / (2 s) times itself, which is below 2 U: at most 4 U |q| in all.
 */
export function root(ah: number, al: number): number {
  const s = Math.sqrt(ah);
  const p = s * s;
  const q = (ah - p - productError(s, s, p) + al) / (2 * s);
  const z = s + q;
  rest[0] = q - (z - s);
  rest[1] = 4 * U * Math.abs(q);
  return z;
}

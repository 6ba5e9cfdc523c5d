const tabulated: bigint[] = [1n];
for (let n = 1; n <= 160; n += 1) tabulated.push((tabulated[n - 1] as bigint) * 10n);

/** 10 ** n as an integer, for n >= 0. */
export function powerOfTen(n: number): bigint {
  return tabulated[n] ?? 10n ** BigInt(n);
}

/** The number of decimal digits of an integer; 0 has one. */
export function digitCount(integer: bigint): number {
  const magnitude = integer < 0n ? -integer : integer;
  if (magnitude < 10n) return 1;
  const approximate = Number(magnitude);
  if (approximate === Number.POSITIVE_INFINITY) return magnitude.toString().length;
  // The logarithm may be off by one next to a power of ten; the integer comparison settles it.
  const guess = Math.floor(Math.log10(approximate));
  if (magnitude >= powerOfTen(guess + 1)) return guess + 2;
  return magnitude >= powerOfTen(guess) ? guess + 1 : guess;
}

/** What canonical JSON is made of: numbers are whole and safe, so that RFC 8785 writes them as everybody does. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function numberText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no safe whole number`);
  return `${value}`;
}

/**
 * A value in the JSON Canonicalization Scheme (RFC 8785): keys by UTF-16 code units, no white space, nothing escaped
 * that need not be. Two equal values have the same bytes in it.
 * @throws {RangeError} on a number that is not whole and safe: write it as a string.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value as Readonly<Record<string, Json>>).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}

/**
 * A name as it is compared: compatible forms (NFKC) made one, characters that nobody sees left out, in lower case, and
 * `_` for the spaces and hyphens between words.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/[\s\p{Pd}_]+/gu, '_');
}

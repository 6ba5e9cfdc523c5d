/** A text with the full-width forms of ASCII, as Chinese keyboards give them, in half width; all else stays. */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

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

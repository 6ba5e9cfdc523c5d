/**
 * Characters that move the cursor, break or reverse a line, or cannot be seen: controls (C0, DEL, C1), format
 * characters (of direction, of zero width), separators of lines and paragraphs, halves of surrogate pairs. Variation
 * selectors stay: names in Chinese need them, and they change the form of one character alone.
 */
const UNSEEN_CLASS = '\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}';

/** A pattern of the characters that cannot be seen, and of more that are given as in a class of a pattern. */
export function unseen(more: string = ''): RegExp {
  return new RegExp(`(?!\\p{Variation_Selector})[${UNSEEN_CLASS}${more}]`, 'gu');
}

const UNSEEN = unseen();

/** A character as JSON escapes it, each of its UTF-16 units as \u and four digits: in JSON it still means the same. */
function escaped(character: string): string {
  return [...Array(character.length).keys()]
    .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
    .join('');
}

/**
 * Text from a file, a file's name or an argument as people may safely be shown it: each character that cannot be seen
 * is escaped, but not those that `keep` lets through.
 */
export function visible(text: string, keep: (character: string) => boolean = () => false): string {
  return text.replace(UNSEEN, (character) => (keep(character) ? character : escaped(character)));
}

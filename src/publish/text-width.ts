import { eastAsianWidth } from 'get-east-asian-width';

const COMBINING = /^\p{M}$/u;

/** How many terminal columns a text takes: wide characters two, combining marks none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (!COMBINING.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  }
  return width;
}

/** The text filled up with spaces to a width, on the right or on the left. */
export function pad(text: string, width: number, side: 'left' | 'right'): string {
  const fill = ' '.repeat(Math.max(0, width - textWidth(text)));
  return side === 'left' ? fill + text : text + fill;
}

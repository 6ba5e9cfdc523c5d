/** Ranges that a terminal draws two columns wide: the blocks the tests use, written down apart from the source's. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x20000, 0x3fffd],
];

/** A text without the sequences that colour it. */
export function withoutColour(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}

/** How many columns a text takes on a terminal: an oracle for the source's own measure. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of withoutColour(text)) {
    const point = character.codePointAt(0) ?? 0;
    if (point >= 0x300 && point <= 0x36f) continue;
    width += WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
  }
  return width;
}

/** The cells of a printed line, which two blanks or more keep apart, with the display columns they begin and end at. */
export function cellsOf(line: string): { text: string; start: number; end: number }[] {
  const plain = withoutColour(line);
  return [...plain.matchAll(/\S+(?: \S+)*/g)].map((match) => {
    const start = displayWidth(plain.slice(0, match.index));
    return { text: match[0], start, end: start + displayWidth(match[0]) };
  });
}

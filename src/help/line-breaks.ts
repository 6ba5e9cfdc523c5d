import { textWidth } from '../publish/text-width.ts';

/** Characters between which a line may break without a blank. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef“”‘’—…]/u;
/** What no line begins with. */
const CLOSING = /^[，。、；：？！）」』》〉”’…%,.;:?!)\]]/;
/** What no line ends with. */
const OPENING = /[（「『《〈“‘([]$/;

/** Lines as one text: between wide characters, as Chinese has them, without a blank. */
export function joinedLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => {
      const isWide = WIDE.test(text.at(-1) ?? '') && WIDE.test(line.at(0) ?? '');
      return text === '' || isWide ? text + line : `${text} ${line}`;
    }, '');
}

/** A text in pieces that are not broken: words, code with what is attached to it, single wide characters. */
function pieces(text: string): string[] {
  const found = text.match(/`[^`]*`|\s+|[^\s`]/gu) ?? [];
  const joined: string[] = [];
  for (const piece of found) {
    const last = joined.at(-1) ?? ' ';
    const mayBreak = /^\s/.test(piece) || /\s$/.test(last) || WIDE.test(piece) || WIDE.test(last.at(-1) ?? '');
    if (joined.length > 0 && (!mayBreak || CLOSING.test(piece) || OPENING.test(last))) {
      joined[joined.length - 1] = last + piece;
    } else joined.push(piece);
  }
  return joined;
}

/** A piece, or its words where it is code that no line could hold. */
function fitting(piece: string, width: number): readonly string[] {
  return textWidth(piece) > width ? piece.split(/(?<=\s)(?=\S)/) : [piece];
}

/**
 * A text broken where it would pass a width, at blanks or between wide characters, and within code only where it is wider
 * than a line; every line begins with `indent`.
 */
export function wrapped(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  const room = width - textWidth(indent);
  for (const piece of pieces(text).flatMap((whole) => fitting(whole, room))) {
    if (line !== '' && textWidth(indent + line + piece.trimEnd()) > width) {
      lines.push(indent + line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, indent + line.trimEnd()];
}

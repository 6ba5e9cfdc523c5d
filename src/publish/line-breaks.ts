import { textWidth } from './text-width.ts';

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
 * than a line; every line begins with `indent`, but for the first where `first` is given.
 */
export function wrapped(text: string, width: number, indent = '', first = indent): string[] {
  const lines: string[] = [];
  let line = '';
  const start = (): string => (lines.length === 0 ? first : indent);
  const room = width - textWidth(indent);
  for (const piece of pieces(text).flatMap((whole) => fitting(whole, room))) {
    if (line !== '' && textWidth(start() + line + piece.trimEnd()) > width) {
      lines.push(start() + line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, start() + line.trimEnd()];
}

/** A number, or a single character of anything else: what is not taken apart. */
const WHOLE = /\d[\d.,]*|./gsu;

/** A line in parts of a width, where it is wider; a number stays whole where it fits a part. */
function chopped(line: string, width: number): string[] {
  const parts = [''];
  const tokens = (line.match(WHOLE) ?? []).flatMap((token) => (textWidth(token) > width ? [...token] : [token]));
  for (const token of tokens) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && textWidth(last + token) > width) parts.push(token);
    else parts[parts.length - 1] = last + token;
  }
  return parts;
}

/** A text in lines of a width that none passes: at blanks and between wide characters, elsewhere where it must be. */
export function folded(text: string, width: number): string[] {
  if (textWidth(text) <= width) return [text];
  return wrapped(text, width).flatMap((line) => chopped(line, width));
}

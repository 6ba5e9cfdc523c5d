import { joinedLines } from '../publish/line-breaks.ts';

/** A piece of a page. Texts keep their inline marks: `code`, **bold**, [links](where). */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** `mark` is the bullet or the number. */
  | { readonly kind: 'item'; readonly mark: string; readonly text: string }
  /** Lines that stand as they are: commands, files, what a program prints. */
  | { readonly kind: 'code'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

const HEADING = /^(#{1,4}) (.*)$/;
const ITEM = /^(-|\d+\.) +(.*)$/;
const COMMENT = /^<!-- .* -->$/;
const FENCE = '```';

/** The cells of a line of a table; a bar that belongs to a cell is escaped. */
function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** Reads the Markdown that pages are written in: each method takes one block from the lines that are left. */
class MarkdownReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** The lines from here on for which a condition holds. */
  #takeWhile(holds: (line: string) => boolean): string[] {
    const rest = this.#lines.slice(this.#at);
    const end = rest.findIndex((line) => !holds(line));
    const taken = end === -1 ? rest : rest.slice(0, end);
    this.#at += taken.length;
    return taken;
  }

  #fenced(): Block {
    this.#at += 1;
    const lines = this.#takeWhile((line) => line !== FENCE);
    this.#at += 1;
    return { kind: 'code', lines };
  }

  #indented(): Block {
    const lines = this.#takeWhile((line) => line === '' || line.startsWith('    ')).map((line) => line.slice(4));
    const end = lines.findLastIndex((line) => line !== '') + 1;
    return { kind: 'code', lines: lines.slice(0, end) };
  }

  #table(): Block {
    const [header = '', , ...rows] = this.#takeWhile((line) => line.startsWith('|'));
    return { kind: 'table', header: cellsOf(header), rows: rows.map(cellsOf) };
  }

  #item(mark: string, text: string): Block {
    this.#at += 1;
    const more = this.#takeWhile((line) => /^ +\S/.test(line) && !line.startsWith('    '));
    return { kind: 'item', mark, text: joinedLines([text, ...more]) };
  }

  /** Takes its first line whatever it is, so that every line is taken by something. */
  #paragraph(first: string): Block {
    this.#at += 1;
    const more = this.#takeWhile((line) => line !== '' && !COMMENT.test(line) && !/^(#|\||```|- |\d+\. )/.test(line));
    return { kind: 'paragraph', text: joinedLines([first, ...more]) };
  }

  #next(line: string): Block {
    const [, hashes, heading] = HEADING.exec(line) ?? [];
    if (hashes !== undefined && heading !== undefined) {
      this.#at += 1;
      return { kind: 'heading', level: hashes.length, text: heading };
    }
    const [, mark, item] = ITEM.exec(line) ?? [];
    if (mark !== undefined && item !== undefined) return this.#item(mark, item);
    if (line.startsWith(FENCE)) return this.#fenced();
    if (line.startsWith('    ')) return this.#indented();
    return line.startsWith('|') ? this.#table() : this.#paragraph(line);
  }

  blocks(): Block[] {
    const blocks: Block[] = [];
    while (this.#at < this.#lines.length) {
      this.#takeWhile((line) => line === '' || COMMENT.test(line));
      const line = this.#lines[this.#at];
      if (line !== undefined) blocks.push(this.#next(line));
    }
    return blocks;
  }
}

/** The blocks of a page. Comments, which mark generated parts, are left out. */
export function parseMarkdown(text: string): readonly Block[] {
  return new MarkdownReader(text).blocks();
}

import { Chalk } from 'chalk';
import { visible } from '../model/visible.ts';
import type { Painter } from '../publish/painter.ts';

const ESCAPE = '\u001b';
const LAYOUT = new Set(['\n', '\t']);

/**
 * Paints text, and knows what it painted: an escape sequence in text that is to be printed is our own only where it
 * begins a piece painted here. A file can bring the same sequences, but not let them pass.
 */
export class Ink implements Painter {
  readonly #chalk;
  readonly #painted = new Set<string>();

  constructor(coloured: boolean) {
    this.#chalk = new Chalk({ level: coloured ? 2 : 0 });
  }

  readonly bold = (text: string): string => this.#paint(this.#chalk.bold, text);
  readonly dim = (text: string): string => this.#paint(this.#chalk.dim, text);
  readonly red = (text: string): string => this.#paint(this.#chalk.red, text);
  readonly yellow = (text: string): string => this.#paint(this.#chalk.yellow, text);
  readonly cyan = (text: string): string => this.#paint(this.#chalk.cyan, text);

  hex(colour: string): (text: string) => string {
    return (text) => this.#paint(this.#chalk.hex(colour), text);
  }

  #paint(style: (text: string) => string, text: string): string {
    const piece = style(visible(text));
    if (piece.startsWith(ESCAPE)) this.#painted.add(piece);
    return piece;
  }

  /** The longest painted piece that stands at a place of a text; blank where none does. */
  #pieceAt(text: string, at: number): string {
    const pieces = [...this.#painted].filter((piece) => text.startsWith(piece, at));
    return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
  }

  #printed(text: string, keep: (character: string) => boolean): string {
    let printed = '';
    let from = 0;
    for (let at = text.indexOf(ESCAPE); at !== -1; at = text.indexOf(ESCAPE, Math.max(from, at + 1))) {
      const piece = this.#pieceAt(text, at);
      if (piece === '') continue;
      printed += visible(text.slice(from, at), keep) + piece;
      from = at + piece.length;
    }
    return printed + visible(text.slice(from), keep);
  }

  /** Finished lines as they may be printed: what was painted here stays, line ends and tabs too. */
  text(text: string): string {
    return this.#printed(text, (character) => LAYOUT.has(character));
  }

  /** One line as it may be printed: a line end within it is not ours. */
  line(text: string): string {
    return this.#printed(text, () => false);
  }
}

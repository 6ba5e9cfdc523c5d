import { wrapped } from '../publish/line-breaks.ts';
import type { Painter } from '../publish/painter.ts';
import { pad, textWidth } from '../publish/text-width.ts';
import type { Block } from './markdown.ts';
import { isTopic } from './topics.ts';

/** How wide lines are where there is no terminal, and at most on one: longer lines are hard to read. */
const WIDTH = 100;
/** The last column of a table is broken, down to this width; a table that needs less is told row by row. */
const NARROWEST = 36;
const GAP = '  ';

/** How a page is to look. */
export interface PageStyle {
  readonly paint: Painter;
  /** The terminal's width; undefined where there is no terminal. */
  readonly width: number | undefined;
}

/** A text without the marks that only Markdown shows; what a link leads to stands behind it. */
export function plainText(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label: string, target: string) => {
      const [, topic = ''] = /^(\w+)\.md/.exec(target) ?? [];
      if (isTopic(topic)) return label === topic ? `\`pingan help ${topic}\`` : `${label} (\`pingan help ${topic}\`)`;
      return target.startsWith('https:') ? `${label} (${target})` : label;
    })
    .replaceAll('**', '');
}

class PageWriter {
  readonly #paint: Painter;
  readonly #width: number;

  constructor({ paint, width = WIDTH }: PageStyle) {
    this.#paint = paint;
    this.#width = Math.min(width, WIDTH);
  }

  /** A line with its code painted. */
  #painted(line: string): string {
    return line.replaceAll(/`[^`]+`/g, (code) => this.#paint.cyan(code));
  }

  #text(text: string, indent: string): string[] {
    return wrapped(plainText(text), this.#width, indent).map((line) => this.#painted(line));
  }

  #item({ mark, text }: Block & { kind: 'item' }): string[] {
    const indent = ' '.repeat(mark.length + 1);
    const lines = this.#text(text, indent);
    return lines.map((line, at) => (at === 0 ? `${mark} ${line.slice(indent.length)}` : line));
  }

  /** A row in which every cell stands on lines of its own, under the first. */
  #stacked(header: readonly string[], [first = '', ...rest]: readonly string[]): string[] {
    const told = rest.flatMap((cell, at) => (cell === '' ? [] : this.#text(`${header[at + 1]}: ${cell}`, '    ')));
    return [...this.#text(first, ''), ...told];
  }

  #table({ header, rows }: Block & { kind: 'table' }): string[] {
    const plain = [header, ...rows].map((row) => row.map(plainText));
    const before = header.length - 1;
    const widths = header.slice(0, before).map((_, at) => Math.max(...plain.map((row) => textWidth(row[at] ?? ''))));
    const start = widths.reduce((sum, width) => sum + width + GAP.length, 0);
    if (this.#width - start < NARROWEST) return rows.flatMap((row) => this.#stacked(header, row));
    return plain.flatMap((row, number) => {
      const cells = widths.map((width, at) => pad(row[at] ?? '', width, 'right') + GAP).join('');
      const [first = '', ...more] = wrapped(row[before] ?? '', this.#width - start);
      const lines = [cells + first, ...more.map((line) => ' '.repeat(start) + line)].map((line) => line.trimEnd());
      return lines.map((line) => (number === 0 ? this.#paint.dim(line) : this.#painted(line)));
    });
  }

  linesOf(block: Block): string[] {
    if (block.kind === 'heading') {
      const title = plainText(block.text).replaceAll('`', '');
      return wrapped(title, this.#width).map((line) => this.#paint.bold(line));
    }
    if (block.kind === 'paragraph') return this.#text(block.text, '');
    if (block.kind === 'item') return this.#item(block);
    return block.kind === 'code' ? block.lines.map((line) => (line === '' ? '' : `    ${line}`)) : this.#table(block);
  }
}

/** The lines of a page's blocks: a blank line between them, but not between the items of a list. */
export function pageLines(blocks: readonly Block[], style: PageStyle): readonly string[] {
  const writer = new PageWriter(style);
  return blocks.flatMap((block, at) => {
    const before = blocks[at - 1];
    const isList = block.kind === 'item' && before?.kind === 'item';
    return at === 0 || isList ? writer.linesOf(block) : ['', ...writer.linesOf(block)];
  });
}

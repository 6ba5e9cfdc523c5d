import { visible } from '../../model/visible.ts';
import type { Painter } from '../painter.ts';
import { terminalTable } from '../table/terminal.ts';
import { textWidth } from '../text-width.ts';
import type { Block } from './blocks.ts';

/** Where lines are broken that are not on a terminal. */
const WIDTH = 120;
const STEP = '  ';

/** How blocks are to look on a terminal. */
export interface BlockStyle {
  readonly chalk: Painter;
  /** The terminal's width; undefined where there is no terminal. */
  readonly width: number | undefined;
}

/** A text broken at its blanks where it would pass a width; lines after the first stand further in. */
function broken(text: string, first: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let current = first;
  let isBare = true;
  for (const word of text.split(' ')) {
    const longer = isBare ? current + word : `${current} ${word}`;
    if (isBare || textWidth(longer) <= width) current = longer;
    else {
      lines.push(current);
      current = indent + word;
    }
    isBare = false;
  }
  return [...lines, current];
}

function formulaLines({ symbol, sides }: Block & { kind: 'formula' }, indent: string, width: number): string[] {
  const blank = ' '.repeat(textWidth(symbol));
  return sides.flatMap((side, at) => {
    const start = `${indent}${at === 0 ? symbol : blank} = `;
    return broken(side, start, ' '.repeat(textWidth(start)), width);
  });
}

function linesOf(block: Block, { chalk, width = WIDTH }: BlockStyle): string[] {
  if (block.kind === 'gap') return [''];
  const indent = STEP.repeat(Math.max(0, block.level - 1));
  if (block.kind === 'heading') {
    const title = chalk.bold(visible(block.text));
    return block.level === 0 ? [title] : ['', `${indent}${title}`];
  }
  const inner = block.level === 0 ? '' : `${indent}${STEP}`;
  if (block.kind === 'line') {
    // A remark is one dim line, whatever its length.
    if (block.tone === 'remark') return [chalk.dim(`${inner}${visible(block.text)}`)];
    const lines = broken(visible(block.text), inner, `${inner}${STEP}`, width);
    return block.tone === 'notice' ? lines.map((text) => chalk.yellow(text)) : lines;
  }
  if (block.kind === 'formula') return formulaLines(block, inner, width);
  return terminalTable(block.columns, chalk.dim).map((text) => `${inner}${text}`);
}

/** Blocks for the terminal: each level two columns further in, tables aligned, long lines broken at blanks. */
export function blockText(blocks: readonly Block[], style: BlockStyle): readonly string[] {
  return blocks.flatMap((block) => linesOf(block, style));
}

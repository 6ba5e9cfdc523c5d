import type { Language, Localised } from '../../model/localised.ts';
import { visible } from '../../model/visible.ts';
import { wrapped } from '../line-breaks.ts';
import type { Painter } from '../painter.ts';
import { fitted, leftOutNote } from '../table/fit.ts';
import { terminalTable } from '../table/terminal.ts';
import { textWidth } from '../text-width.ts';
import type { Block } from './blocks.ts';

/** Where lines are broken that are not on a terminal. */
const WIDTH = 120;
const STEP = '  ';
/** How else to see what a table has no room for. */
const DATA: Localised = { en: 'the output as CSV or JSON', zh: '改用 CSV 或 JSON 输出' };

/** How blocks are to look on a terminal. */
export interface BlockStyle {
  readonly chalk: Painter;
  readonly language: Language;
  /** The terminal's width; undefined where there is no terminal. */
  readonly width: number | undefined;
}

function formulaLines({ symbol, sides }: Block & { kind: 'formula' }, indent: string, width: number): string[] {
  const blank = ' '.repeat(textWidth(symbol));
  return sides.flatMap((side, at) => {
    const start = `${indent}${at === 0 ? symbol : blank} = `;
    return wrapped(side, width, ' '.repeat(textWidth(start)), start);
  });
}

/** A table, and below it what it has no room for. */
function tableLines({ columns }: Block & { kind: 'table' }, indent: string, style: BlockStyle): string[] {
  const { chalk, width, language } = style;
  const table = fitted(columns, width === undefined ? undefined : width - indent.length);
  const note = leftOutNote({ ...table, least: table.least + indent.length }, DATA, language);
  return [
    ...terminalTable(table.columns, chalk.dim, table.widths).map((text) => `${indent}${text}`),
    ...(note === '' ? [] : wrapped(visible(note), width ?? WIDTH, indent).map((text) => chalk.dim(text))),
  ];
}

function linesOf(block: Block, style: BlockStyle): string[] {
  const { chalk, width = WIDTH } = style;
  if (block.kind === 'gap') return [''];
  const indent = STEP.repeat(Math.max(0, block.level - 1));
  if (block.kind === 'heading') {
    const title =
      style.width === undefined ? [visible(block.text)] : wrapped(visible(block.text), width - indent.length);
    const lines = title.map((text) => `${indent}${chalk.bold(text)}`);
    return block.level === 0 ? lines : ['', ...lines];
  }
  const inner = block.level === 0 ? '' : `${indent}${STEP}`;
  if (block.kind === 'line') {
    // Where there is no terminal, a remark is one line, whatever its length.
    if (block.tone === 'remark' && style.width === undefined) return [chalk.dim(`${inner}${visible(block.text)}`)];
    const lines = wrapped(visible(block.text), width, `${inner}${STEP}`, inner);
    if (block.tone === undefined) return lines;
    return lines.map((text) => (block.tone === 'notice' ? chalk.yellow(text) : chalk.dim(text)));
  }
  if (block.kind === 'formula') return formulaLines(block, inner, width);
  return tableLines(block, inner, style);
}

/** Blocks for the terminal: each level two columns further in, tables aligned, long lines broken at blanks. */
export function blockText(blocks: readonly Block[], style: BlockStyle): readonly string[] {
  return blocks.flatMap((block) => linesOf(block, style));
}

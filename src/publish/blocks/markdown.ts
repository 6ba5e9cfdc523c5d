import { visible } from '../../model/visible.ts';
import type { Block } from './blocks.ts';

const HEADINGS_MOST = 6;

/** A text whose characters Markdown and HTML would take for their own are made harmless. */
function escaped(text: string): string {
  return visible(text).replace(/[\\`*_[\]<>|#]/g, '\\$&');
}

function table({ columns }: Block & { kind: 'table' }): string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = columns[0]?.cells.map((_, at) => row(columns.map(({ cells }) => escaped(cells[at] ?? '')))) ?? [];
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'));
  return ['', row(columns.map(({ heading }) => escaped(heading))), row(rule), ...rows, ''];
}

function linesOf(block: Block): string[] {
  if (block.kind === 'heading') {
    return ['', `${'#'.repeat(Math.min(block.level + 1, HEADINGS_MOST))} ${escaped(block.text)}`, ''];
  }
  if (block.kind === 'gap') return [''];
  if (block.kind === 'line') return [`- ${escaped(block.text)}`];
  if (block.kind === 'table') return table(block);
  const { symbol, sides } = block;
  return ['', '```text', ...[`${symbol} = ${sides[0]}`, ...sides.slice(1).map((side) => `  = ${side}`)], '```', ''];
}

/** Blocks as Markdown: headings, lines as lists, formulas as code, tables. */
export function blockMarkdown(blocks: readonly Block[]): readonly string[] {
  const lines = blocks.flatMap(linesOf);
  // One blank line between parts, none before the first or after the last.
  const parted = lines.filter((text, at) => text !== '' || (at > 0 && lines[at - 1] !== ''));
  return parted.at(-1) === '' ? parted.slice(0, -1) : parted;
}

import type { Block } from '../blocks/blocks.ts';
import type { TerminalColumn } from '../table/terminal.ts';
import { html, type Markup } from './html.ts';

/** Makes a link of the cell of a column, or leaves it as it is. */
export type LinkCell = (cell: string, column: TerminalColumn, row: number) => Markup | string;

const asItIs: LinkCell = (cell) => cell;

/** A table with its heads; where it is wider than the page, it alone moves sideways, by the keyboard too. */
export function wideTable(label: string, table: Markup): Markup {
  return html`<div class="wide" role="region" aria-label="${label}" tabindex="0">${table}</div>`;
}

function cellClass({ align }: TerminalColumn): Markup | false {
  return align === 'right' && html` class="n"`;
}

/** Columns as a table without a name. */
function plainTable(columns: readonly TerminalColumn[], link: LinkCell): Markup {
  const heads = columns.map((column) => html`<th scope="col"${cellClass(column)}>${column.heading}</th>`);
  const rows = (columns[0]?.cells ?? []).map((_, row) => {
    const cells = columns.map(
      (column) => html`<td${cellClass(column)}>${link(column.cells[row] ?? '', column, row)}</td>`,
    );
    return html`<tr>${cells}</tr>`;
  });
  return html`<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** Columns as a table. */
export function columnTable(label: string, columns: readonly TerminalColumn[], link: LinkCell = asItIs): Markup {
  return wideTable(label, plainTable(columns, link));
}

/** A table among many of its kind, below a heading: it has no name of its own, and is no landmark. */
export function smallTable(columns: readonly TerminalColumn[]): Markup {
  return html`<div class="wide" tabindex="0">${plainTable(columns, asItIs)}</div>`;
}

/** The parts of a report as HTML, its headings from a level on; each table is named by the heading above it. */
export function blockHtml(blocks: readonly Block[], level: number, link: LinkCell = asItIs): Markup[] {
  let title = '';
  return blocks.map((block): Markup => {
    if (block.kind === 'gap') return html``;
    if (block.kind === 'heading') {
      title = block.text;
      return level === 2 ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`;
    }
    if (block.kind === 'line') return html`<p class="soft">${block.text}</p>`;
    if (block.kind === 'table') return columnTable(title, block.columns, link);
    const { symbol, sides } = block;
    return html`<p class="f">${symbol}${sides.map((side, at) => html`${at === 0 ? html` = ` : html`\n  = `}${side}`)}</p>`;
  });
}

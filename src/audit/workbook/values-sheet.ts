import { address } from './addresses.ts';
import type { Layout } from './layout.ts';
import { heading, type Sheet, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const HEADS = [
  { en: 'sheet', zh: '工作表' },
  { en: 'cells', zh: '单元格' },
  { en: 'why', zh: '原因' },
] as const;

/** Cells one below the other that are given for the same reason. */
interface Run {
  readonly sheet: string;
  readonly column: number;
  readonly from: number;
  to: number;
  readonly reason: string;
}

function runsOf(layout: Layout, sheet: Sheet): Run[] {
  const open = new Map<number, Run>();
  const runs: Run[] = [];
  for (const [row, cells] of sheet.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.kind !== 'given' || cell.reason === undefined) continue;
      const reason = layout.say(cell.reason);
      const before = open.get(column);
      if (before !== undefined && before.to === row - 1 && before.reason === reason) before.to = row;
      else {
        const run = { sheet: sheet.name, column, from: row, to: row, reason };
        open.set(column, run);
        runs.push(run);
      }
    }
  }
  return runs;
}

function cellsOf({ column, from, to }: Run): string {
  return from === to ? address(column, from) : `${address(column, from)}:${address(column, to)}`;
}

/** The list of all computed figures that have no formula; undefined where there is none. */
export function valuesSheet(layout: Layout, sheets: readonly Sheet[]): Sheet | undefined {
  const runs = sheets.flatMap((sheet) => runsOf(layout, sheet));
  if (runs.length === 0) return undefined;
  return {
    name: layout.name('values'),
    widths: [20, 16, 90],
    frozen: { rows: 2, columns: 0 },
    heights: new Map(),
    filter: { heads: 1, last: 1 + runs.length },
    rows: [
      [title(layout.say(sheetTitles.values))],
      HEADS.map((head) => heading(layout.say(head))),
      ...runs.map((run) => [words(run.sheet), words(cellsOf(run)), words(run.reason)]),
    ],
  };
}

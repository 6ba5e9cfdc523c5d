import { beforeAll, describe, expect, it } from 'vitest';
import { address } from '../../src/audit/workbook/addresses.ts';
import { buildWorkbook } from '../../src/audit/workbook/build-workbook.ts';
import type { Sheet, SheetCell, Workbook } from '../../src/audit/workbook/sheet.ts';
import { workbookBytes } from '../../src/audit/workbook/write-xlsx.ts';
import type { Computation } from '../../src/model/computed-index.ts';
import { publishedText } from '../../src/tables/figure-texts.ts';
import { computeProject, DEMONSTRATION, outputTexts } from '../support/compute-files.ts';
import { csvRows } from '../support/csv-rows.ts';
import { canRecalculate } from '../support/soffice.ts';
import { savedByLibreOffice } from '../support/workbook-files.ts';
import {
  hasOpenpyxl,
  type ReadCell,
  type ReadSheet,
  readByHucre,
  readByOpenpyxl,
} from '../support/workbook-readers.ts';
import { MONTH } from '../support/workspace-files.ts';

let computation: Computation;
let workbook: Workbook;
let bytes: Buffer;

beforeAll(async () => {
  computation = await computeProject(DEMONSTRATION, MONTH);
  const { index } = computation;
  const built = await buildWorkbook(index, { language: 'en', region: index.workspace.regions.byCode.get('330100') });
  // LibreOffice draws each note.
  const sheets = built.sheets.map((sheet) => {
    return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell && { ...cell, note: undefined })) };
  });
  workbook = { ...built, sheets };
  bytes = await workbookBytes(workbook);
}, 120_000);

/** Whether what a reader has is a cell's own. */
type IsOwn = (own: SheetCell, theirs: ReadCell) => boolean;

/** Formulas letter by letter, numbers by the last bit of their doubles. */
const isExactly: IsOwn = ({ content, shown }, { formula, value }) => formula === content && (value ?? '') === shown;

function isNear(own: number, theirs: number): boolean {
  return Math.abs(own - theirs) <= 1e-14 * Math.abs(own);
}

/** LibreOffice writes numbers with 15 digits, of which it cuts the last, sheets' names and brackets in its own way. */
const isNearly: IsOwn = ({ shown }, { formula, value }) => {
  return formula !== null && (typeof shown === 'number' ? isNear(shown, Number(value)) : (value ?? '') === shown);
};

/** The formulas that a reader has in another way, or not at all. */
function differing(read: readonly ReadSheet[], isOwn: IsOwn): string[] {
  return workbook.sheets.flatMap(({ name, rows }, sheet) => {
    return rows.flatMap((row, at) => {
      return row.flatMap((cell, column) => {
        if (cell?.kind !== 'formula') return [];
        const theirs = read[sheet]?.cells[address(column, at)];
        const isAlike = theirs !== undefined && isOwn(cell, theirs);
        return isAlike ? [] : [`${name}!${address(column, at)}: ${JSON.stringify(theirs)}`];
      });
    });
  });
}

/** The figures of a table of regions by nodes, by `region/node`. */
function figuresIn(read: readonly ReadSheet[], name: string): ReadonlyMap<string, string | number | null> {
  const { rows } = workbook.sheets.find((sheet) => sheet.name === name) as Sheet;
  const cells = read.find((sheet) => sheet.name === name)?.cells ?? {};
  const entries = rows.slice(4).flatMap((row, at) => {
    return row.slice(3).map((_, column): [string, string | number | null] => {
      const node = rows[1]?.[column + 3]?.content;
      return [`${row[0]?.content}/${node}`, cells[address(column + 3, at + 4)]?.value ?? ''];
    });
  });
  return new Map(entries);
}

/** scores.csv, by `region/node`. */
function scoresWritten(): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rows = csvRows(outputTexts(computation, 'csv')['scores.csv'] ?? '');
  return new Map(rows.map((row) => [`${row['region']}/${row['node']}`, row]));
}

const SCORE_SHEETS = ['Total', 'Level 1', 'Level 2', 'Scores'];

/** At 15 digits, which every double holds. */
function digits(figure: string | number | null | undefined): string {
  return figure === '' || figure === null || figure === undefined ? '' : Number(figure).toPrecision(15);
}

function expectScores(read: readonly ReadSheet[]): void {
  const written = scoresWritten();
  const scores = new Map(SCORE_SHEETS.flatMap((name) => [...figuresIn(read, name)]));
  const [published, ranks] = [figuresIn(read, 'Published'), figuresIn(read, 'Ranks')];
  expect(published.size).toBe(11 * 151);
  for (const [key, figure] of published) {
    const own = written.get(key);
    const theirs = [digits(scores.get(key)), `${figure}`, `${ranks.get(key)}`];
    const shown = digits(own?.['published']) === '' ? '' : `${Number(own?.['published'])}`;
    expect([key, ...theirs]).toEqual([key, digits(own?.['score']), shown, own?.['rank']]);
  }
}

/** The first sheet as it is shown: texts of names, ranks and totals. */
function ranking(read: readonly ReadSheet[]): unknown[] {
  const { nodes, workspace } = computation.index;
  const { list } = workspace.regions;
  const total = nodes[0];
  const [first] = read;
  const rows = Array.from({ length: 11 }, (_, at) => at + 4);
  const theirs = rows.map((row) => ['B', 'C', 'E'].map((column) => first?.cells[`${column}${row}`]?.value));
  const own = theirs.map(([, code]) => {
    const at = list.findIndex((region) => region.code === code);
    return [total?.ranks[at], code, Number(publishedText(total?.published.at(at)))];
  });
  expect(theirs).toEqual(own);
  return theirs.map(([rank]) => rank);
}

describe("pingan's own reader", () => {
  it('reads the formulas and the figures of scores.csv, in rank order on the first sheet', async () => {
    const read = await readByHucre(bytes);
    expect(read.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(differing(read, isExactly).slice(0, 10)).toEqual([]);
    expectScores(read);
    const ranks = ranking(read) as number[];
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});

describe.skipIf(!hasOpenpyxl)('openpyxl', () => {
  it('reads the formulas and the figures of scores.csv, and how the ranking is shown and printed', async () => {
    const read = await readByOpenpyxl(bytes);
    expect(differing(read, isExactly).slice(0, 10)).toEqual([]);
    expectScores(read);
    const pages = Object.fromEntries(read.map(({ name, page }) => [name, page]));
    expect(pages['Results']).toEqual({
      titles: ['$1:$3', '$A:$D'],
      paper: 9,
      orientation: 'landscape',
      fit: [1, 0],
      frozen: 'E4',
      filter: 'A3:O14',
    });
    expect(pages['Scores']).toMatchObject({ titles: ['$1:$4', '$A:$C'], fit: [null, null], filter: null });
    expect(pages['Derivation']).toMatchObject({ titles: ['$1:$2', '$A:$B'], filter: 'A2:L153' });
    expect(new Set(read.map(({ page }) => page?.paper))).toEqual(new Set([9]));
  });
});

describe.skipIf(!canRecalculate)('LibreOffice', () => {
  it('reads the formulas and the figures', async () => {
    const saved = await savedByLibreOffice(new Map([['book', bytes]]), 'xlsx');
    const read = await readByHucre(saved.get('book') as Buffer);
    expect(read.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
    expect(differing(read, isNearly).slice(0, 10)).toEqual([]);
    ranking(read);
  });
});

import type { ComputedIndex } from '../../model/computed-index.ts';
import { aboutSheet, workbookTitle } from './about-sheet.ts';
import { type Book, openBook, type WorkbookOptions } from './book.ts';
import { coverageSheet } from './coverage-sheet.ts';
import { derivationSheet } from './derivation-sheet.ts';
import { contributionsSheet, effectiveSheet } from './effective-sheets.ts';
import { levelSheet } from './level-sheets.ts';
import { comparedSheet, publishedSheet, ranksSheet } from './published-sheets.ts';
import { rawSheet } from './raw-sheet.ts';
import { reportedSheet } from './reported-sheet.ts';
import { resultsSheet } from './results-sheet.ts';
import { settingNames, settingsSheet } from './settings-sheet.ts';
import type { Sheet, Workbook } from './sheet.ts';
import { stageSheet } from './stage-sheets.ts';
import { valuesSheet } from './values-sheet.ts';

/** From the inputs to the results, the results first. */
function sheetsOf(book: Book, region: number | undefined): Sheet[] {
  const { layout, indicators, coefficients, peers, steps } = book;
  const depths = Array.from({ length: layout.depth + 1 }, (_, above) => layout.depth - above);
  const sheets = [
    region === undefined ? undefined : derivationSheet(book, region),
    settingsSheet(layout),
    indicators.sheet(),
    rawSheet(book),
    coefficients.sheet(),
    steps.sheet(),
    ...layout.stages.map((stage) => stageSheet(book, stage)),
    peers.sheet(),
    ...depths.map((depth) => levelSheet(book, depth)),
    reportedSheet(book),
    coverageSheet(book),
    publishedSheet(book),
    comparedSheet(book),
    ranksSheet(book),
    effectiveSheet(book),
    contributionsSheet(book),
  ];
  return sheets.filter((sheet) => sheet !== undefined);
}

/**
 * A month's computation as a workbook whose every derived cell is a formula: from the raw values, coefficients and weights
 * to the published scores and ranks. What has no formula is given as a figure, and listed.
 */
export async function buildWorkbook(computed: ComputedIndex, options: WorkbookOptions): Promise<Workbook> {
  const book = await openBook(computed, options);
  const { layout } = book;
  const sheets = sheetsOf(book, options.region);
  const values = valuesSheet(layout, sheets);
  const results = resultsSheet(book);
  const others = [...sheets, ...(values === undefined ? [] : [values])];
  const about = aboutSheet(layout, [results, ...others], values);
  return { title: workbookTitle(layout), sheets: [results, about, ...others], names: settingNames(layout) };
}

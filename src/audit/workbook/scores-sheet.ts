import { specialise } from '../../formula/specialise.ts';
import { cellsOf, type SpreadsheetCells, spreadsheetFormula, spreadsheetOf } from '../../formula/spreadsheet.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import { indicatorFacts, writtenName } from '../../methods/scoring/declare.ts';
import type { MissingMethod, TransformMethod } from '../../model/method.ts';
import type { GivenName } from '../../model/term.ts';
import type { Book } from './book.ts';
import type { Leaf } from './layout.ts';
import { isScreened } from './peers-sheet.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { settingCell } from './settings-sheet.ts';
import { formats, formula, type SheetCell } from './sheet.ts';

/** Where a figure of the indicator stands, passed through its transform as the values are. */
function givenCell({ indicators }: Book, { node, indicator }: Leaf, name: GivenName): string {
  const setting = settingCell(name);
  if (setting !== undefined) return setting;
  const isRegion = name === 'reference' && indicator.reference?.figure === undefined;
  if (isRegion || name === 'deduction') return indicators.figure(node, name);
  const transform = methodNamed<TransformMethod>(methods.transform, indicator.transform);
  const written = indicators.figure(node, writtenName(name, indicator, transform));
  const { value } = transform;
  return value === undefined ? written : spreadsheetOf(value, written);
}

function scoringCells(book: Book, leaf: Leaf, region: number): SpreadsheetCells {
  const { layout, peers, steps } = book;
  const group = layout.groupOf(region);
  return {
    x: layout.leafCell(layout.valueStage, leaf, region),
    ...peers.of('scored', leaf, group),
    given: (name) => givenCell(book, leaf, name),
    steps: (part) => steps.cells(leaf.node, part),
    weights: '',
    scores: '',
  };
}

/** What stands in place of a missing value: its score, or nothing. */
function withoutValue({ layout }: Book, leaf: Leaf, region: number): string {
  const { score } = methodNamed<MissingMethod>(methods.missing, leaf.indicator.missing);
  if (score === undefined) return '""';
  const given = (name: GivenName): string => settingCell(name) ?? '';
  const { content } = spreadsheetFormula(score, cellsOf({ given }));
  return `IF(${layout.leafCell('raw', leaf, region)}="${NOT_APPLICABLE}","",${content})`;
}

/** A region's score on an indicator. */
export function scoreFormula(book: Book, leaf: Leaf, region: number): SheetCell {
  const cells = scoringCells(book, leaf, region);
  const { score } = methodNamed(methods.scoring, leaf.indicator.scoring);
  const term = specialise(score, indicatorFacts(book.transformed(leaf)));
  const content = `IF(ISNUMBER(${cells.x}),${spreadsheetFormula(term, cells).content},${withoutValue(book, leaf, region)})`;
  const shown = book.figures.score(leaf.node, region);
  if (!isScreened(leaf)) return formula(content, shown, formats.value);
  const screened = book.peers.cell('screened', leaf, book.layout.groupOf(region));
  return formula(`IF(${screened}=1,"",${content})`, shown, formats.value);
}

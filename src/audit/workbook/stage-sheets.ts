import { cellsOf, spreadsheetFormula, spreadsheetOf } from '../../formula/spreadsheet.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { TransformMethod, TreatmentMethod } from '../../model/method.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import type { Book } from './book.ts';
import type { Leaf, Stage } from './layout.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { reasons } from './reasons.ts';
import { nodeColumn, regionSheet } from './region-sheet.ts';
import { formats, formula, givenFigure, heading, type Sheet, type SheetCell } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const UNIT = { en: 'unit', zh: '计量单位' };

type StageCell = (book: Book, leaf: Leaf, region: number) => SheetCell | undefined;

function adjustedCell({ layout, indicators, coefficients, figures }: Book, leaf: Leaf, region: number): SheetCell {
  const raw = layout.leafCell('raw', leaf, region);
  const coefficient = coefficients.cell(leaf.indicator, region);
  const shown = figures.stage('adjusted', leaf, region);
  if (coefficient === undefined) return formula(`IF(ISNUMBER(${raw}),${raw},"")`, shown, formats.value);
  const adjusted = `${raw}*${indicators.figure(leaf.node, 'per')}/${coefficient}`;
  return formula(`IF(AND(ISNUMBER(${raw}),ISNUMBER(${coefficient})),${adjusted},"")`, shown, formats.value);
}

/** What an indicator's missing value is made of; undefined for the parent's value where that is not in the workbook. */
function imputedFrom({ layout, peers }: Book, leaf: Leaf, region: number): string | undefined {
  const { impute } = methodNamed(methods.missing, leaf.indicator.missing);
  if (impute?.from === 'peers') return peers.cell('imputed', leaf, layout.groupOf(region));
  const parent = regionHierarchy(layout.computed.workspace.regions).parents[region] ?? -1;
  return layout.rowOf(parent) === undefined ? undefined : layout.leafCell('imputed', leaf, parent);
}

function imputedCell(book: Book, leaf: Leaf, region: number): SheetCell | undefined {
  const { layout } = book;
  const shown = book.figures.stage('imputed', leaf, region);
  const adjusted = layout.leafCell('adjusted', leaf, region);
  const { impute } = methodNamed(methods.missing, leaf.indicator.missing);
  if (impute === undefined) return formula(adjusted, shown, formats.value);
  const raw = layout.leafCell('raw', leaf, region);
  const from = imputedFrom(book, leaf, region);
  const figures = layout.computed.indicators[leaf.number];
  if (from !== undefined) {
    const made = `IF(${raw}="${NOT_APPLICABLE}","",${from})`;
    return formula(`IF(ISNUMBER(${adjusted}),${adjusted},${made})`, shown, formats.value);
  }
  if (figures?.origins[region] === leaf.indicator.missing) {
    return givenFigure(figures.adjusted.at(region), reasons.elsewhere, formats.value);
  }
  return formula(adjusted, shown, formats.value);
}

function transformedCell({ layout, figures }: Book, leaf: Leaf, region: number): SheetCell {
  const before = layout.leafCell(layout.stageBefore('transformed'), leaf, region);
  const { value } = methodNamed<TransformMethod>(methods.transform, leaf.indicator.transform);
  const shown = figures.stage('transformed', leaf, region);
  if (value === undefined) return formula(before, shown, formats.value);
  const made = spreadsheetOf(value, before);
  return formula(`IF(ISNUMBER(${before}),${made},"")`, shown, formats.value);
}

function treatedCell({ layout, peers, figures }: Book, leaf: Leaf, region: number): SheetCell | undefined {
  const before = layout.leafCell(layout.stageBefore('treated'), leaf, region);
  const { value, unwritten } = methodNamed<TreatmentMethod>(methods.treatment, leaf.indicator.treatment);
  if (unwritten !== undefined) {
    return givenFigure(layout.computed.indicators[leaf.number]?.treated.at(region), unwritten, formats.value);
  }
  const shown = figures.stage('treated', leaf, region);
  if (value === undefined) return formula(before, shown, formats.value);
  const cells = cellsOf({ x: before, ...peers.of('treated', leaf, layout.groupOf(region)) });
  return formula(`IF(ISNUMBER(${before}),${spreadsheetFormula(value, cells).content},"")`, shown, formats.value);
}

const cells: Readonly<Record<Stage, StageCell>> = {
  adjusted: adjustedCell,
  imputed: imputedCell,
  transformed: transformedCell,
  treated: treatedCell,
};

/** The sheet of one stage between the raw values and the scores. */
export function stageSheet(book: Book, stage: Stage): Sheet {
  const { layout } = book;
  return regionSheet(layout, {
    name: layout.name(stage),
    title: layout.say(sheetTitles[stage]),
    columns: layout.leaves.map((leaf) => {
      return nodeColumn(layout, leaf.node, (region) => cells[stage](book, leaf, region), heading(leaf.indicator.unit));
    }),
    lastHead: layout.say(UNIT),
  });
}

import { isCarried } from '../../engine/status.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import { importedText } from '../../model/imported-cells.ts';
import { COLON } from '../../model/localised.ts';
import type { RollupMethod } from '../../model/method.ts';
import { importedFrom } from '../../model/month-cells.ts';
import { type Status, statuses } from '../../model/observation.ts';
import { cellOf } from '../../model/region.ts';
import { regionHierarchy } from '../../model/region-hierarchy.ts';
import { address } from './addresses.ts';
import type { Book } from './book.ts';
import type { Layout, Leaf } from './layout.ts';
import { monthlyFormula, NOT_APPLICABLE, rollUpFormula } from './raw-formulas.ts';
import { reasons } from './reasons.ts';
import { nodeColumn, regionSheet } from './region-sheet.ts';
import { formula, givenFigure, heading, input, numberOf, type Sheet, type SheetCell } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

const UNIT = { en: 'unit', zh: '计量单位' };

/** The position of a region's cell of an indicator in the month's columns. */
function positionOf({ computed }: Layout, leaf: Leaf, region: number): number {
  return cellOf(computed.workspace.regions, leaf.number, region);
}

/** Where a value was read, and with what status; undefined where there is no row for it. */
function noteOf(layout: Layout, leaf: Leaf, region: number): string | undefined {
  const { data } = layout.computed;
  const cell = positionOf(layout, leaf, region);
  const from = data.provenance.get(cell);
  const { file, line, column } = from ?? {
    file: data.files[region],
    line: data.lines[cell],
    column: data.columns[cell],
  };
  if (file === undefined || file === '' || line === undefined || line === 0) return undefined;
  const status = data.statuses[cell] as Status | '';
  const told =
    status === '' || status === 'A' ? '' : `\n${status}${layout.say(COLON)}${statuses[status][layout.language]}`;
  const origin = importedFrom(data, cell);
  const imported = origin === '' ? '' : `\n${importedText(origin, layout.language)}`;
  return `${file}:${line}:${column}${imported}${told}`;
}

/** The formula of a parent's value that is made of its children's; undefined if it has none. */
function rolledUpCell({ layout, coefficients, figures }: Book, leaf: Leaf, region: number): SheetCell | undefined {
  const { rollup, rollupBy } = leaf.indicator;
  const { data, workspace } = layout.computed;
  const children = regionHierarchy(workspace.regions).children[region] ?? [];
  const applies = children.some((child) => data.statuses[positionOf(layout, leaf, child)] !== 'M');
  if (rollup === undefined || !applies || children.some((child) => layout.rowOf(child) === undefined)) return undefined;
  const cells = children.map((child) => ({
    value: address(layout.columnOf(leaf.node), layout.rowOf(child) as number),
    weight: rollupBy === undefined ? '' : coefficients.weightCell(rollupBy, child),
  }));
  const content = rollUpFormula(methodNamed<RollupMethod>(methods.rollup, rollup), cells);
  return content === undefined ? undefined : formula(content, figures.raw(leaf, region));
}

/** A value that its own row gives; undefined where that gives none. */
function reportedCell({ computed }: Layout, cell: number): SheetCell | undefined {
  const { values, provenance } = computed.data;
  const value = values.at(cell);
  const from = provenance.get(cell);
  if (value === undefined) return undefined;
  if (from === undefined) return input(numberOf(value));
  return from.origin === 'reported' ? formula(monthlyFormula(from), numberOf(value)) : undefined;
}

function contentCell(book: Book, leaf: Leaf, region: number): SheetCell {
  const { layout } = book;
  const { data } = layout.computed;
  const cell = positionOf(layout, leaf, region);
  if (data.statuses[cell] === 'M') return input(NOT_APPLICABLE);
  const own = reportedCell(layout, cell) ?? rolledUpCell(book, leaf, region);
  if (own !== undefined) return own;
  const from = data.provenance.get(cell);
  return (
    givenFigure(data.values.at(cell), isCarried(from?.origin ?? '') ? reasons.carried : reasons.rolledUp) ?? input('')
  );
}

/** The raw values, each with a note that says where it was read. */
export function rawSheet(book: Book): Sheet {
  const { layout } = book;
  const cell = (leaf: Leaf, region: number): SheetCell => {
    return { ...contentCell(book, leaf, region), note: noteOf(layout, leaf, region) };
  };
  return regionSheet(layout, {
    name: layout.name('raw'),
    title: layout.say(sheetTitles.raw),
    columns: layout.leaves.map((leaf) => {
      return nodeColumn(layout, leaf.node, (region) => cell(leaf, region), heading(leaf.indicator.unit));
    }),
    lastHead: layout.say(UNIT),
  });
}

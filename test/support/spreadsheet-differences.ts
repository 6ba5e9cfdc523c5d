import { address } from '../../src/audit/workbook/addresses.ts';
import type { Shown, Workbook } from '../../src/audit/workbook/sheet.ts';
import type { Cell, Cells } from '../../src/model/cells.ts';
import type { ComputedIndex, IndicatorFigures } from '../../src/model/computed-index.ts';
import { toPlainText, toSignificantText } from '../../src/numeric/text.ts';
import { type Recalculated, tableTexts } from './soffice.ts';

/** A computed month. */
interface Computed {
  readonly index: ComputedIndex;
}

/** A node's published figure and rank of a region, as a spreadsheet's numbers are compared; '' where there is none. */
function ownFigures({ nodes }: ComputedIndex, position: number, region: number): string {
  const figure = nodes[position]?.published.at(region);
  const rank = nodes[position]?.ranks[region] ?? 0;
  return [figure === undefined ? '' : `${Number(toPlainText(figure))}`, rank === 0 ? '' : `${rank}`].join();
}

/** Every published figure and rank of a month beside what a spreadsheet has for it, where they differ; and how many. */
export function differences({ index }: Computed, sheets: Recalculated): { compared: number; found: string[] } {
  const { tree, regions } = index.workspace;
  const [figures, ranks] = [tableTexts(sheets['Published']), tableTexts(sheets['Ranks'])];
  const pairs = tree.nodes.flatMap(({ code, position }) => {
    return regions.list.flatMap((region, at) => {
      const key = `${region.code}/${code}`;
      const figure = figures.get(key);
      if (figure === undefined) return [];
      const theirs = [figure === '' ? '' : `${Number(figure)}`, ranks.get(key) ?? ''].join();
      return [{ key, own: ownFigures(index, position, at), theirs }];
    });
  });
  const differing = pairs.filter(({ own, theirs }) => own !== theirs);
  return { compared: pairs.length, found: differing.map(({ key, own, theirs }) => `${key}: ${own}, but ${theirs}`) };
}

function error(own: Cell, text: string): number {
  return own === undefined || text === '' ? 0 : Math.abs(Number(toSignificantText(own)) - Number(text));
}

/** The greatest difference between effective weights, and contributions, of a month and those of a spreadsheet. */
export function shareErrors({ index }: Computed, sheets: Recalculated): number {
  const { tree, regions } = index.workspace;
  const errorsOf = (name: string, columnOf: (figures: IndicatorFigures) => Cells): number[] => {
    const texts = tableTexts(sheets[name]);
    return index.indicators.flatMap((figures, leaf) => {
      const code = tree.nodes[tree.leaves[leaf] as number]?.code;
      return columnOf(figures).map((own, at) => error(own, texts.get(`${regions.list[at]?.code}/${code}`) ?? ''));
    });
  };
  return Math.max(
    ...errorsOf('Effective weights', ({ effectiveWeights }) => effectiveWeights),
    ...errorsOf('Contributions', ({ contributions }) => contributions),
  );
}

/** Whether a spreadsheet's text is what a formula is said to come to: texts alike, numbers to 9 digits. */
function isShown(shown: Shown | undefined, theirs: string): boolean {
  if (typeof shown !== 'number') return shown === theirs;
  return theirs !== '' && Math.abs(Number(theirs) - shown) <= 1e-9 * Math.max(1, Math.abs(shown));
}

/** Every formula of a workbook whose stored value is not what a spreadsheet computes, and how many formulas there are. */
export function storedDifferences({ sheets }: Workbook, theirs: Recalculated): { compared: number; found: string[] } {
  const cells = sheets.flatMap(({ name, rows }) => {
    return rows.flatMap((row, at) => {
      return row.flatMap((cell, column) => {
        if (cell?.kind !== 'formula') return [];
        const text = theirs[name]?.[at]?.[column] ?? '';
        const where = `${name}!${address(column, at)}`;
        return [{ isAlike: isShown(cell.shown, text), told: `${where}: stored ${cell.shown}, computed ${text}` }];
      });
    });
  });
  return { compared: cells.length, found: cells.filter(({ isAlike }) => !isAlike).map(({ told }) => told) };
}

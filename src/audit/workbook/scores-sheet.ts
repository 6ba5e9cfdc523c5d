import { methodNamed } from '../../methods/index.ts';
import type { Indicator } from '../../model/index-tree.ts';
import type { Book } from './book.ts';
import { formats } from './figures.ts';
import type { Leaf } from './layout.ts';
import { isScreened } from './peers-sheet.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { type GivenName, type ScoringCells, scoringCellFormulas } from './scoring-formulas.ts';
import { formula, type SheetCell } from './sheet.ts';
import { transformFormulas } from './transform-formulas.ts';

/** What an optimum's figures are made of where a transform turns the order round. */
const TURNED: Readonly<Partial<Record<GivenName, GivenName>>> = {
  worst: 'worst_high',
  worst_high: 'worst',
  optimum_low: 'optimum_high',
  optimum_high: 'optimum_low',
};

/** The figures as they are scored by, without what is measured in no unit; undefined where there is none. */
function scoredBy({ worst, best, optimum, reference, deduction }: Indicator, name: GivenName): unknown {
  const figures: Readonly<Record<GivenName, unknown>> = {
    worst: optimum === undefined ? worst : optimum.worstLow,
    worst_high: optimum?.worstHigh,
    best,
    optimum_low: optimum?.low,
    optimum_high: optimum?.high,
    reference,
    deduction,
  };
  return figures[name];
}

/** Where a figure of the indicator stands, passed through its transform as the values are. */
function givenCell({ indicators, transformed }: Book, { node, indicator }: Leaf, name: GivenName): string | undefined {
  if (scoredBy(transformed({ node, indicator, number: 0 }), name) === undefined) return undefined;
  const isRegion = name === 'reference' && indicator.reference?.figure === undefined;
  if (isRegion || name === 'deduction') return indicators.figure(node, name);
  const turns = indicator.transform === 'reciprocal' && indicator.optimum !== undefined;
  const from = turns ? (TURNED[name] ?? name) : name;
  return methodNamed(transformFormulas, indicator.transform)(indicators.figure(node, from));
}

function scoringCells(book: Book, leaf: Leaf, region: number): ScoringCells {
  const { layout, peers, steps, transformed } = book;
  const group = layout.groupOf(region);
  return {
    x: layout.leafCell(layout.valueStage, leaf, region),
    values: layout.groupCells(layout.valueStage, leaf, group),
    statistic: (name) => peers.cell(name, leaf, group),
    direction: transformed(leaf).direction,
    clamps: leaf.indicator.clamps,
    given: (name) => givenCell(book, leaf, name),
    steps: (part) => steps.cells(leaf.node, part),
  };
}

/** What stands where there is no value: the floor for one that is missing, or nothing. */
function withoutValue({ layout }: Book, leaf: Leaf, region: number): string {
  if (leaf.indicator.missing !== 'floor') return '""';
  return `IF(${layout.leafCell('raw', leaf, region)}="${NOT_APPLICABLE}","",scale_floor)`;
}

/** A region's score on an indicator. */
export function scoreFormula(book: Book, leaf: Leaf, region: number): SheetCell {
  const cells = scoringCells(book, leaf, region);
  const score = methodNamed(scoringCellFormulas, leaf.indicator.scoring)(cells);
  const content = `IF(ISNUMBER(${cells.x}),${score},${withoutValue(book, leaf, region)})`;
  if (!isScreened(leaf)) return formula(content, formats.value);
  const screened = book.peers.cell('screened', leaf, book.layout.groupOf(region));
  return formula(`IF(${screened}=1,"",${content})`, formats.value);
}

import {
  cellsOf,
  ofRange,
  type SpreadsheetCells,
  type Statistic,
  spreadsheetFormula,
} from '../../formula/spreadsheet.ts';
import { usesOf } from '../../formula/uses.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import type { MissingMethod, TreatmentMethod } from '../../model/method.ts';
import type { PeerGroup } from '../../model/region.ts';
import type { GivenName, Term } from '../../model/term.ts';
import { cellIn } from './addresses.ts';
import { FIRST_COLUMN, type Layout, type Leaf } from './layout.ts';
import type { PeerFigures } from './peer-figures.ts';
import { NOT_APPLICABLE } from './raw-formulas.ts';
import { settingCell } from './settings-sheet.ts';
import { formats, formula, heading, type Sheet, type SheetCell, type Shown, title, words } from './sheet.ts';
import { sheetTitles } from './sheet-names.ts';

/** What is computed once for a peer group: statistics of the values that are scored, unless their name says otherwise. */
export const peerStatistics = {
  imputed: { en: 'imputed for missing', zh: '缺失值的插补值' },
  low: { en: 'low quantile', zh: '低分位数' },
  high: { en: 'high quantile', zh: '高分位数' },
  n: { en: 'regions', zh: '地区数' },
  min: { en: 'min', zh: '最小值' },
  max: { en: 'max', zh: '最大值' },
  mean: { en: 'mean', zh: '均值' },
  sd: { en: 'standard deviation (n - 1)', zh: '标准差（n - 1）' },
  screened: { en: 'left out: 1', zh: '剔除：1' },
} as const;

export type PeerStatistic = keyof typeof peerStatistics;

const FIRST = 3;

/** Whether an indicator is left out for peer groups of which too few report it. */
export function isScreened({ indicator }: Leaf): boolean {
  return methodNamed<MissingMethod>(methods.missing, indicator.missing).screens;
}

/** How a missing value is made of the peers' values; undefined if it is not. */
function imputationOf({ indicator }: Leaf): Term | undefined {
  const { impute } = methodNamed<MissingMethod>(methods.missing, indicator.missing);
  return impute?.from === 'peers' ? impute.value : undefined;
}

/** The stages whose formulas go by statistics, each of the values that come to it. */
type Asking = 'treated' | 'scored';

const formulaOf: Readonly<Record<Asking, (leaf: Leaf) => Term | undefined>> = {
  treated: ({ indicator }) => methodNamed<TreatmentMethod>(methods.treatment, indicator.treatment).value,
  scored: ({ indicator }) => methodNamed(methods.scoring, indicator.scoring).score,
};

/** Whose values the row of a statistic is of: what another formula asks for of it is worked out in that formula. */
const rowOf: Readonly<Record<Statistic, Asking>> = {
  low: 'treated',
  high: 'treated',
  n: 'scored',
  min: 'scored',
  max: 'scored',
  mean: 'scored',
  sd: 'scored',
};

/** What is told of every indicator, so that readers see at a glance what a group reports. */
const TOLD: ReadonlySet<PeerStatistic> = new Set(['n', 'min', 'max']);

function isUsed(statistic: PeerStatistic, leaf: Leaf): boolean {
  if (statistic === 'imputed') return imputationOf(leaf) !== undefined;
  if (statistic === 'screened') return isScreened(leaf);
  if (TOLD.has(statistic)) return true;
  const asking = formulaOf[rowOf[statistic]](leaf);
  return asking !== undefined && usesOf(asking).statistics.has(statistic);
}

/** A setting that formulas go by; no statistic goes by another figure. */
function given(name: GivenName): string {
  return settingCell(name) ?? '';
}

/** A formula of a range of values. */
function made(term: Term, values: string): string {
  return spreadsheetFormula(term, cellsOf(ofRange(values, given))).content;
}

function ifAny(cells: string, content: string): string {
  return `IF(COUNT(${cells})=0,"",${content})`;
}

/** The sheet of what peer groups report, and where each statistic stands. */
export class Peers {
  readonly #layout: Layout;
  readonly #figures: PeerFigures;
  readonly #statistics: readonly PeerStatistic[];

  constructor(layout: Layout, figures: PeerFigures) {
    this.#layout = layout;
    this.#figures = figures;
    this.#statistics = (Object.keys(peerStatistics) as PeerStatistic[]).filter((statistic) => {
      return layout.leaves.some((leaf) => isUsed(statistic, leaf));
    });
  }

  #rowOf(statistic: PeerStatistic, group: PeerGroup): number {
    return FIRST + this.#layout.groups.indexOf(group) * this.#statistics.length + this.#statistics.indexOf(statistic);
  }

  /** Where a statistic of an indicator stands. */
  cell(statistic: PeerStatistic, { node }: Leaf, group: PeerGroup): string {
    return cellIn(this.#layout.name('peers'), this.#layout.columnOf(node), this.#rowOf(statistic, group), 'row');
  }

  /** The row that says what is left out, where anything may be. */
  screenedRow(group: PeerGroup): number | undefined {
    return this.#statistics.includes('screened') ? this.#rowOf('screened', group) : undefined;
  }

  /** The values that come to a stage. */
  #values(asking: Asking, leaf: Leaf, group: PeerGroup): string {
    const layout = this.#layout;
    const isBefore = asking === 'treated' && layout.stages.includes('treated');
    return layout.groupCells(isBefore ? layout.stageBefore('treated') : layout.valueStage, leaf, group);
  }

  /** What the formula of a stage goes by: statistics that have no row of their own are worked out in it. */
  of(asking: Asking, leaf: Leaf, group: PeerGroup): Pick<SpreadsheetCells, 'values' | 'statistic' | 'given'> {
    const { values, statistic } = ofRange(this.#values(asking, leaf, group), given);
    const cellOf = (name: Statistic): string => {
      return rowOf[name] === asking ? this.cell(name, leaf, group) : statistic(name);
    };
    return { values, statistic: cellOf, given };
  }

  #formula(statistic: PeerStatistic, leaf: Leaf, group: PeerGroup): string {
    const layout = this.#layout;
    if (statistic === 'imputed' || statistic === 'screened') {
      const adjusted = layout.groupCells('adjusted', leaf, group);
      if (statistic === 'imputed') return ifAny(adjusted, made(imputationOf(leaf) as Term, adjusted));
      const raw = layout.groupCells('raw', leaf, group);
      const applicable = `(ROWS(${raw})-COUNTIF(${raw},"${NOT_APPLICABLE}"))`;
      return `IF(COUNT(${adjusted})<min_availability*${applicable}*(1-tie),1,0)`;
    }
    const values = this.#values(rowOf[statistic], leaf, group);
    const content = ofRange(values, given).statistic(statistic);
    if (statistic === 'n') return content;
    return statistic === 'sd' ? `IF(COUNT(${values})<2,"",${content})` : ifAny(values, content);
  }

  #shown(statistic: PeerStatistic, leaf: Leaf, group: PeerGroup): Shown {
    if (statistic === 'imputed' || statistic === 'screened') return this.#figures[statistic](leaf, group);
    return this.#figures.of(statistic, leaf, group, rowOf[statistic]);
  }

  #row(statistic: PeerStatistic, group: PeerGroup): (SheetCell | undefined)[] {
    const layout = this.#layout;
    const format = statistic === 'n' || statistic === 'screened' ? formats.whole : formats.value;
    const cells = layout.leaves.map((leaf) => {
      if (!isUsed(statistic, leaf)) return undefined;
      return formula(this.#formula(statistic, leaf, group), this.#shown(statistic, leaf, group), format);
    });
    return [words(layout.label(group.name)), words(layout.say(peerStatistics[statistic])), undefined, ...cells];
  }

  sheet(): Sheet {
    const layout = this.#layout;
    const blanks = Array.from({ length: FIRST_COLUMN }, () => heading(''));
    return {
      name: layout.name('peers'),
      widths: [16, 26, 4, ...layout.leaves.map(() => 12)],
      frozen: { rows: FIRST, columns: FIRST_COLUMN },
      heights: new Map([[2, 48]]),
      rows: [
        [title(layout.say(sheetTitles.peers))],
        [...blanks, ...layout.leaves.map(({ node }) => heading(node.code))],
        [...blanks, ...layout.leaves.map(({ node }) => heading(layout.nameOf(node)))],
        ...layout.groups.flatMap((group) => this.#statistics.map((statistic) => this.#row(statistic, group))),
      ],
    };
  }
}

import type { Exact } from '../../model/exact.ts';
import type { Localised } from '../../model/localised.ts';
import { toSignificantText } from '../../numeric/text.ts';
import type { Difference, DifferenceList } from '../differences.ts';
import type { DerivationRow, FigureColumn } from './read-derivation.ts';

/** Why a figure was not checked. */
export const UNCHECKED = {
  imputed: { en: 'adjusted values that were imputed or rolled up', zh: '插补或由下级汇总的调整值' },
  treated: { en: 'values that were treated for outliers', zh: '经异常值处理的数值' },
  missing: { en: 'scores of missing values', zh: '缺失值的得分' },
  undecided: {
    en: 'figures that hang on digits beyond the 20 that are written',
    zh: '取决于所列 20 位以外数字、无法判定的数值',
  },
  'no-columns': {
    en: 'scores without columns level, scoring, direction, parameters',
    zh: '没有 level、scoring、direction、parameters 列的得分',
  },
  'not-additive': { en: 'figures that contributions do not sum to', zh: '贡献值之和不等于总分的数值' },
  'no-totals': { en: 'totals: no scores.csv or results.csv', zh: '总分：没有 scores.csv 或 results.csv' },
} as const satisfies Readonly<Record<string, Localised>>;

export type Unchecked = keyof typeof UNCHECKED;

/** What was checked of a derivation, what was not, and what differs. */
export class Tally {
  readonly #file: string;
  readonly #list: DifferenceList;
  readonly #unchecked = new Map<Unchecked, number>();
  checked = 0;

  constructor(file: string, list: DifferenceList) {
    this.#file = file;
    this.#list = list;
  }

  skip(why: Unchecked, count = 1): void {
    if (count > 0) this.#unchecked.set(why, (this.#unchecked.get(why) ?? 0) + count);
  }

  /** Counts a figure as checked; `derived` is the right figure if it is wrong. */
  figure(row: DerivationRow, column: FigureColumn, from: string, derived: Exact | undefined, isAlike: boolean): void {
    this.checked += 1;
    if (isAlike) return;
    const found = row.figures[column];
    this.add({
      code: 'underived-figure',
      region: row.region,
      node: row.indicator,
      column,
      from,
      expected: derived === undefined ? '' : toSignificantText(derived),
      found: found === undefined ? '' : toSignificantText(found),
    });
  }

  add(difference: Omit<Difference, 'file'>): void {
    this.#list.add({ ...difference, file: this.#file });
  }

  /** Why and how many figures were not checked. */
  get unchecked(): readonly (readonly [Unchecked, number])[] {
    return [...this.#unchecked];
  }
}

import { ColumnFormula } from '../../formula/column.ts';
import { inputsWith } from '../../formula/inputs.ts';
import { noFacts } from '../../formula/specialise.ts';
import type { Statistic } from '../../formula/spreadsheet.ts';
import { deviation, highQuantile, lowQuantile, max, mean, min, n } from '../../formula/term.ts';
import { methodNamed, methods } from '../../methods/index.ts';
import { givenOf } from '../../methods/treatment/declare.ts';
import type { Cells } from '../../model/cells.ts';
import type { ComputedIndex, IndicatorFigures } from '../../model/computed-index.ts';
import type { MissingMethod } from '../../model/method.ts';
import type { PeerGroup } from '../../model/region.ts';
import type { Term } from '../../model/term.ts';
import type { Figures } from './figures.ts';
import type { Leaf } from './layout.ts';
import { numberOf, type Shown } from './sheet.ts';

/** The terms of methods' formulas that a workbook gives a cell of its own. */
const TERMS: Readonly<Record<Statistic, Term>> = {
  n,
  min,
  max,
  mean,
  sd: deviation,
  low: lowQuantile,
  high: highQuantile,
};

/** How many values a statistic takes, where one is not enough. */
const LEAST: Readonly<Partial<Record<Statistic, number>>> = { n: 0, sd: 2 };

/** What the statistics of peer groups come to: the exact reading of the terms that methods' formulas use. */
export class PeerFigures {
  readonly #computed: ComputedIndex;
  readonly #figures: Figures;
  readonly #formulas: ReadonlyMap<Statistic, ColumnFormula>;

  private constructor(computed: ComputedIndex, figures: Figures, formulas: ReadonlyMap<Statistic, ColumnFormula>) {
    this.#computed = computed;
    this.#figures = figures;
    this.#formulas = formulas;
  }

  static async of(computed: ComputedIndex, figures: Figures): Promise<PeerFigures> {
    const entries = Object.entries(TERMS).map(async ([name, term]) => {
      return [name as Statistic, await ColumnFormula.of(term)] as const;
    });
    return new PeerFigures(computed, figures, new Map(await Promise.all(entries)));
  }

  #columns({ number }: Leaf): IndicatorFigures {
    return this.#computed.indicators[number] as IndicatorFigures;
  }

  /** A statistic of the values that come to a stage; blank where there are too few. */
  of(statistic: Statistic, leaf: Leaf, { members }: PeerGroup, asking: 'treated' | 'scored'): Shown {
    const { transformed, treated } = this.#columns(leaf);
    const cells: Cells = asking === 'treated' ? transformed : treated;
    const values = members.flatMap((region) => cells.at(region) ?? []);
    if (values.length < (LEAST[statistic] ?? 1)) return '';
    const { settings } = this.#computed.workspace;
    const inputs = inputsWith({ values, given: (name) => givenOf(settings, name) });
    const formula = this.#formulas.get(statistic) as ColumnFormula;
    return numberOf(formula.exactly(noFacts, inputs).figure(0));
  }

  /** What is made of the values that a group reports, for those that it does not. */
  imputed(leaf: Leaf, { members }: PeerGroup): Shown {
    const { impute } = methodNamed<MissingMethod>(methods.missing, leaf.indicator.missing);
    const { adjusted } = this.#columns(leaf);
    const reporting = members.filter((region) => this.#figures.stage('adjusted', leaf, region) !== '');
    const values = reporting.flatMap((region) => adjusted.at(region) ?? []);
    return impute === undefined || values.length === 0 ? '' : numberOf(impute.kernel(values));
  }

  /** 1 where an indicator is left out for a group, else 0. */
  screened(leaf: Leaf, { members: [region = -1] }: PeerGroup): Shown {
    return this.#figures.isScreened(leaf, region) ? 1 : 0;
  }
}

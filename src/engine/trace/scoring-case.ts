import type { Exact } from '../../model/exact.ts';
import type { Equation, Expression, Figure, FigureSource } from '../../model/formula.ts';
import type { Localised } from '../../model/localised.ts';
import type { ScoringColumn } from '../../model/method.ts';
import { compare, integer } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { figure } from './expressions.ts';

/** The names that figures of indicators.csv and pingan.json have in formulas. */
export type GivenFigure =
  | 'worst'
  | 'best'
  | 'optimum_low'
  | 'optimum_high'
  | 'worst_high'
  | 'reference'
  | 'deduction'
  | 'floor'
  | 'ceiling'
  | 'mean'
  | 'sd';

/** Tells where figures stand, and who reports them. */
export interface ScoringSources {
  /** Where the value at a position of the column was read. */
  readonly peer: (at: number) => FigureSource;
  readonly given: (name: GivenFigure) => readonly FigureSource[];
  readonly step: (line: number | undefined) => readonly FigureSource[];
}

/** What scoring made of a value: the formula of its score, and what it takes to read it. */
export interface ScoreFormula {
  readonly rules?: readonly Localised[];
  /** Figures that decided the case, and that the formula does not show. */
  readonly figures?: readonly Figure[];
  /** Formulas of figures that the score's uses. */
  readonly equations?: readonly Equation[];
  readonly expression: Expression;
}

/** One region's value among those that are scored with it, as figures to make formulas of. */
export class ScoringCase {
  readonly column: ScoringColumn;
  readonly at: number;
  readonly #sources: ScoringSources;
  /** The names of the written figures that have been asked for. */
  readonly used = new Set<GivenFigure>();

  constructor(column: ScoringColumn, at: number, sources: ScoringSources) {
    this.column = column;
    this.at = at;
    this.#sources = sources;
  }

  get value(): Exact {
    return this.column.values[this.at] as Exact;
  }

  get x(): Figure {
    return figure('x', this.value, [this.#sources.peer(this.at)]);
  }

  get isNegative(): boolean {
    return this.column.direction === 'negative';
  }

  get n(): Figure {
    return figure('n', integer(this.column.values.length));
  }

  get floor(): Figure {
    return this.given('floor', this.column.floor);
  }

  get ceiling(): Figure {
    return this.given('ceiling', this.column.ceiling);
  }

  /** A figure that is written down. */
  given(name: GivenFigure, value: Exact): Figure {
    this.used.add(name);
    return figure(name, value, this.#sources.given(name));
  }

  step(value: Exact, line: number | undefined): Figure {
    return figure('step', value, this.#sources.step(line));
  }

  /** The smallest value of the peers, with all who report it. */
  get min(): Figure {
    return this.#extreme('min', (a, b) => compare(b, a) < 0);
  }

  /** The greatest value of the peers, with all who report it. */
  get max(): Figure {
    return this.#extreme('max', (a, b) => compare(b, a) > 0);
  }

  /** The values of all peers. */
  get peers(): readonly Figure[] {
    return this.column.values.map((value, at) => {
      const source = this.#sources.peer(at);
      return figure('x', value, [source], source.region);
    });
  }

  /** How many peers do worse. */
  get worse(): Figure {
    const wanted = this.isNegative ? 1 : -1;
    const positions = [...this.column.values.keys()].filter((at) => {
      return compareSnapped(this.column.values[at] as Exact, this.value) === wanted;
    });
    return figure('worse', integer(positions.length), positions.map(this.#sources.peer));
  }

  #extreme(symbol: string, isBeyond: (a: Exact, b: Exact) => boolean): Figure {
    const { values } = this.column;
    const extreme = values.reduce((a, b) => (isBeyond(a, b) ? b : a));
    const holders = [...values.keys()].filter((at) => compareSnapped(values[at] as Exact, extreme) === 0);
    return figure(symbol, extreme, holders.map(this.#sources.peer));
  }
}

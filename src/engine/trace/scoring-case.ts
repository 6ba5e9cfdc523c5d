import { stepOf } from '../../formula/inputs.ts';
import type { CaseFigures } from '../../formula/shown.ts';
import { givenOf } from '../../methods/scoring/declare.ts';
import type { Exact } from '../../model/exact.ts';
import type { Figure, FigureSource } from '../../model/formula.ts';
import type { ScoringColumn } from '../../model/method.ts';
import type { GivenName, PeerStatistic } from '../../model/term.ts';
import { compare, integer } from '../../numeric/exact.ts';
import { compareSnapped } from '../../numeric/order.ts';
import { figure } from './expressions.ts';

/** Tells where figures stand, and who reports them. */
export interface ScoringSources {
  /** Where the value at a position of the column was read. */
  readonly peer: (at: number) => FigureSource;
  readonly given: (name: GivenName) => readonly FigureSource[];
  readonly step: (line: number | undefined) => readonly FigureSource[];
}

/** One region's value among those that are scored with it, as figures to make formulas of. */
export class ScoringCase implements CaseFigures {
  readonly column: ScoringColumn;
  readonly at: number;
  readonly parts = [];
  readonly #sources: ScoringSources;
  /** The names of the written figures that have been asked for. */
  readonly used = new Set<GivenName>();

  constructor(column: ScoringColumn, at: number, sources: ScoringSources) {
    this.column = column;
    this.at = at;
    this.#sources = sources;
  }

  get #value(): Exact {
    return this.column.values[this.at] as Exact;
  }

  get x(): Figure {
    return figure('x', this.#value, [this.#sources.peer(this.at)]);
  }

  readonly given = (name: GivenName): Figure => {
    this.used.add(name);
    const value = givenOf(this.column, name);
    if (value === undefined) throw new TypeError(`there is no ${name}`);
    return figure(name, value, this.#sources.given(name));
  };

  readonly step = (): { readonly from: Figure | undefined; readonly score: Figure } => {
    const step = stepOf(this.#value, this.column.steps);
    if (step === undefined) throw new TypeError('the value is below all steps');
    const sources = this.#sources.step(step.line);
    return { from: step.from && figure('from', step.from, sources), score: figure('step', step.score, sources) };
  };

  get peers(): readonly Figure[] {
    return this.column.values.map((value, at) => {
      const source = this.#sources.peer(at);
      return figure('x', value, [source], source.region);
    });
  }

  readonly statistic = (name: PeerStatistic, symbol: string): Figure => {
    const { values } = this.column;
    if (name === 'n') return figure(symbol, integer(values.length));
    if (name === 'min' || name === 'max') {
      const beyond = name === 'min' ? -1 : 1;
      const extreme = values.reduce((a, b) => (compare(b, a) === beyond ? b : a));
      return figure(
        symbol,
        extreme,
        this.#peersThat((value) => compareSnapped(value, extreme) === 0),
      );
    }
    const order = name === 'lower' ? -1 : 1;
    const beyond = this.#peersThat((value) => compareSnapped(value, this.#value) === order);
    return figure(symbol, integer(beyond.length), beyond);
  };

  #peersThat(holds: (value: Exact) => boolean): FigureSource[] {
    const { values } = this.column;
    return [...values.keys()].filter((at) => holds(values[at] as Exact)).map(this.#sources.peer);
  }
}

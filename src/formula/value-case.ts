import type { Exact } from '../model/exact.ts';
import type { Figure, FigureSource } from '../model/formula.ts';
import type { GivenName, PeerStatistic } from '../model/term.ts';
import { compare, integer } from '../numeric/exact.ts';
import { compareSnapped } from '../numeric/order.ts';
import { figure } from './expressions.ts';
import type { CaseFigures } from './shown.ts';

/** What a case is made of: values of peers, with where each was read, or children, and what is given besides. */
export interface CaseParts {
  readonly values?: readonly Exact[];
  /** Whose value it is, by its position. */
  readonly at?: number;
  readonly sourceOf?: (at: number) => FigureSource;
  /** What values are called: `x` unless something else is said. */
  readonly symbol?: string;
  readonly given?: (name: GivenName) => Figure | undefined;
  readonly parts?: CaseFigures['parts'];
  /** Keeps statistics that are the same for every one of the peers; by default this case's alone. */
  readonly shared?: Map<string, Figure>;
}

function absent(what: string): never {
  throw new TypeError(`there is no ${what}`);
}

/** One region's value among those of its peers, or the children that its score is made of, as figures to make formulas of. */
export class ValueCase implements CaseFigures {
  readonly values: readonly Exact[];
  readonly at: number;
  readonly parts: CaseFigures['parts'];
  readonly #symbol: string;
  readonly #sourceOf: (at: number) => FigureSource;
  readonly #given: (name: GivenName) => Figure | undefined;
  readonly #shared: Map<string, Figure>;

  constructor({
    values = [],
    at = 0,
    sourceOf = () => absent('source of values'),
    symbol = 'x',
    given = () => undefined,
    parts = [],
    shared = new Map(),
  }: CaseParts) {
    this.values = values;
    this.at = at;
    this.parts = parts;
    this.#symbol = symbol;
    this.#sourceOf = sourceOf;
    this.#given = given;
    this.#shared = shared;
  }

  get value(): Exact {
    return this.values[this.at] ?? absent('value');
  }

  get x(): Figure {
    return figure(this.#symbol, this.value, [this.#sourceOf(this.at)]);
  }

  get peers(): readonly Figure[] {
    return this.values.map((value, at) => {
      const source = this.#sourceOf(at);
      return figure(this.#symbol, value, [source], source.region);
    });
  }

  given(name: GivenName): Figure {
    return this.#given(name) ?? absent(name);
  }

  step(): { readonly from: Figure | undefined; readonly score: Figure } {
    return absent('step');
  }

  /** The least or the greatest of the values, with all who report it. */
  #extreme(name: 'min' | 'max', symbol: string): Figure {
    const key = `${name} ${symbol}`;
    const known = this.#shared.get(key);
    if (known !== undefined) return known;
    const beyond = name === 'min' ? -1 : 1;
    const extreme = this.values.reduce((a, b) => (compare(b, a) === beyond ? b : a));
    const made = this.held(symbol, extreme);
    this.#shared.set(key, made);
    return made;
  }

  readonly statistic = (name: PeerStatistic, symbol: string): Figure => {
    if (name === 'n') return figure(symbol, integer(this.values.length));
    if (name === 'min' || name === 'max') return this.#extreme(name, symbol);
    const order = name === 'lower' ? -1 : 1;
    const beyond = this.#peersThat((value) => compareSnapped(value, this.value) === order);
    return figure(symbol, integer(beyond.length), beyond);
  };

  readonly sorted = (before: number): Figure => {
    return this.held(`v${before + 1}`, [...this.values].sort(compare)[before] as Exact);
  };

  /** A value of the peers with all who report it. */
  held(symbol: string, value: Exact): Figure {
    return figure(
      symbol,
      value,
      this.#peersThat((own) => compareSnapped(own, value) === 0),
    );
  }

  #peersThat(holds: (value: Exact) => boolean): FigureSource[] {
    return [...this.values.keys()].filter((at) => holds(this.values[at] as Exact)).map(this.#sourceOf);
  }
}

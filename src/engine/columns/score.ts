import type { ColumnFormula } from '../../formula/column.ts';
import { ColumnsReading } from '../../formula/columns.ts';
import type { ExactReading } from '../../formula/exact.ts';
import { givenOf, indicatorFacts, inputsOf } from '../../methods/scoring/declare.ts';
import type { Values } from '../../model/cells.ts';
import type { Exact } from '../../model/exact.ts';
import type { ScoringColumn } from '../../model/method.ts';
import { type Certified, orderOf } from '../../numeric/columns/certified.ts';
import { type Column, createColumn, gather } from '../../numeric/columns/column.ts';
import { orderSnapped, UNDECIDED } from '../../numeric/columns/decide.ts';

/** The certified values of some regions, which all have one, as the values that are scored together. */
export class PeerValues implements Values {
  readonly figures: Certified;
  readonly regions: readonly number[];

  constructor(figures: Certified, regions: readonly number[]) {
    this.figures = figures;
    this.regions = regions;
  }

  get length(): number {
    return this.regions.length;
  }

  at(position: number): Exact | undefined {
    const region = this.regions[position];
    return region === undefined ? undefined : this.figures.at(region);
  }

  map<T>(make: (value: Exact, position: number) => T): T[] {
    return this.regions.map((_, position) => make(this.at(position) as Exact, position));
  }

  *[Symbol.iterator](): Generator<Exact> {
    for (const region of this.regions) yield this.figures.at(region) as Exact;
  }

  /** Whether all values tie with the first. */
  get isEqualThroughout(): boolean {
    const [first = 0] = this.regions;
    return this.regions.every((region) => orderOf(this.figures, first, this.figures, region) === 0);
  }

  /** The place of the extreme, unless another may have it. */
  placeOf(extreme: 'min' | 'max'): number | undefined {
    const { column } = this.figures;
    const wanted = extreme === 'min' ? -1 : 1;
    let place = 0;
    for (const [at, region] of this.regions.entries()) {
      const best = this.regions[place] as number;
      const order = (column.hi[region] as number) - (column.hi[best] as number);
      if (order * wanted > 0) place = at;
    }
    const best = this.regions[place] as number;
    const isClear = this.regions.every((region) => {
      const order = region === best ? wanted : orderSnapped(column, best, column, region);
      return order === wanted || (order !== UNDECIDED && this.#isSame(best, region));
    });
    return isClear ? place : undefined;
  }

  #isSame(one: number, other: number): boolean {
    const { identity } = this.figures;
    return identity !== undefined && identity[one] === identity[other];
  }
}

/** One peer group's scores: as a column, and each as the reference makes it. */
export interface ScoredGroup {
  readonly scores: Column;
  readonly exact: (position: number) => Exact;
}

function numbersAt(numbers: Int32Array, places: readonly number[]): Int32Array {
  const found = new Int32Array(places.length);
  for (let n = 0; n < places.length; n += 1) found[n] = numbers[places[n] as number] as number;
  return found;
}

/** Scores the certified values of one peer group, which stand side by side in the result. */
export function scoreCertified(column: ScoringColumn, values: PeerValues, formula: ColumnFormula): ScoredGroup {
  const { figures, regions } = values;
  const facts = indicatorFacts(column);
  const inputs = inputsOf(column);
  let opened: ExactReading | undefined;
  const reading = (): ExactReading => {
    opened ??= formula.exactly(facts, inputs);
    return opened;
  };
  const gathered = createColumn(regions.length);
  gather(gathered, figures.column, regions);
  const { identity } = figures;
  const scores = new ColumnsReading({
    length: regions.length,
    given: (name) => givenOf(column, name),
    values: gathered,
    identity: identity && numbersAt(identity, regions),
    steps: column.steps,
    children: [],
    reference: {
      holds: (condition, at) => {
        figures.doubts.count += 1;
        return reading().holds(condition, at);
      },
      value: (at) => figures.ask(regions[at] as number),
    },
  }).figures(formula.where(facts));
  return { scores, exact: (position) => reading().figure(position) };
}

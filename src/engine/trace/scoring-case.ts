import { figure } from '../../formula/expressions.ts';
import { stepOf } from '../../formula/inputs.ts';
import { ValueCase } from '../../formula/value-case.ts';
import { givenOf } from '../../methods/scoring/declare.ts';
import type { Exact } from '../../model/exact.ts';
import type { Figure, FigureSource } from '../../model/formula.ts';
import type { ScoringColumn } from '../../model/method.ts';
import type { GivenName } from '../../model/term.ts';

/** Tells where figures stand, and who reports them. */
export interface ScoringSources {
  /** Where the value at a position of the column was read. */
  readonly peer: (at: number) => FigureSource;
  readonly given: (name: GivenName) => readonly FigureSource[];
  readonly step: (line: number | undefined) => readonly FigureSource[];
}

/** What the cases of one column share: its values, and statistics that are the same for all of them. */
export interface SharedCase {
  readonly column: ScoringColumn;
  readonly values: readonly Exact[];
  readonly statistics: Map<string, Figure>;
}

export function sharedCase(column: ScoringColumn): SharedCase {
  return { column, values: [...column.values], statistics: new Map() };
}

/** One region's value among those that are scored with it, as figures to make formulas of. */
export class ScoringCase extends ValueCase {
  readonly column: ScoringColumn;
  readonly #sources: ScoringSources;
  /** The names of the written figures that have been asked for. */
  readonly used = new Set<GivenName>();

  constructor({ column, values, statistics }: SharedCase, at: number, sources: ScoringSources) {
    const given = (name: GivenName): Figure | undefined => {
      const value = givenOf(column, name);
      return value && figure(name, value, sources.given(name));
    };
    super({ values, at, sourceOf: sources.peer, given, shared: statistics });
    this.column = column;
    this.#sources = sources;
  }

  override given(name: GivenName): Figure {
    this.used.add(name);
    return super.given(name);
  }

  override step(): { readonly from: Figure | undefined; readonly score: Figure } {
    const step = stepOf(this.value, this.column.steps);
    if (step === undefined) throw new TypeError('the value is below all steps');
    const sources = this.#sources.step(step.line);
    return { from: step.from && figure('from', step.from, sources), score: figure('step', step.score, sources) };
  }
}

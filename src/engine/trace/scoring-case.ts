import { figure } from '../../formula/expressions.ts';
import { stepOf } from '../../formula/inputs.ts';
import { ValueCase } from '../../formula/value-case.ts';
import { givenOf } from '../../methods/scoring/declare.ts';
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

/** One region's value among those that are scored with it, as figures to make formulas of. */
export class ScoringCase extends ValueCase {
  readonly column: ScoringColumn;
  readonly #sources: ScoringSources;
  /** The names of the written figures that have been asked for. */
  readonly used = new Set<GivenName>();

  constructor(column: ScoringColumn, at: number, sources: ScoringSources) {
    const given = (name: GivenName): Figure | undefined => {
      const value = givenOf(column, name);
      return value && figure(name, value, sources.given(name));
    };
    super({ values: [...column.values], at, sourceOf: sources.peer, given });
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

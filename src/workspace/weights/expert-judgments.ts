import type { Ratio } from '../../model/exact.ts';
import type { Place } from '../../model/problem.ts';
import { reciprocal } from '../../numeric/ratio.ts';

/** A row that compares one child with another. */
export interface Judgment {
  readonly line: number;
  /** As it was written. */
  readonly text: string;
  /** undefined where it could not be read. */
  readonly ratio: Ratio | undefined;
}

/** What one expert says of the children of one node; children are numbered in their order. */
export class ExpertJudgments {
  /** Blank where the rows name no expert. */
  readonly expert: string;
  /** Of the first row. */
  readonly place: Place;
  /** Whether every row told what it compares: only then can comparisons be missed. */
  isWhole = true;
  /** Whether no row has a fault, so that what the comparisons come to can be judged. */
  isSound = true;
  readonly #judgments = new Map<string, Judgment>();

  constructor(expert: string, place: Place) {
    this.expert = expert;
    this.place = place;
  }

  /** The row that compares child i with child j, in this order. */
  judgment(i: number, j: number): Judgment | undefined {
    return this.#judgments.get(`${i}/${j}`);
  }

  add(i: number, j: number, judgment: Judgment): void {
    this.#judgments.set(`${i}/${j}`, judgment);
  }

  isGiven(i: number, j: number): boolean {
    return this.judgment(i, j) !== undefined || this.judgment(j, i) !== undefined;
  }

  /** How many times more child i matters than child j, from either row; undefined where none can be read. */
  ratio(i: number, j: number): Ratio | undefined {
    const opposite = this.judgment(j, i)?.ratio;
    return this.judgment(i, j)?.ratio ?? (opposite && reciprocal(opposite));
  }
}

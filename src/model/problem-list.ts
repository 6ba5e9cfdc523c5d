import type { Problem } from './problem.ts';
import type { Severity } from './problems/entry.ts';

/** How many problems of a run are kept and shown; the rest are counted. */
export const SHOWN_PROBLEMS = 100;

function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** By file, line, column, then code, so that every run lists them alike. */
export function compareProblems(a: Problem, b: Problem): number {
  return textOrder(a.file, b.file) || a.line - b.line || a.column - b.column || textOrder(a.code, b.code);
}

/**
 * Gathers problems in bounded memory: the first of each severity in file order are kept, all are counted.
 */
export class ProblemList {
  readonly #kept = { error: [] as Problem[], warning: [] as Problem[] };
  readonly #counts = { error: 0, warning: 0 };
  readonly #limit: number;

  constructor(limit: number = SHOWN_PROBLEMS) {
    this.#limit = limit;
  }

  add(found: Problem): void {
    this.#counts[found.severity] += 1;
    this.#kept[found.severity].push(found);
    this.#trim(found.severity);
  }

  get errorCount(): number {
    return this.#counts.error;
  }

  get warningCount(): number {
    return this.#counts.warning;
  }

  /** The first errors, in order: `errorCount` tells whether there were more. */
  get errors(): readonly Problem[] {
    return this.#kept.error.sort(compareProblems).slice(0, this.#limit);
  }

  /** The first warnings, in order. */
  get warnings(): readonly Problem[] {
    return this.#kept.warning.sort(compareProblems).slice(0, this.#limit);
  }

  /** Takes over everything another list holds. */
  addAll(other: ProblemList): void {
    for (const severity of ['error', 'warning'] as const) {
      this.#kept[severity].push(...other.#kept[severity]);
      this.#counts[severity] += other.#counts[severity];
      this.#trim(severity);
    }
  }

  /** Cuts only now and then: sorting costs more than a few problems too many. */
  #trim(severity: Severity): void {
    const kept = this.#kept[severity];
    if (kept.length >= this.#limit * 4) kept.sort(compareProblems).splice(this.#limit);
  }
}

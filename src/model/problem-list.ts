import { compareProblems, type Problem } from './problem.ts';
import { ProblemGroup, sameness } from './problem-group.ts';
import type { Severity } from './problems/entry.ts';
import type { ProblemCode } from './problems/index.ts';

/** How many problems of a run are shown; the rest are counted. */
export const SHOWN_PROBLEMS = 100;

const SEVERITIES = ['error', 'warning'] as const;

/** What a call gives: a value, or errors; warnings may come with either. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly report: ProblemList }
  | { readonly ok: false; readonly report: ProblemList };

/** The problems of one kind, by what they say. */
type Groups = Map<string, ProblemGroup>;

/** What of a list is shown, in order, and how many of each kind are left out. */
export interface ShownProblems {
  readonly problems: readonly Problem[];
  readonly leftOut: ReadonlyMap<ProblemCode, number>;
}

/**
 * Gathers problems in bounded memory. One that is repeated within a file is one problem with its places. Of each
 * severity as many are shown as there is room for, by file, line and column: first those of files that others depend on,
 * and no kind takes the room of the others. All are counted.
 */
export class ProblemList {
  readonly #kinds: Readonly<Record<Severity, Map<ProblemCode, Groups>>> = { error: new Map(), warning: new Map() };
  readonly #counts = new Map<ProblemCode, number>();
  readonly #totals = { error: 0, warning: 0 };
  /** Files whose problems are shown before those of others where there is no room for all. */
  readonly #leading = new Set<string>();
  readonly #limit: number;

  constructor(limit: number = SHOWN_PROBLEMS) {
    this.#limit = limit;
  }

  /** Says that others depend on a file: where there is no room for all problems, its own are shown. */
  lead(file: string): void {
    this.#leading.add(file);
  }

  add(found: Problem): void {
    const { severity, code } = found;
    this.#totals[severity] += 1;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
    const groups = this.#groupsOf(found);
    const key = sameness(found);
    const group = groups.get(key) ?? new ProblemGroup();
    groups.set(key, group);
    group.add(found);
    this.#trim(groups);
  }

  get errorCount(): number {
    return this.#totals.error;
  }

  get warningCount(): number {
    return this.#totals.warning;
  }

  /** The errors that are shown, in order: `errorCount` tells whether there were more. */
  get errors(): readonly Problem[] {
    return this.shown('error').problems;
  }

  /** The warnings that are shown, in order. */
  get warnings(): readonly Problem[] {
    return this.shown('warning').problems;
  }

  /** What is shown of a severity, and what is not. */
  shown(severity: Severity): ShownProblems {
    const kinds = [...this.#kinds[severity]].map(([code, groups]) => ({ code, problems: this.#inOrder(groups) }));
    kinds.sort((a, b) => (a.code < b.code ? -1 : 1));
    const shares = fairShares(
      kinds.map(({ problems }) => problems.length),
      this.#limit,
    );
    const leftOut = new Map<ProblemCode, number>();
    const problems = kinds.flatMap(({ code, problems: all }, at) => {
      const told = all.slice(0, shares[at]);
      const count = told.reduce((sum, { repeats }) => sum + (repeats?.count ?? 1), 0);
      const rest = (this.#counts.get(code) ?? 0) - count;
      if (rest > 0) leftOut.set(code, rest);
      return told;
    });
    return { problems: problems.sort(compareProblems), leftOut };
  }

  /** Takes over everything another list holds. */
  addAll(other: ProblemList): void {
    for (const file of other.#leading) this.#leading.add(file);
    for (const severity of SEVERITIES) {
      this.#totals[severity] += other.#totals[severity];
      for (const [code, groups] of other.#kinds[severity]) this.#addGroups(severity, code, groups);
    }
    for (const [code, count] of other.#counts) this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }

  /** The same problems, every warning an error. */
  asErrors(): ProblemList {
    const strict = new ProblemList(this.#limit);
    strict.addAll(this);
    const { error, warning } = strict.#kinds;
    for (const [code, groups] of warning) {
      error.set(code, new Map([...groups].map(([key, group]) => [key, group.hardened])));
    }
    warning.clear();
    strict.#totals.error += strict.#totals.warning;
    strict.#totals.warning = 0;
    return strict;
  }

  #addGroups(severity: Severity, code: ProblemCode, others: Groups): void {
    const groups = this.#groupsOf({ severity, code });
    for (const [key, other] of others) {
      const group = groups.get(key) ?? new ProblemGroup();
      group.addAll(other);
      groups.set(key, group);
    }
    this.#trim(groups);
  }

  #groupsOf({ severity, code }: Pick<Problem, 'severity' | 'code'>): Groups {
    const kinds = this.#kinds[severity];
    const groups: Groups = kinds.get(code) ?? new Map();
    kinds.set(code, groups);
    return groups;
  }

  #compare(a: Problem, b: Problem): number {
    const rank = ({ file }: Problem): number => (this.#leading.has(file) ? 0 : 1);
    return rank(a) - rank(b) || compareProblems(a, b);
  }

  #inOrder(groups: Groups): Problem[] {
    return [...groups.values()].map((group) => group.problem).sort((a, b) => this.#compare(a, b));
  }

  /** Cuts only now and then: sorting costs more than a few problems too many. */
  #trim(groups: Groups): void {
    if (groups.size < this.#limit * 4) return;
    const sorted = [...groups].map(([key, group]) => ({ key, first: group.problem }));
    sorted.sort((a, b) => this.#compare(a.first, b.first));
    for (const { key } of sorted.slice(this.#limit)) groups.delete(key);
  }
}

/**
 * Shares out room among kinds: each has as much as it needs or as every other, and what one does not need goes to the
 * others. Where the room cannot be shared evenly, the first kinds have one more.
 * @returns the share of each kind, in the order of the needs.
 */
export function fairShares(needs: readonly number[], room: number): number[] {
  const shares = needs.map(() => 0);
  const byNeed = [...needs.keys()].sort((a, b) => (needs[a] as number) - (needs[b] as number) || b - a);
  let left = room;
  for (const [at, kind] of byNeed.entries()) {
    const share = Math.min(needs[kind] as number, Math.floor(left / (byNeed.length - at)));
    shares[kind] = share;
    left -= share;
  }
  return shares;
}

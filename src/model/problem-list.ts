import { compareProblems, type Problem } from './problem.ts';
import { type PlainGroup, ProblemGroup, plainProblem, sameness } from './problem-group.ts';
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

/** A list as values that go from one thread to another. */
export interface PlainProblems {
  readonly leading: readonly string[];
  readonly counts: readonly (readonly [code: ProblemCode, count: number])[];
  readonly totals: Readonly<Record<Severity, number>>;
  readonly once: readonly (readonly [key: string, found: Problem])[];
  readonly groups: readonly (PlainGroup & {
    readonly severity: Severity;
    readonly code: ProblemCode;
    readonly key: string;
  })[];
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
  /** What is told once, by its code and subject; the groups do not hold it. */
  readonly #once = new Map<string, Problem>();
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

  /**
   * Adds what each month of a run would tell anew: of one subject, by default its place, each code is told once, also where
   * lists are put together.
   */
  addOnce(found: Problem, subject: string = `${found.file}:${found.line}:${found.column}`): void {
    this.#takeOnce(`${found.code} ${subject}`, found);
  }

  #takeOnce(key: string, found: Problem): void {
    if (!this.#once.has(key)) this.#once.set(key, found);
  }

  get errorCount(): number {
    return this.#countOf('error');
  }

  get warningCount(): number {
    return this.#countOf('warning');
  }

  #countOf(severity: Severity): number {
    return [...this.#once.values()].filter((found) => found.severity === severity).length + this.#totals[severity];
  }

  /** The errors that are shown, in order: `errorCount` tells whether there were more. */
  get errors(): readonly Problem[] {
    return this.shown('error').problems;
  }

  /** The warnings that are shown, in order. */
  get warnings(): readonly Problem[] {
    return this.shown('warning').problems;
  }

  /** The same problems, those that are told once among the others. */
  get #whole(): ProblemList {
    if (this.#once.size === 0) return this;
    const whole = new ProblemList(this.#limit);
    whole.#addGroupsOf(this);
    for (const found of this.#once.values()) whole.add(found);
    return whole;
  }

  /** What is shown of a severity, and what is not. */
  shown(severity: Severity): ShownProblems {
    return this.#whole.#shown(severity);
  }

  #shown(severity: Severity): ShownProblems {
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
    this.#addGroupsOf(other);
    for (const [key, found] of other.#once) this.#takeOnce(key, found);
  }

  #addGroupsOf(other: ProblemList): void {
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
    strict.#addGroupsOf(this.#whole);
    const { error, warning } = strict.#kinds;
    for (const [code, groups] of warning) {
      error.set(code, new Map([...groups].map(([key, group]) => [key, group.hardened])));
    }
    warning.clear();
    strict.#totals.error += strict.#totals.warning;
    strict.#totals.warning = 0;
    return strict;
  }

  /** This list as plain values, from which another thread makes it again. */
  get plain(): PlainProblems {
    const groups = SEVERITIES.flatMap((severity) => {
      return [...this.#kinds[severity]].flatMap(([code, all]) => {
        return [...all].map(([key, group]) => ({ severity, code, key, ...group.plain }));
      });
    });
    const once = [...this.#once].map(([key, found]) => [key, plainProblem(found)] as const);
    return { leading: [...this.#leading], counts: [...this.#counts], totals: { ...this.#totals }, once, groups };
  }

  /** The list that plain values were made of. */
  static of({ leading, counts, totals, once, groups }: PlainProblems): ProblemList {
    const list = new ProblemList();
    for (const file of leading) list.lead(file);
    for (const [code, count] of counts) list.#counts.set(code, count);
    Object.assign(list.#totals, totals);
    for (const { severity, code, key, ...plain } of groups) {
      list.#groupsOf({ severity, code }).set(key, ProblemGroup.of(plain));
    }
    for (const [key, found] of once) list.#takeOnce(key, found);
    return list;
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

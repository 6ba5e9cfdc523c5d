import { type Filling, isList, type Wording } from './localised.ts';
import { compareProblems, type Problem } from './problem.ts';

/** How many further places of a repeated problem are kept. */
export const SHOWN_PLACES = 9;

/** What makes two problems the same: their file, their kind and all that they say but where. */
export function sameness({ file, code, values }: Problem): string {
  const said = Object.values(values).map((value) => {
    // A text that is made when it is read follows from the others, and is not made for this.
    return typeof value === 'string' || isList(value) ? value : Object.getOwnPropertyDescriptor(value, 'en')?.value;
  });
  return JSON.stringify([file, code, ...said]);
}

function plainWording(text: Wording): Wording {
  return typeof text === 'string' ? text : { en: text.en, zh: text.zh };
}

function plainFilling(value: Filling): Filling {
  return isList(value) ? value.map(plainWording) : plainWording(value);
}

/** A problem whose texts are all made, so that it can go to another thread. */
export function plainProblem(found: Problem): Problem {
  const values = Object.entries(found.values).map(([name, value]) => [name, plainFilling(value)] as const);
  return { ...found, values: Object.fromEntries(values) };
}

/** A group as plain values: all are counted, the first are there. */
export interface PlainGroup {
  readonly count: number;
  readonly found: readonly Problem[];
}

/** One problem that stands in several places of a file, in bounded memory: the first places are kept, all are counted. */
export class ProblemGroup {
  #found: Problem[] = [];
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(found: Problem): void {
    this.#count += 1;
    this.#found.push(found);
    if (this.#found.length > SHOWN_PLACES * 4) this.#trim();
  }

  addAll(other: ProblemGroup): void {
    this.#count += other.#count;
    this.#found.push(...other.#found);
    this.#trim();
  }

  get plain(): PlainGroup {
    this.#trim();
    return { count: this.#count, found: this.#found.map(plainProblem) };
  }

  /** The group that plain values were made of. */
  static of({ count, found }: PlainGroup): ProblemGroup {
    const group = new ProblemGroup();
    group.#count = count;
    group.#found = [...found];
    return group;
  }

  /** The same problem as an error. */
  get hardened(): ProblemGroup {
    const group = new ProblemGroup();
    group.#found = this.#found.map((found) => ({ ...found, severity: 'error' }));
    group.#count = this.#count;
    return group;
  }

  #trim(): void {
    this.#found = this.#found.sort(compareProblems).slice(0, SHOWN_PLACES + 1);
  }

  /** The problem at its first place, with the others where it is repeated. */
  get problem(): Problem {
    this.#trim();
    const [first, ...others] = this.#found as [Problem, ...Problem[]];
    if (this.#count === 1) return first;
    const places = others.map(({ file, line, column }) => ({ file, line, column }));
    return { ...first, repeats: { count: this.#count, places } };
  }
}

import { isList } from './localised.ts';
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

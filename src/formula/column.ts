import type { Operator } from '../model/formula.ts';
import type { Fact, Term } from '../model/term.ts';
import type { Elementary } from '../numeric/elementary.ts';
import { ExactReading } from './exact.ts';
import type { Inputs } from './inputs.ts';
import { type Facts, specialise } from './specialise.ts';
import { usesOf } from './uses.ts';

/** What may take more than multiplying and dividing. */
const FUNCTIONS: readonly Operator[] = ['ln', 'log10', 'exp', 'sqrt', 'power'];

/** The functions of decimal.js, where a formula needs them: what does not is worked out without loading them. */
export async function loadFunctions(term: Term): Promise<Elementary | undefined> {
  const { operators } = usesOf(term);
  if (!FUNCTIONS.some((operator) => operators.has(operator))) return undefined;
  return (await import('../numeric/elementary.ts')).elementary;
}

/** A formula for columns of one kind after another: compiled once for each set of facts. */
export class ColumnFormula {
  readonly #term: Term;
  readonly #facts: readonly Fact[];
  readonly #functions: Elementary | undefined;
  readonly #readings = new Map<string, { readonly term: Term; readonly reading: ExactReading }>();

  private constructor(term: Term, functions: Elementary | undefined) {
    this.#term = term;
    this.#facts = [...usesOf(term).facts].sort();
    this.#functions = functions;
  }

  /** Loads what the formula needs. */
  static async of(term: Term): Promise<ColumnFormula> {
    return new ColumnFormula(term, await loadFunctions(term));
  }

  /** A reading of its own for these inputs, for single figures at any time. */
  exactly(facts: Facts, inputs: Inputs): ExactReading {
    const reading = new ExactReading(specialise(this.#term, facts), this.#functions);
    reading.open(inputs);
    return reading;
  }

  /** The formula as it is where these facts hold. */
  where(facts: Facts): Term {
    return specialise(this.#term, facts);
  }

  /** The formula as it is where these facts hold, opened for the inputs. */
  open(facts: Facts, inputs: Inputs): { readonly term: Term; readonly reading: ExactReading } {
    const key = this.#facts.filter(facts).join();
    let opened = this.#readings.get(key);
    if (opened === undefined) {
      const term = specialise(this.#term, facts);
      opened = { term, reading: new ExactReading(term, this.#functions) };
      this.#readings.set(key, opened);
    }
    opened.reading.open(inputs);
    return opened;
  }
}

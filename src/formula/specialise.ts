import type { Case, Condition, Fact, Term } from '../model/term.ts';

/** Whether a fact holds of an indicator. */
export type Facts = (fact: Fact) => boolean;

/** No fact of an indicator plays a part: in a transform, or where children are aggregated. */
export function noFacts(): false {
  return false;
}

/** Facts of which some are left open: cases that hang on these stay. */
export type SomeFacts = (fact: Fact) => boolean | undefined;

/** Works a formula out as far as facts decide it; a named term becomes one term, wherever it stands. */
class Specialising {
  readonly #facts: SomeFacts;
  readonly #named = new Map<Term, Term>();

  constructor(facts: SomeFacts) {
    this.#facts = facts;
  }

  /** A condition with what is known of the indicator worked out: true, false, or what is left to ask of its values. */
  #condition(condition: Condition): Condition | boolean {
    if (condition.kind === 'fact') return this.#facts(condition.fact) ?? condition;
    if (condition.kind === 'not') {
      const of = this.#condition(condition.of);
      return typeof of === 'boolean' ? !of : { kind: 'not', of };
    }
    if (condition.kind === 'all' || condition.kind === 'any') {
      const isAny = condition.kind === 'any';
      const parts = condition.of.map((part) => this.#condition(part));
      if (parts.includes(isAny)) return isAny;
      const left = parts.filter((part): part is Condition => typeof part !== 'boolean');
      const [only] = left;
      if (only === undefined) return !isAny;
      return left.length === 1 ? only : { kind: condition.kind, of: left };
    }
    if (condition.kind === 'rounded') return condition;
    return { ...condition, left: this.term(condition.left), right: this.term(condition.right) };
  }

  #cases(listed: readonly Case[], otherwise: Term): Term {
    const left: Case[] = [];
    for (const each of listed) {
      const when = this.#condition(each.when);
      if (when === false) continue;
      const gives = this.term(each.gives);
      if (when === true) return left.length === 0 ? gives : { kind: 'cases', cases: left, otherwise: gives };
      left.push({ ...each, when, gives });
    }
    const last = this.term(otherwise);
    return left.length === 0 ? last : { kind: 'cases', cases: left, otherwise: last };
  }

  #once(term: Term & { readonly kind: 'named' }): Term {
    const made = this.#named.get(term) ?? { ...term, is: this.term(term.is) };
    this.#named.set(term, made);
    return made;
  }

  term(term: Term): Term {
    if (term.kind === 'cases') return this.#cases(term.cases, term.otherwise);
    if (term.kind === 'operation') return { ...term, operands: term.operands.map((operand) => this.term(operand)) };
    if (term.kind === 'quantile') return { ...term, share: this.term(term.share) };
    if (term.kind === 'named') return this.#once(term);
    return term.kind === 'over' ? { ...term, of: this.term(term.of) } : term;
  }
}

/**
 * The formula of one indicator: what its direction, its columns and its settings decide is decided, so that only cases
 * are left that hang on values. A named term stays one term wherever it stands.
 */
export function specialise(term: Term, facts: SomeFacts): Term {
  return new Specialising(facts).term(term);
}

import type { Case, Condition, Fact, Term } from '../model/term.ts';

/** Whether a fact holds of an indicator. */
export type Facts = (fact: Fact) => boolean;

/** No fact of an indicator plays a part: in a transform, or where children are aggregated. */
export function noFacts(): false {
  return false;
}

/** Facts of which some are left open: cases that hang on these stay. */
export type SomeFacts = (fact: Fact) => boolean | undefined;

/** A condition with what is known of the indicator worked out: true, false, or what is left to ask of its values. */
function specialiseCondition(condition: Condition, facts: SomeFacts): Condition | boolean {
  if (condition.kind === 'fact') return facts(condition.fact) ?? condition;
  if (condition.kind === 'not') {
    const of = specialiseCondition(condition.of, facts);
    return typeof of === 'boolean' ? !of : { kind: 'not', of };
  }
  if (condition.kind === 'all' || condition.kind === 'any') {
    const isAny = condition.kind === 'any';
    const parts = condition.of.map((part) => specialiseCondition(part, facts));
    if (parts.includes(isAny)) return isAny;
    const left = parts.filter((part): part is Condition => typeof part !== 'boolean');
    const [only] = left;
    if (only === undefined) return !isAny;
    return left.length === 1 ? only : { kind: condition.kind, of: left };
  }
  if (condition.kind === 'rounded') return condition;
  return { ...condition, left: specialise(condition.left, facts), right: specialise(condition.right, facts) };
}

function specialiseCases(listed: readonly Case[], otherwise: Term, facts: SomeFacts): Term {
  const left: Case[] = [];
  for (const each of listed) {
    const when = specialiseCondition(each.when, facts);
    if (when === false) continue;
    const gives = specialise(each.gives, facts);
    if (when === true) return left.length === 0 ? gives : { kind: 'cases', cases: left, otherwise: gives };
    left.push({ ...each, when, gives });
  }
  const last = specialise(otherwise, facts);
  return left.length === 0 ? last : { kind: 'cases', cases: left, otherwise: last };
}

/**
 * The formula of one indicator: what its direction, its columns and its settings decide is decided, so that only cases
 * are left that hang on values. A named term stays one term wherever it stands.
 */
export function specialise(term: Term, facts: SomeFacts): Term {
  if (term.kind === 'cases') return specialiseCases(term.cases, term.otherwise, facts);
  if (term.kind === 'operation') {
    return { ...term, operands: term.operands.map((operand) => specialise(operand, facts)) };
  }
  if (term.kind === 'quantile') return { ...term, share: specialise(term.share, facts) };
  if (term.kind === 'named') return { ...term, is: specialise(term.is, facts) };
  return term.kind === 'over' ? { ...term, of: specialise(term.of, facts) } : term;
}

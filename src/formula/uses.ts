import type { Operator } from '../model/formula.ts';
import type { Condition, Fact, GivenName, MadeStatistic, PeerStatistic, Term } from '../model/term.ts';

/** What a formula asks for. */
export interface Uses {
  readonly given: ReadonlySet<GivenName>;
  readonly statistics: ReadonlySet<PeerStatistic | MadeStatistic>;
  readonly facts: ReadonlySet<Fact>;
  readonly operators: ReadonlySet<Operator>;
  readonly steps: boolean;
  /** Whether what children weigh plays a part, and whether their scores do. */
  readonly weights: boolean;
  readonly scores: boolean;
}

class Walk {
  readonly given = new Set<GivenName>();
  readonly statistics = new Set<PeerStatistic | MadeStatistic>();
  readonly facts = new Set<Fact>();
  readonly operators = new Set<Operator>();
  steps = false;
  weights = false;
  scores = false;

  condition(condition: Condition): void {
    if (condition.kind === 'fact') this.facts.add(condition.fact);
    else if (condition.kind === 'not') this.condition(condition.of);
    else if (condition.kind === 'all' || condition.kind === 'any')
      for (const each of condition.of) this.condition(each);
    else if (condition.kind !== 'rounded') {
      this.term(condition.left);
      this.term(condition.right);
    }
  }

  term(term: Term): void {
    switch (term.kind) {
      case 'child':
        this.weights ||= term.what === 'w';
        this.scores ||= term.what === 's';
        break;
      case 'given':
        this.given.add(term.name);
        break;
      case 'peers':
        this.statistics.add(term.statistic);
        break;
      case 'named':
        if (term.statistic !== undefined) this.statistics.add(term.statistic);
        this.term(term.is);
        break;
      case 'operation':
        this.operators.add(term.operator);
        for (const operand of term.operands) this.term(operand);
        break;
      case 'over':
        this.term(term.of);
        break;
      case 'quantile':
        this.term(term.share);
        break;
      case 'step':
        this.steps = true;
        break;
      case 'cases':
        for (const { when, gives } of term.cases) {
          this.condition(when);
          this.term(gives);
        }
        this.term(term.otherwise);
        break;
      default:
    }
  }
}

/** What formulas ask for: a method is asked for each indicator that it scores, and each that it does not. */
const known = new WeakMap<Term, Uses>();

/** All that a formula asks for, in any of its cases. */
export function usesOf(term: Term): Uses {
  let uses: Uses | undefined = known.get(term);
  if (uses === undefined) {
    const walk = new Walk();
    walk.term(term);
    uses = walk;
    known.set(term, uses);
  }
  return uses;
}

function conditionVaries(condition: Condition): boolean {
  if (condition.kind === 'fact' || condition.kind === 'rounded') return false;
  if (condition.kind === 'not') return conditionVaries(condition.of);
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.some(conditionVaries);
  return variesWithValue(condition.left) || variesWithValue(condition.right);
}

/** Whether a term differs between the values of a column, or between the children of a node. */
export function variesWithValue(term: Term): boolean {
  switch (term.kind) {
    case 'x':
    case 'child':
    case 'step':
      return true;
    case 'peers':
      return term.statistic === 'lower' || term.statistic === 'higher';
    case 'named':
      return variesWithValue(term.is);
    case 'operation':
      return term.operands.some(variesWithValue);
    case 'cases':
      return (
        term.cases.some(({ when, gives }) => conditionVaries(when) || variesWithValue(gives)) ||
        variesWithValue(term.otherwise)
      );
    default:
      return false;
  }
}

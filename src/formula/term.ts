import type { Operator } from '../model/formula.ts';
import type { Localised } from '../model/localised.ts';
import type { Case, Condition, Fact, GivenName, MadeStatistic, PeerStatistic, Relation, Term } from '../model/term.ts';

/** The value that is scored, or transformed. */
export const x: Term = { kind: 'x' };
export const w: Term = { kind: 'child', what: 'w' };
export const s: Term = { kind: 'child', what: 's' };

export function constant(value: number): Term {
  return { kind: 'constant', value };
}

export function given(name: GivenName): Term {
  return { kind: 'given', name };
}

function statistic(name: PeerStatistic, symbol: string = name): Term {
  return { kind: 'peers', statistic: name, symbol };
}

export const n = statistic('n');
export const min = statistic('min');
export const max = statistic('max');

/** Makers of operations on whatever operands a formula has: terms, or figures in their place. */
export function operationsOf<Operand>() {
  const operation = (operator: Operator) => {
    return (...operands: readonly Operand[]) => ({ kind: 'operation' as const, operator, operands });
  };
  return {
    plus: operation('add'),
    minus: operation('subtract'),
    times: operation('multiply'),
    over: operation('divide'),
    power: operation('power'),
    ln: operation('ln'),
    log10: operation('log10'),
    exp: operation('exp'),
    sqrt: operation('sqrt'),
    least: operation('min'),
    greatest: operation('max'),
    middle: operation('median'),
  };
}

export const { plus, minus, times, over, power, ln, log10, exp, sqrt, least, greatest } = operationsOf<Term>();

/** A term that is shown as a formula of its own, and used by its symbol. */
export function named(symbol: string, is: Term, made?: MadeStatistic): Term {
  return { kind: 'named', symbol, is, statistic: made };
}

/** The sum of a term of `x` over all peers. */
export function sumOverPeers(of: Term): Term {
  return { kind: 'over', what: 'peers', operator: 'add', of };
}

/** The sum of a term of `w` and `s` over the children that take part. */
export function sumOverChildren(of: Term): Term {
  return { kind: 'over', what: 'children', operator: 'add', of };
}

export const lowestOfChildren: Term = { kind: 'over', what: 'children', operator: 'min', of: s };
export const medianOfChildren: Term = { kind: 'over', what: 'children', operator: 'median', of: s };

/** sum(w t) / sum(w). */
export function weightedMean(of: Term): Term {
  return over(sumOverChildren(times(w, of)), sumOverChildren(w));
}

/** The peers' arithmetic mean, and the same by its symbol. */
export const meanOfPeers = over(sumOverPeers(x), n);
export const mean = named('m', meanOfPeers, 'mean');
/** The peers' sample standard deviation. */
export const deviation = named(
  's',
  sqrt(over(sumOverPeers(power(minus(x, mean), constant(2))), minus(n, constant(1)))),
  'sd',
);

export const medianOfPeers: Term = { kind: 'over', what: 'peers', operator: 'median', of: x };
export const lowQuantile = named('q_low', { kind: 'quantile', share: given('p_low') }, 'low');
export const highQuantile = named('q_high', { kind: 'quantile', share: given('p_high') }, 'high');

/** The score of the highest step of steps.csv that the value reaches. */
export const step: Term = { kind: 'step' };

export function holds(fact: Fact): Condition {
  return { kind: 'fact', fact };
}

export function not(of: Condition): Condition {
  return { kind: 'not', of };
}

export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

function order(relation: Relation) {
  return (left: Term, right: Term): Condition => ({ kind: 'order', left, relation, right });
}

export const ties = order('ties');
export const isAbove = order('above');
export const isBelow = order('below');
export const isAtLeast = order('at least');
export const isAtMost = order('at most');

export function alike(left: Term, right: Term): Condition {
  return { kind: 'alike', left, right };
}

export const isRounded: Condition = { kind: 'rounded' };
export const allTie = ties(min, max);

/** A case that decides by itself. */
export function when(condition: Condition, gives: Term, says?: Localised): Case {
  return { when: condition, gives, says, isLimit: false };
}

/** A case that the formula comes to by itself but for its rounding, told so that the figure is exact. */
export function limit(condition: Condition, gives: Term, says?: Localised): Case {
  return { when: condition, gives, says, isLimit: true };
}

export function cases(listed: readonly Case[], otherwise: Term): Term {
  return { kind: 'cases', cases: listed, otherwise };
}

/** What holds in both languages. */
export function says(en: string, zh: string): Localised {
  return { en, zh };
}

/** One term of a negative indicator, another of any other. */
export function ifNegative(negative: Term, otherwise: Term): Term {
  return cases([when(holds('negative'), negative)], otherwise);
}

/** What is given, or another term where it is not. */
export function givenOr(name: GivenName, otherwise: Term): Term {
  return cases([when(holds(`has ${name}`), given(name))], otherwise);
}

/** How many peers do worse. */
export const worse = ifNegative(statistic('higher', 'worse'), statistic('lower', 'worse'));

/** Whether a figure is as good as another, or better. */
export function reaches(left: Term, right: Term): Condition {
  return any(all(holds('negative'), isAtMost(left, right)), all(not(holds('negative')), isAtLeast(left, right)));
}

/** Whether a figure is better than another. */
export function isBetter(left: Term, right: Term): Condition {
  return any(all(holds('negative'), isBelow(left, right)), all(not(holds('negative')), isAbove(left, right)));
}

export const floor = given('floor');
export const ceiling = given('ceiling');

/** floor + (ceiling - floor) x a share, which is made of the span. */
export function onScale(share: (span: Term) => Term): Term {
  return plus(floor, share(minus(ceiling, floor)));
}

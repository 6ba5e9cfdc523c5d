import type { Condition, GivenName, Term } from '../model/term.ts';
import { constant, over, s, times, w } from './term.ts';

/** A term with other terms in the place of some; what is replaced is not looked into. */
function replaced(term: Term, by: (term: Term) => Term | undefined): Term {
  const other = by(term);
  if (other !== undefined) return other;
  const within = (each: Term): Term => replaced(each, by);
  switch (term.kind) {
    case 'operation':
      return { ...term, operands: term.operands.map(within) };
    case 'named':
      return { ...term, is: within(term.is) };
    case 'over':
      return { ...term, of: within(term.of) };
    case 'cases': {
      const cases = term.cases.map(({ when, gives, ...rest }) => {
        return { ...rest, when: replacedIn(when, by), gives: within(gives) };
      });
      return { ...term, cases, otherwise: within(term.otherwise) };
    }
    default:
      return term;
  }
}

function replacedIn(condition: Condition, by: (term: Term) => Term | undefined): Condition {
  switch (condition.kind) {
    case 'fact':
    case 'rounded':
      return condition;
    case 'not':
      return { ...condition, of: replacedIn(condition.of, by) };
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((each) => replacedIn(each, by)) };
    default:
      return { ...condition, left: replaced(condition.left, by), right: replaced(condition.right, by) };
  }
}

/** A formula with figures in the place of what is given. */
export function filledIn(term: Term, given: (name: GivenName) => number | undefined): Term {
  return replaced(term, (each) => {
    const value = each.kind === 'given' ? given(each.name) : undefined;
    return value === undefined ? undefined : constant(value);
  });
}

/** A formula without the cases that it comes to by itself but for its rounding. */
export function withoutLimits(term: Term): Term {
  return replaced(term, (each) => {
    if (each.kind !== 'cases') return undefined;
    const deciding = each.cases.filter(({ isLimit }) => !isLimit);
    const cases = deciding.map((one) => ({ ...one, gives: withoutLimits(one.gives) }));
    const otherwise = withoutLimits(each.otherwise);
    return cases.length === 0 ? otherwise : { ...each, cases, otherwise };
  });
}

function isSame(a: Term, b: Term): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isOne(term: Term): boolean {
  return term.kind === 'constant' && term.value === 1;
}

/** What a child's weight is multiplied by in a term; undefined where the term is no product of its weight. */
export function besideWeight(term: Term): Term | undefined {
  if (term.kind === 'child' && term.what === 'w') return constant(1);
  if (term.kind !== 'operation') return undefined;
  const [first, ...others] = term.operands as readonly [Term, ...Term[]];
  const rest = besideWeight(first);
  if (term.operator === 'multiply') {
    if (rest !== undefined)
      return others.reduce((product, each) => (isOne(product) ? each : times(product, each)), rest);
    const [second] = others;
    const other = others.length === 1 && second !== undefined ? besideWeight(second) : undefined;
    return other && (isOne(other) ? first : times(first, other));
  }
  return term.operator === 'divide' && rest !== undefined ? over(rest, ...others) : undefined;
}

/** Whether a term is made of a child's score and of numbers alone. */
function isOfScore(term: Term): boolean {
  if (term.kind === 'constant') return true;
  if (term.kind === 'child') return term.what === 's';
  return term.kind === 'operation' && term.operands.every(isOfScore);
}

/** The largest terms of a child's score alone that stand in what goes over children. */
function termsOfScore(term: Term, isWithin: boolean): readonly Term[] {
  if (term.kind === 'constant') return [];
  if (isWithin && isOfScore(term)) return [term];
  switch (term.kind) {
    case 'operation':
      return term.operands.flatMap((operand) => termsOfScore(operand, isWithin));
    case 'named':
      return termsOfScore(term.is, isWithin);
    case 'over':
      return termsOfScore((term.operator === 'add' ? besideWeight(term.of) : undefined) ?? term.of, true);
    case 'cases':
      return [...term.cases.map(({ gives }) => gives), term.otherwise].flatMap((each) => termsOfScore(each, isWithin));
    default:
      return [];
  }
}

/** A formula of children, and the scale on which it takes their scores. */
export interface Scaled {
  /** Of `s`, the score itself. */
  readonly scale: Term;
  /** The formula, with `s` for a score on that scale. */
  readonly term: Term;
}

/**
 * Takes out of a formula all that it makes of a child's score alone, such as the logarithm of a geometric mean: what does
 * not vary between draws is worked out once, and nodes of one method pass their scores on as they are.
 */
export function scaled(term: Term): Scaled {
  const [scale = s, ...others] = termsOfScore(term, false);
  if (!others.every((other) => isSame(other, scale))) return { scale: s, term };
  const take = (whole: Term): Term => {
    return replaced(whole, (each) => {
      if (isSame(each, scale)) return s;
      const rest = each.kind === 'over' && each.operator === 'add' ? besideWeight(each.of) : undefined;
      return rest && ({ ...each, of: isOne(rest) ? w : times(w, take(rest)) } as Term);
    });
  };
  return { scale, term: take(term) };
}

/** An operation, or what it comes to where it undoes the one before. */
function simplified(term: Term & { readonly kind: 'operation' }): Term {
  const [first, second] = term.operands as readonly [Term, Term | undefined];
  if (first.kind === 'operation') {
    const [inner, exponent] = first.operands as readonly [Term, Term];
    if (term.operator === 'ln' && first.operator === 'exp') return inner;
    if (
      term.operator === 'power' &&
      first.operator === 'power' &&
      second &&
      isSame(exponent, over(constant(1), second))
    )
      return inner;
  }
  const isReciprocal = term.operator === 'divide' && isOne(first) && second?.kind === 'operation';
  return isReciprocal && second.operator === 'divide' ? { ...second, operands: [...second.operands].reverse() } : term;
}

/** A scale of what a formula comes to. */
export function onScaleOf(scale: Term, formula: Term): Term {
  if (scale.kind === 'child') return formula;
  if (scale.kind !== 'operation') return scale;
  return simplified({ ...scale, operands: scale.operands.map((operand) => onScaleOf(operand, formula)) });
}

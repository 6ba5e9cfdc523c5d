import type { Equation, Expression, Figure } from '../model/formula.ts';
import type { Localised } from '../model/localised.ts';
import type { Case, Condition, GivenName, PeerStatistic, Term } from '../model/term.ts';
import { isZero } from '../numeric/exact.ts';
import { interpolation } from '../numeric/quantile.ts';
import type { ExactReading } from './exact.ts';
import { constant, figure, minus, plus, sumOf, times } from './expressions.ts';
import { HIGHEST_STEP, SORTED } from './words.ts';

/** The figures of one case, each with where it stands. */
export interface CaseFigures {
  /** The region's own value. */
  readonly x: Figure;
  /** The values of all peers. */
  readonly peers: readonly Figure[];
  readonly statistic: (name: PeerStatistic, symbol: string) => Figure;
  /** The value that so many of the sorted ones stand before. */
  readonly sorted: (before: number) => Figure;
  readonly given: (name: GivenName) => Figure;
  /** The highest step that the value reaches: where it begins, if anywhere, and its score. */
  readonly step: () => { readonly from: Figure | undefined; readonly score: Figure };
  /** The children that take part. */
  readonly parts: readonly { readonly w: Figure; readonly s: Figure }[];
}

/** A formula as it applies to one case: what an auditor reads to work it out again. */
export interface ShownFormula {
  /** The cases that hold, as the method words them. */
  readonly rules: readonly Localised[];
  /** Figures that decided the case, and that no formula shows. */
  readonly figures: readonly Figure[];
  /** Formulas of figures that the last one uses. */
  readonly equations: readonly Equation[];
  readonly expression: Expression;
}

function figuresIn(expression: Expression): readonly Figure[] {
  if (expression.kind === 'figure') return [expression];
  if (expression.kind === 'round') return figuresIn(expression.operand);
  return (expression.kind === 'sum' ? expression.terms : expression.operands).flatMap(figuresIn);
}

/** Reads a formula as symbols and numbers, by the cases that hold for one value. */
class ShownReading {
  readonly rules: Localised[] = [];
  readonly deciding: Figure[] = [];
  readonly equations = new Map<Term, Equation>();
  readonly #reading: ExactReading;
  readonly #at: number;
  readonly #figures: CaseFigures;
  /** Within a sum over peers or children: whose term it is. */
  #peer: Figure | undefined;
  #part: CaseFigures['parts'][number] | undefined;

  constructor(reading: ExactReading, at: number, figures: CaseFigures) {
    this.#reading = reading;
    this.#at = at;
    this.#figures = figures;
  }

  expression(term: Term): Expression {
    switch (term.kind) {
      case 'x':
        return this.#peer ?? this.#figures.x;
      case 'child':
        return (this.#part as CaseFigures['parts'][number])[term.what];
      case 'given':
        return this.#figures.given(term.name);
      case 'constant':
        return constant(term.value);
      case 'peers':
        return this.#figures.statistic(term.statistic, term.symbol);
      case 'operation':
        return { ...term, operands: term.operands.map((operand) => this.expression(operand)) };
      case 'named':
        return this.#named(term);
      case 'over':
        return this.#over(term);
      case 'quantile':
        return this.#quantile(term.share);
      case 'step':
        return this.#step();
      case 'cases':
        return this.#cases(term.cases, term.otherwise);
    }
  }

  /** A named term is an equation of its own, and stands by its symbol. */
  #named(term: Term & { readonly kind: 'named' }): Figure {
    const known = this.equations.get(term);
    const [peer, part] = [this.#peer, this.#part];
    [this.#peer, this.#part] = [undefined, undefined];
    const { symbol, is } = term;
    const result = known?.result ?? this.#reading.figureOf(is, this.#at);
    const made = known ?? { symbol, of: '', expression: this.expression(is), result };
    [this.#peer, this.#part] = [peer, part];
    this.equations.set(term, made);
    return figure(symbol, result);
  }

  #over({ what, operator, of }: Term & { readonly kind: 'over' }): Expression {
    const terms = what === 'peers' ? this.#ofPeers(of) : this.#ofChildren(of);
    return operator === 'add' ? sumOf(terms) : { kind: 'operation', operator, operands: terms };
  }

  #ofPeers(of: Term): Expression[] {
    const terms = this.#figures.peers.map((peer) => {
      this.#peer = peer;
      return this.expression(of);
    });
    this.#peer = undefined;
    return terms;
  }

  #ofChildren(of: Term): Expression[] {
    const terms = this.#figures.parts.map((part) => {
      this.#part = part;
      return this.expression(of);
    });
    this.#part = undefined;
    return terms;
  }

  /** A quantile by the two values that it lies between. */
  #quantile(share: Term): Expression {
    if (!this.rules.includes(SORTED)) this.rules.push(SORTED);
    this.deciding.push(this.#figures.statistic('n', 'n'), ...figuresIn(this.expression(share)));
    const { peers, sorted } = this.#figures;
    const place = interpolation(peers.length, this.#reading.figureOf(share, this.#at));
    const below = sorted(place.below);
    if (isZero(place.share)) return below;
    return plus(below, times(minus(sorted(place.above), below), figure('share', place.share)));
  }

  #step(): Expression {
    const { from, score } = this.#figures.step();
    this.rules.push(HIGHEST_STEP);
    if (from !== undefined) this.deciding.push(from);
    return score;
  }

  #cases(listed: readonly Case[], otherwise: Term): Expression {
    const holding = listed.find(({ when }) => this.#reading.holds(when, this.#at));
    if (holding === undefined) return this.expression(otherwise);
    if (holding.says !== undefined) this.rules.push(holding.says);
    this.#decidedBy(holding.when);
    return this.expression(holding.gives);
  }

  /** The figures that a condition compares; a named one is an equation. */
  #decidedBy(condition: Condition): void {
    if (condition.kind === 'fact' || condition.kind === 'rounded') return;
    if (condition.kind === 'not') this.#decidedBy(condition.of);
    else if (condition.kind === 'all' || condition.kind === 'any')
      for (const each of condition.of) this.#decidedBy(each);
    else {
      const compared = [condition.left, condition.right].flatMap((side) => figuresIn(this.expression(side)));
      const own = new Set([...this.equations.values()].map(({ symbol }) => symbol));
      this.deciding.push(...compared.filter(({ symbol }) => symbol !== '' && !own.has(symbol)));
    }
  }
}

/** The figures that decided a case and stand in no formula, x first, each once. */
function unseen(deciding: readonly Figure[], formulas: readonly Expression[]): readonly Figure[] {
  const keyOf = ({ symbol, of }: Figure): string => `${symbol} ${of}`;
  const seen = new Set(formulas.flatMap(figuresIn).map(keyOf));
  return deciding.filter((figure) => {
    const isNew = !seen.has(keyOf(figure));
    seen.add(keyOf(figure));
    return isNew;
  });
}

/**
 * A formula as it applies to the value at a position.
 * @param term the specialised formula, which the reading has been opened for
 * @param isOfValue whether it is made of a value of the region, which is then shown in any case
 */
export function shownFormula(
  term: Term,
  reading: ExactReading,
  at: number,
  figures: CaseFigures,
  isOfValue: boolean,
): ShownFormula {
  const shown = new ShownReading(reading, at, figures);
  const expression = shown.expression(term);
  const equations = [...shown.equations.values()];
  const formulas = [expression, ...equations.map((equation) => equation.expression)];
  const deciding = isOfValue ? [figures.x, ...shown.deciding] : shown.deciding;
  return { rules: shown.rules, figures: unseen(deciding, formulas), equations, expression };
}

/** A formula of one value, in which no case hangs on the value, with a figure in its place. */
export function formulaOf(term: Term, x: Figure): Expression {
  if (term.kind === 'x') return x;
  if (term.kind === 'constant') return constant(term.value);
  if (term.kind !== 'operation') throw new TypeError(`a formula of one value has no ${term.kind}`);
  return { ...term, operands: term.operands.map((operand) => formulaOf(operand, x)) };
}

import type { MethodFormula, Operator } from '../model/formula.ts';
import type { Direction } from '../model/index-tree.ts';
import { fillIn, type Language, type Localised } from '../model/localised.ts';
import type { Domain } from '../model/method.ts';
import type { Case, Condition, Fact, Relation, Term } from '../model/term.ts';
import { directionTerms } from '../model/terms.ts';
import { withoutLimits } from './scales.ts';
import { specialise } from './specialise.ts';
import { commonSymbols, givenWords, joints, QUANTILE, STEP, statisticWords } from './words.ts';

/** How tightly an operation holds its operands together, and its sign. */
const INFIX: Readonly<Partial<Record<Operator, { readonly sign: string; readonly rank: number }>>> = {
  add: { sign: ' + ', rank: 1 },
  subtract: { sign: ' - ', rank: 1 },
  multiply: { sign: ' * ', rank: 2 },
  divide: { sign: ' / ', rank: 2 },
  power: { sign: '^', rank: 3 },
};

const OVER = { add: 'sum', min: 'min', median: 'median' } as const;

const SIGNS: Readonly<Record<Relation, string>> = {
  ties: '=',
  above: '>',
  below: '<',
  'at least': '>=',
  'at most': '<=',
};

/** What a formula is shown for. */
export interface ShownFor {
  /** The directions of indicators that it is for, the general one first. */
  readonly directions?: readonly Direction[];
  /** The values it takes; all where there is none. */
  readonly domain?: Domain | undefined;
  /** What is said of symbols besides. */
  readonly symbols?: readonly Localised[];
  /** What stands for a child's weight and its score. */
  readonly child?: Readonly<Record<'w' | 's', string>>;
}

const CHILD = { w: 'w', s: 's' } as const;

/** Reads a formula in symbols, for indicators of one direction, in one language. */
class SymbolsReading {
  /** Formulas of the names that are used, the first name first. */
  readonly named = new Map<string, string>();
  /** What is said of cases, and what symbols mean. */
  readonly cases = new Set<Localised>();
  readonly meanings = new Map<string, Localised>();
  /** What counts where something is not given. */
  readonly standIns = new Map<string, string>();
  readonly #language: Language;
  readonly #child: Readonly<Record<'w' | 's', string>>;

  constructor(language: Language, child: Readonly<Record<'w' | 's', string>> = CHILD) {
    this.#language = language;
    this.#child = child;
  }

  text(term: Term, least = 0): string {
    switch (term.kind) {
      case 'x':
        return 'x';
      case 'step':
        return this.#meaning('step', STEP);
      case 'child':
        return this.#child[term.what];
      case 'given':
        return this.#meaning(term.name, givenWords[term.name]);
      case 'constant':
        return `${term.value}`;
      case 'peers':
        return this.#meaning(term.symbol, statisticWords[term.statistic]);
      case 'quantile':
        this.#meaning('quantile(p)', QUANTILE);
        return `quantile(${this.text(term.share)})`;
      case 'over':
        return `${OVER[term.operator]}(${this.text(term.of)})`;
      case 'operation':
        return this.#operation(term.operator, term.operands, least);
      case 'cases':
        return this.#cases(term.cases, term.otherwise, least);
      case 'named':
        return this.#named(term);
    }
  }

  /** A formula with those of the names that it uses, but for what has been said before. */
  whole(term: Term, condition: string, before?: ReadonlyMap<string, string>): string {
    const text = this.text(term) + condition;
    const others = [...this.named].filter(([symbol, is]) => before?.get(symbol) !== is);
    return [text, ...others.map(([symbol, is]) => `${symbol} = ${is}`)].join(joints.parts[this.#language]);
  }

  #say(name: keyof typeof joints, values: Readonly<Record<string, string>>): string {
    return fillIn(joints[name][this.#language], values);
  }

  #meaning(symbol: string, means: Localised | undefined): string {
    if (means !== undefined) this.meanings.set(symbol, means);
    return symbol;
  }

  #named({ symbol, is, statistic }: Term & { readonly kind: 'named' }): string {
    if (statistic !== undefined) this.#meaning(symbol, statisticWords[statistic]);
    if (this.named.has(symbol)) return symbol;
    this.named.set(symbol, '');
    this.named.set(symbol, this.text(is));
    return symbol;
  }

  #operation(operator: Operator, operands: readonly Term[], least: number): string {
    const infix = INFIX[operator];
    if (infix === undefined) return `${operator}(${operands.map((operand) => this.text(operand)).join(', ')})`;
    const { sign, rank } = infix;
    const parts = operands.map((operand, at) => {
      const tight = at > 0 ? operator !== 'add' && operator !== 'multiply' : operator === 'power';
      return this.text(operand, tight ? rank + 1 : rank);
    });
    const text = parts.join(sign);
    return rank < least ? `(${text})` : text;
  }

  /** Cases that are said in words stand beside the formula; one for what is given is what the formula shows. */
  #cases(listed: readonly Case[], otherwise: Term, least: number): string {
    const [first, ...rest] = listed;
    if (first === undefined) return this.text(otherwise, least);
    if (first.when.kind === 'fact') {
      const shown = this.text(first.gives, least);
      this.standIns.set(shown, this.#cases(rest, otherwise, 0));
      return shown;
    }
    const shown = listed.flatMap(({ when, gives, says }) => {
      if (says === undefined) return [this.#say('when', { term: this.text(gives), condition: this.#condition(when) })];
      this.cases.add(says);
      return [];
    });
    if (shown.length === 0) return this.text(otherwise, least);
    const text = [...shown, this.#say('else', { term: this.text(otherwise) })].join(joints.parts[this.#language]);
    return least > 0 ? `(${text})` : text;
  }

  #condition(condition: Condition, least = 0): string {
    switch (condition.kind) {
      case 'order':
        return `${this.text(condition.left, 1)} ${SIGNS[condition.relation]} ${this.text(condition.right, 1)}`;
      case 'alike':
        return `${this.text(condition.left, 1)} = ${this.text(condition.right, 1)}`;
      case 'rounded':
        return this.#say('rounded', {});
      case 'fact':
        return this.#say('given', { symbol: condition.fact.slice('has '.length) });
      case 'not':
        return this.#say('not', { condition: this.#condition(condition.of) });
      case 'all':
        return condition.of.map((each) => this.#condition(each, 2)).join(joints.and[this.#language]);
      case 'any': {
        const text = condition.of.map((each) => this.#condition(each, 1)).join(joints.or[this.#language]);
        return least > 1 ? `(${text})` : text;
      }
    }
  }
}

/** A formula in symbols and what it needs to be read. */
interface Read {
  readonly text: string;
  readonly variants: readonly { readonly of: Direction; readonly text: string }[];
  readonly cases: readonly Localised[];
  readonly symbols: readonly string[];
}

/** The formula of indicators of a direction; what hangs on whether something is given is left open. */
function formulaFor(term: Term, direction: Direction): Term {
  return specialise(withoutLimits(term), (fact: Fact) => {
    if (fact === 'negative' || fact === 'interval') return fact === direction;
    return fact === 'clamps' ? true : undefined;
  });
}

/** The values that a formula is for, as a condition behind it. */
function conditionOf(domain: Domain | undefined): string {
  if (domain === undefined) return '';
  const { figure, isIncluded } = domain.from;
  return `, x ${isIncluded ? '>=' : '>'} ${figure}`;
}

function directionIn(language: Language, direction: Direction): string {
  return { en: direction, zh: directionTerms[direction] }[language];
}

type Reading = readonly [Direction, SymbolsReading];

/** What counts where something is not given: by the first direction that asks for it, and others where they differ. */
function standInTexts(readings: readonly [Reading, ...Reading[]], language: Language): string[] {
  const general = directionIn(language, readings[0][0]);
  const asked = new Set(readings.flatMap(([, { standIns }]) => [...standIns.keys()]));
  return [...asked].map((symbol) => {
    const told = readings.flatMap(([direction, { standIns }]) => {
      const term = standIns.get(symbol);
      return term === undefined ? [] : [{ direction: directionIn(language, direction), term }];
    });
    const [first, ...others] = told as [(typeof told)[number], ...typeof told];
    const differing = others.filter(({ term }) => term !== first.term);
    const texts = differing.map((other) => fillIn(joints.otherwise[language], other));
    const stands = first.direction === general ? joints.stands : joints.standsFor;
    return [fillIn(stands[language], { symbol, ...first }), ...texts].join('');
  });
}

function symbolText(symbol: string, what: Localised, language: Language): string {
  return fillIn(joints.is[language], { symbol, what: what[language] });
}

/** What symbols mean that stand in many formulas, each a clause. */
export function commonSymbolTexts(language: Language): readonly string[] {
  return Object.entries(commonSymbols).map(([symbol, what]) => symbolText(symbol, what, language));
}

function readIn(language: Language, term: Term, shownFor: ShownFor): Read {
  const { directions: [general = 'positive', ...others] = [], domain, symbols = [], child } = shownFor;
  const condition = conditionOf(domain);
  const reading = new SymbolsReading(language, child);
  const text = reading.whole(formulaFor(term, general), condition);
  const readings: [Reading, ...Reading[]] = [[general, reading]];
  const variants = others.flatMap((of) => {
    const other = new SymbolsReading(language, child);
    readings.push([of, other]);
    const told = other.whole(formulaFor(term, of), condition, reading.named);
    return told === reading.whole(formulaFor(term, general), condition, reading.named) ? [] : [{ of, text: told }];
  });
  const meanings = new Map(readings.flatMap(([, { meanings }]) => [...meanings]));
  const meant = [...meanings].map(([symbol, what]) => symbolText(symbol, what, language));
  return {
    text,
    variants,
    cases: [...new Set(readings.flatMap(([, { cases }]) => [...cases]))],
    symbols: [...meant, ...standInTexts(readings, language), ...symbols.map((each) => each[language])],
  };
}

function paired(en: readonly string[], zh: readonly string[]): Localised[] {
  return en.map((text, at) => ({ en: text, zh: zh[at] as string }));
}

/**
 * A formula in symbols, as the manual shows it: by its general case, with the formulas of the names that it uses, then as
 * it reads for indicators of other directions, what its cases say, and what symbols mean that do not explain themselves.
 */
export function methodFormula(term: Term, shownFor: ShownFor = {}): MethodFormula {
  const [en, zh] = [readIn('en', term, shownFor), readIn('zh', term, shownFor)];
  return {
    text: { en: en.text, zh: zh.text },
    variants: en.variants.map(({ of, text }, at) => {
      const told = { en: text, zh: zh.variants[at]?.text as string };
      return { of: { en: directionIn('en', of), zh: directionIn('zh', of) }, text: told };
    }),
    cases: en.cases,
    symbols: paired(en.symbols, zh.symbols),
  };
}

/** A formula that a method tells itself, since no term does. */
export function formulaTold(text: Localised): MethodFormula {
  return { text, variants: [], cases: [], symbols: [] };
}

/** The same from its text in both languages; one of symbols alone is the same in both. */
export function told(en: string, zh: string = en): () => MethodFormula {
  return () => formulaTold({ en, zh });
}

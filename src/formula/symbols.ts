import type { Operator } from '../model/formula.ts';
import type { Term } from '../model/term.ts';

/** How tightly an operation holds its operands together, and its sign. */
const INFIX: Readonly<Partial<Record<Operator, { readonly sign: string; readonly rank: number }>>> = {
  add: { sign: ' + ', rank: 1 },
  subtract: { sign: ' - ', rank: 1 },
  multiply: { sign: ' * ', rank: 2 },
  divide: { sign: ' / ', rank: 2 },
  power: { sign: '^', rank: 3 },
};

const OVER = { add: 'sum', min: 'min', median: 'median' } as const;

class SymbolsReading {
  /** Formulas of the names that are used, the first name first. */
  readonly named = new Map<string, string>();

  text(term: Term, least = 0): string {
    switch (term.kind) {
      case 'x':
      case 'step':
        return term.kind;
      case 'child':
        return term.what;
      case 'given':
        return term.name;
      case 'constant':
        return `${term.value}`;
      case 'peers':
        return term.symbol;
      case 'quantile':
        return `quantile(${this.text(term.share)})`;
      case 'over':
        return `${OVER[term.operator]}(${this.text(term.of)})`;
      case 'operation':
        return this.#operation(term.operator, term.operands, least);
      case 'cases':
        return this.text(term.otherwise, least);
      case 'named':
        this.#name(term);
        return term.symbol;
    }
  }

  #name({ symbol, is }: Term & { readonly kind: 'named' }): void {
    if (this.named.has(symbol)) return;
    this.named.set(symbol, '');
    this.named.set(symbol, this.text(is));
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
}

/**
 * A formula in symbols, as the manual shows it: by its general case, then the formulas of the names that it uses.
 * @param term of a method in which nothing but limits hangs on cases
 */
export function formulaText(term: Term): string {
  const reading = new SymbolsReading();
  const text = reading.text(term);
  return [text, ...[...reading.named].map(([symbol, is]) => `${symbol} = ${is}`)].join('; ');
}

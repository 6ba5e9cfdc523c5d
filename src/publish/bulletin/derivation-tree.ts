import type { Equation } from '../../model/formula.ts';
import { COMMA, type Language } from '../../model/localised.ts';
import { statuses } from '../../model/observation.ts';
import type { Month } from '../../model/settings.ts';
import type { NodeTrace, StageTrace, Trace } from '../../model/trace.ts';
import { publishedText } from '../../tables/figure-texts.ts';
import { figuresIn, placeText } from '../explain/figure-sources.ts';
import { filledText, symbolicText } from '../explain/formula-text.ts';
import type { ExplainWords } from '../explain/words.ts';
import { shownFigure } from '../shown-figure.ts';
import { ownName } from '../shown-name.ts';
import { html, type Markup } from './html.ts';

/** Stages that figures beside the formula tell as well. */
const TOLD_BY_FIGURES: ReadonlySet<StageTrace['stage']> = new Set(['published', 'weighted', 'contributed']);

/** Longer formulas are shown in symbols: the lines below hold the figures. */
const FILLED_LONGEST = 400;

/** Writes a derivation as a tree of lines that open, from the total to the cell. */
class DerivationTree {
  readonly #words: ExplainWords;
  readonly #language: Language;

  readonly #month: Month;

  constructor(words: ExplainWords, month: Month) {
    this.#words = words;
    this.#month = month;
    this.#language = words.language;
  }

  #joined(facts: readonly string[]): string {
    return facts.join(COMMA[this.#language]);
  }

  /** A formula with its numbers and what it comes to; that of a group in symbols, since its figures stand below it. */
  #equation(equation: Equation, isGroup: boolean): Markup {
    const { symbol, of, expression, result } = equation;
    const { symbol: symbolOf } = this.#words;
    const filled = isGroup ? '' : filledText(expression, undefined, symbolOf);
    const told = filled === '' || filled.length > FILLED_LONGEST ? symbolicText(expression, symbolOf) : filled;
    const shown = shownFigure(result);
    const name = of === '' ? symbolOf(symbol) : `${symbolOf(symbol)}[${of}]`;
    return html`<p class="f">${[name, ...(told === shown ? [] : [told]), shown].join(' = ')}</p>`;
  }

  /** Where the coefficient that a value is divided by stands. */
  #coefficient(stage: StageTrace): string[] {
    const figures = stage.equations.flatMap(({ expression }) => figuresIn(expression));
    const coefficient = figures.find(({ symbol }) => symbol === 'coefficient');
    const [source] = coefficient?.sources ?? [];
    if (coefficient === undefined || source === undefined) return [];
    const place = placeText(source, true, this.#words);
    const figure = `${this.#words.symbol('coefficient')} ${shownFigure(coefficient.value)}`;
    return [this.#words.say('figures', { figures: figure, place })];
  }

  #stage(stage: StageTrace, isGroup: boolean): Markup[] {
    if (TOLD_BY_FIGURES.has(stage.stage)) return [];
    const rules = stage.rules.map((rule) => rule[this.#language]);
    const lines = [this.#words.stage(stage.stage, stage.method), ...rules, ...this.#coefficient(stage)];
    return [
      html`<p>${this.#joined(lines)}</p>`,
      ...stage.equations.map((equation) => this.#equation(equation, isGroup)),
    ];
  }

  #observed({ observed, indicator }: NodeTrace): Markup[] {
    if (observed === undefined) return [];
    const { say } = this.#words;
    const { raw, status, source } = observed;
    const unit = indicator?.unit ?? '';
    const reported = raw === '' ? say('nothing') : `${say('raw', { raw })}${unit === '' ? '' : ` ${unit}`}`;
    const facts = status === 'A' ? [reported] : [reported, say('status', { status, about: statuses[status] })];
    // What is of the month that is published need not say so.
    const place = placeText(source.month === this.#month ? { ...source, month: '' } : source, false, this.#words);
    return [html`<p>${this.#joined(facts)} <code>${place}</code></p>`];
  }

  #figures({ depth, weight, effectiveWeight, contribution }: NodeTrace): Markup[] {
    const { say } = this.#words;
    const facts: string[] = [];
    if (depth > 0) {
      facts.push(
        `${say('weight')} ${shownFigure(weight)}`,
        say('effectiveWeight', { value: shownFigure(effectiveWeight) }),
      );
      if (contribution !== undefined) facts.push(say('contribution', { value: shownFigure(contribution) }));
    }
    return facts.length === 0 ? [] : [html`<p>${this.#joined(facts)}</p>`];
  }

  node(trace: NodeTrace): Markup {
    const { code, depth, published, absence, stages, children } = trace;
    const name = depth === 0 ? this.#words.say('total') : `${code} ${ownName(trace, this.#language)}`;
    const isGroup = children.length > 0;
    const body = [
      ...(absence === undefined ? [] : [html`<p>${absence[this.#language]}</p>`]),
      ...this.#observed(trace),
      ...this.#figures(trace),
      ...stages.flatMap((stage) => this.#stage(stage, isGroup)),
      ...children.map((child) => this.node(child)),
    ];
    return html`<details><summary>${name} <b>${publishedText(published)}</b></summary>${body}</details>\n`;
  }
}

/** The derivation of a region's total as a tree that opens line by line: formulas, figures, file, line and column. */
export function derivationTree(trace: Trace, words: ExplainWords): Markup {
  return html`<div class="tree">${new DerivationTree(words, trace.month).node(trace.root)}</div>`;
}

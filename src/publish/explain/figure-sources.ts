import type { Expression, Figure, FigureSource } from '../../model/formula.ts';
import { importedText } from '../../model/imported-cells.ts';
import { COMMA, type Localised } from '../../model/localised.ts';
import type { StageTrace } from '../../model/trace.ts';
import { shownFigure } from '../shown-figure.ts';
import { isAbridged } from './formula-text.ts';
import type { ExplainWords } from './words.ts';

const SEMICOLON: Localised = { en: '; ', zh: '；' };

/** Places of one figure that are written out. */
const PLACES_MOST = 5;

/** Every figure of a formula, in order of reading. */
export function figuresIn(expression: Expression): readonly Figure[] {
  if (expression.kind === 'figure') return [expression];
  if (expression.kind === 'sum') return expression.terms.flatMap(figuresIn);
  return (expression.kind === 'round' ? [expression.operand] : expression.operands).flatMap(figuresIn);
}

function isNoted({ symbol, sources }: Figure): boolean {
  // Weights stand in the table of children, with where they are laid down above it.
  return sources.length > 0 && symbol !== 'w';
}

/** The figures of a stage whose places are shown, each once; of abridged formulas only those outside the abridged sum. */
function notedFigures({ figures, equations }: StageTrace): readonly Figure[] {
  const all = equations.flatMap(({ expression }) => {
    const found = figuresIn(expression);
    return isAbridged(expression) ? found.filter(({ of }) => of === '') : found;
  });
  const noted = new Map<string, Figure>();
  for (const figure of [...all, ...figures].filter(isNoted)) {
    const key = `${figure.symbol}[${figure.of}]`;
    if (!noted.has(key)) noted.set(key, figure);
  }
  return [...noted.values()];
}

/** How many figures the abridged formulas of a stage hold; 0 where none is abridged. */
export function abridgedCount({ equations }: StageTrace): number {
  return Math.max(0, ...equations.map(({ expression }) => (isAbridged(expression) ? figuresIn(expression).length : 0)));
}

/** A place as it is written: file:line:column, without unknown parts. */
export function positionText({ file, line, column }: FigureSource): string {
  return [file, line, column].filter((part) => part !== 0).join(':');
}

/** The place, the month that the figure is of, or from which it is in force, and what it was imported from. */
export function placeText(source: FigureSource, isInForce: boolean, { say, language }: ExplainWords): string {
  const { month, imported } = source;
  const since = month === '' ? say('always') : say('since', { month });
  const from = imported === '' ? '' : importedText(imported, language);
  return [positionText(source), isInForce ? since : month, from].filter((text) => text !== '').join(COMMA[language]);
}

function placesText({ symbol, sources }: Figure, words: ExplainWords, name: (code: string) => string): string {
  const texts = sources.slice(0, PLACES_MOST).map((source) => {
    const place = placeText(source, symbol === 'coefficient', words);
    return source.region === '' ? place : `${name(source.region)}${words.say('place', { file: place })}`;
  });
  const more = sources.length - texts.length;
  return [...texts, ...(more > 0 ? [words.say('more', { count: `${more}` })] : [])].join(SEMICOLON[words.language]);
}

/** A line for each place that figures of a stage are from: the figures, and whose they are and where they stand. */
export function sourceLines(stage: StageTrace, words: ExplainWords, name: (code: string) => string): readonly string[] {
  const byPlace = new Map<string, string[]>();
  for (const figure of notedFigures(stage)) {
    const { symbol, of, value } = figure;
    const named = of === '' ? words.symbol(symbol) : `${words.symbol(symbol)}[${of}]`;
    const place = placesText(figure, words, name);
    byPlace.set(place, [...(byPlace.get(place) ?? []), `${named} = ${shownFigure(value)}`]);
  }
  return [...byPlace].map(([place, figures]) =>
    words.say('figures', { figures: figures.join(COMMA[words.language]), place }),
  );
}

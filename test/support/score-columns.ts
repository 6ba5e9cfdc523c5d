import fc from 'fast-check';
import type { Exact } from '../../src/model/exact.ts';
import { equalThroughout } from '../../src/numeric/statistics.ts';
import { exact, toPlainText } from '../../src/numeric/text.ts';
import { Eighty } from './exact-values.ts';

type Wide = InstanceType<typeof Eighty>;

/** Columns of scores from their texts, a column as `80 90.5 0`. */
export function columnsOf(...texts: readonly string[]): readonly (readonly Exact[])[] {
  return texts.map((text) => text.split(' ').map(exact));
}

/** Two to five columns of scores of four places from `least` to 100 for three to nine regions, none equal throughout. */
export function drawnColumns(least = 0): fc.Arbitrary<readonly (readonly Exact[])[]> {
  const score = fc.integer({ min: least * 10_000, max: 1_000_000 }).map((n) => exact(`${n}e-4`));
  return fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 5 })).chain(([regions, children]) => {
    const column = fc.array(score, { minLength: regions, maxLength: regions });
    return fc.array(
      column.filter((scores) => !equalThroughout(scores)),
      { minLength: children, maxLength: children },
    );
  });
}

/** decimal.js numbers of 80 digits. */
export function wideColumn(column: readonly Exact[]): readonly Wide[] {
  return column.map((value) => new Eighty(toPlainText(value)));
}

export function wideSum(values: readonly Wide[]): Wide {
  return values.reduce((total, value) => total.plus(value), new Eighty(0));
}

/** Figures divided by their sum, at 30 digits. */
export function shareTexts(figures: readonly (Wide | Exact)[]): readonly string[] {
  const wide = figures.map((figure) => ('coefficient' in figure ? new Eighty(toPlainText(figure)) : figure));
  const total = wideSum(wide);
  return wide.map((figure) => figure.div(total).toSignificantDigits(30).toString());
}

/** Figures as decimals that a binary float shows, to so many places. */
export function shownShares(places: number, figures: readonly Exact[]): readonly string[] {
  return shareTexts(figures).map((text) => Number(text).toFixed(places));
}

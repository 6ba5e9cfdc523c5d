import type { Localised } from '../../model/localised.ts';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import { nearest } from '../../workspace/nearest.ts';
import { foldLabel } from './label.ts';
import type { LabelColumns } from './label-columns.ts';
import type { Dimension, MatchGrid } from './match-grid.ts';
import { isTimeText } from './month-text.ts';
import type { MonthContext } from './months.ts';
import type { Match, NamedItem, Names } from './names.ts';

/** What a row or a column says of its figures. */
export interface Said {
  readonly indicator?: NamedItem;
  readonly region?: NamedItem;
  readonly month?: Month;
}

/** Puts what labels name into words of the workspace; what is ambiguous or contradicts itself goes to the list. */
export class Axes {
  readonly #grid: MatchGrid;
  readonly #months: MonthContext;
  readonly #problems: ProblemList;
  /** The file that units are kept in. */
  readonly #unitsFile: string;

  constructor(grid: MatchGrid, months: MonthContext, unitsFile: string, problems: ProblemList) {
    this.#grid = grid;
    this.#months = months;
    this.#unitsFile = unitsFile;
    this.#problems = problems;
  }

  #place(row: number, column: number): Place {
    return this.#grid.sheet.place(row, column);
  }

  /** The unit beside a label must be the indicator's; a year or a month in its place is none. */
  checkUnit(label: string, unit: string, { code, unit: expected }: NamedItem, at: Place): void {
    if (unit === '' || expected === '' || isTimeText(unit) || foldLabel(unit) === foldLabel(expected)) return;
    this.#problems.add(problem('unit-differs', at, { label, unit, code, expected, file: this.#unitsFile }));
  }

  #only(match: Match, row: number, column: number): NamedItem | undefined {
    const [first] = match.all;
    if (match.all.length === 1) return first;
    const candidates = match.all.map(({ code, name }) => `${code} ${name}`);
    const label = this.#grid.labelText(row, column);
    this.#problems.add(problem('ambiguous-label', this.#place(row, column), { label, candidates }));
    return undefined;
  }

  /** What one label says; undefined where it is ambiguous. */
  one(dimension: 'indicator' | 'region', row: number, column: number): NamedItem | undefined {
    const match = this.#grid.match(dimension, row, column);
    const named = match && this.#only(match, row, column);
    if (named !== undefined && match !== undefined && dimension === 'indicator') {
      this.checkUnit(this.#grid.labelText(row, column), match.unit, named, this.#place(row, column));
    }
    return named;
  }

  /** What the labels of a row say together: a code beside an ambiguous name settles it. */
  namedBy(dimension: 'indicator' | 'region', row: number, columns: readonly number[]): NamedItem | undefined {
    const found = columns.flatMap((column) => {
      const match = this.#grid.match(dimension, row, column);
      return match === undefined ? [] : [{ column, match }];
    });
    const [first, ...others] = found;
    if (first === undefined) return undefined;
    let meant = first.match.all;
    for (const { column, match } of others) {
      const both = meant.filter((named) => match.all.includes(named));
      if (both.length === 0) {
        const texts = [first.column, column].map((at) => this.#grid.labelText(row, at));
        const values = {
          label: texts[0] ?? '',
          first: meant[0]?.code ?? '',
          second: `${texts[1]} (${match.all[0]?.code})`,
        };
        this.#problems.add(problem('labels-disagree', this.#place(row, column), values));
        return undefined;
      }
      meant = both;
    }
    const unit = found.find(({ match }) => match.unit !== '')?.match.unit ?? '';
    const named = this.#only({ all: meant, unit }, row, first.column);
    if (named !== undefined && dimension === 'indicator') {
      this.checkUnit(this.#grid.labelText(row, first.column), unit, named, this.#place(row, first.column));
    }
    return named;
  }

  month(row: number, column: number): Month | undefined {
    const told = this.#grid.month(row, column);
    const month = told && this.#months.complete(told);
    if (month === undefined) {
      const value = this.#grid.labelText(row, column);
      this.#problems.add(problem('not-an-import-month', this.#place(row, column), { value }));
    }
    return month;
  }

  /** Whether a row's labels name something in a dimension, one thing or several. */
  names(dimension: Dimension, row: number, labels: LabelColumns): boolean {
    return (labels[dimension] ?? []).some((column) => this.#grid.key(dimension, row, column) !== undefined);
  }
}

/** What a column or row of unknown name may be instead: a question that names it, where something is near. */
export function unknownHint(question: Localised | undefined, text: string): Localised {
  if (question !== undefined) {
    return {
      en: `${question.en} Correct it, or leave it out with --skip "${text}"`,
      zh: `${question.zh}请更正，或用 --skip "${text}" 略去`,
    };
  }
  return {
    en: `name it in the workspace, or leave it out with --skip "${text}"`,
    zh: `请在工作区中定义它，或用 --skip "${text}" 略去`,
  };
}

/** The indicator whose code or name is nearest to a text, as a question. */
export function indicatorQuestion(text: string, { list }: Names): Localised | undefined {
  const near = nearest(
    text,
    list.flatMap(({ code, name }) => [code, name]),
  );
  return near === undefined ? undefined : { en: `did you mean "${near}"?`, zh: `是否应为 "${near}"？` };
}

import { basename } from 'node:path';
import { type Place, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import { cellText, type Sheet } from '../sheets/sheet.ts';
import { monthName, monthOfText, monthsWithin, type ToldMonth, yearWithin } from './month-text.ts';
import type { ToldBy } from './recognised.ts';

/** A month and what told it. */
export interface SourcedMonth {
  readonly month: Month;
  readonly by: ToldBy;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** What stands around a table and may tell its month: the sheet's name, the file's name, titles above the header. */
export class MonthContext {
  readonly #sheet: string;
  readonly #file: string;
  readonly #titles: readonly string[];
  readonly #option: Month | undefined;

  constructor(sheet: Sheet, header: number, option: Month | undefined) {
    this.#sheet = sheet.name;
    this.#file = basename(sheet.file).replace(/\.\w+$/, '');
    this.#titles = sheet.rows.slice(0, header).flatMap((row) => row.map(cellText).filter((text) => text !== ''));
    this.#option = option;
  }

  /** The one year that the sheet, else the titles, else the file speak of. */
  get #year(): number | undefined {
    const texts = [this.#sheet, ...this.#titles, this.#file];
    return (
      only([...new Set(texts.map(yearWithin).filter((year) => year !== undefined))]) ??
      Number(this.#option?.slice(0, 4) ?? NaN)
    );
  }

  /** A month that may lack its year, with the year that stands around the table. */
  complete({ year = this.#year, month }: ToldMonth): Month | undefined {
    return year === undefined || Number.isNaN(year) ? undefined : monthName(year, month);
  }

  /** The month that a name is or speaks of. */
  #named(text: string): Month | undefined {
    const whole = monthOfText(text);
    return (whole && this.complete(whole)) ?? only(monthsWithin(text));
  }

  get ofTitle(): Month | undefined {
    return only([...new Set(this.#titles.flatMap(monthsWithin))]);
  }

  /** The month that the sheet's name, else the file's, else a title tells. */
  get #around(): SourcedMonth | undefined {
    const found = [
      { month: this.#named(this.#sheet), by: 'sheet' },
      { month: this.#named(this.#file), by: 'file' },
      { month: this.ofTitle, by: 'title' },
    ] as const;
    return found.find((told): told is (typeof found)[number] & SourcedMonth => told.month !== undefined);
  }

  /** The month of a table that tells none by its rows and columns; problems go to the list. */
  ofTable(at: Place, problems: ProblemList): SourcedMonth | undefined {
    const around = this.#around;
    if (this.#option === undefined) {
      if (around === undefined) problems.add(problem('no-import-month', at, {}));
      else this.#checkTitle(around.month, at, problems);
      return around;
    }
    if (around !== undefined && around.month !== this.#option && around.by !== 'title') {
      problems.add(problem('month-disagrees', at, { found: around.month, month: this.#option }));
    }
    this.#checkTitle(this.#option, at, problems);
    return { month: this.#option, by: 'option' };
  }

  #checkTitle(month: Month, at: Place, problems: ProblemList): void {
    const found = this.ofTitle;
    if (found !== undefined && found !== month) problems.add(problem('title-disagrees', at, { found, month }));
  }
}

/** Whether a sheet's own name is of another month than the one asked for. */
export function isForOtherMonth(sheet: Sheet, option: Month | undefined): boolean {
  if (option === undefined || sheet.name === '') return false;
  const told = monthOfText(sheet.name);
  const context = new MonthContext({ ...sheet, rows: [] }, 0, option);
  const own = told === undefined ? only(monthsWithin(sheet.name)) : context.complete(told);
  return own !== undefined && own !== option;
}

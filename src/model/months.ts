import type { AmendedCell } from './amendments.ts';
import type { MonthData } from './observation.ts';
import type { ProblemList } from './problem-list.ts';
import type { Month } from './settings.ts';
import type { InputFile } from './workspace.ts';

/** A month's observations, the files they were read from, and what is wrong with them: with them alone. */
export interface ObservedMonth {
  readonly data: MonthData;
  readonly inputs: readonly InputFile[];
  readonly problems: ProblemList;
}

/** Gives the observations of months, so that callers open no files. */
export interface Months {
  /** A month that need not be there: undefined where no file holds a row of it. */
  at(month: Month): ObservedMonth | undefined;
  /** A month with other values in some cells. */
  amended(month: Month, cells: readonly AmendedCell[]): ObservedMonth;
}

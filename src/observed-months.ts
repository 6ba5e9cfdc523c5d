import { observeAndCheck } from './engine/check-month.ts';
import { warnOfSilentRegions } from './engine/silent-regions.ts';
import { methods } from './methods/index.ts';
import type { AmendedCell } from './model/amendments.ts';
import type { Months, ObservedMonth } from './model/months.ts';
import { ProblemList } from './model/problem-list.ts';
import type { Month } from './model/settings.ts';
import type { Workspace } from './model/workspace.ts';
import { observationSources } from './workspace/imported-inputs.ts';
import { MonthReader, type ReadMonth } from './workspace/observations/month-reader.ts';

/** The months of a workspace for one run: its files are listed once, and each is opened once. */
export class ObservedMonths implements Months {
  readonly workspace: Workspace;
  readonly #reader: MonthReader;
  readonly #known = new Map<Month, ObservedMonth | undefined>();

  constructor(workspace: Workspace, reader: MonthReader = new MonthReader(workspace, methods)) {
    this.workspace = workspace;
    this.#reader = reader;
  }

  /** The same months under another definition of the index. */
  under(workspace: Workspace): ObservedMonths {
    return new ObservedMonths(workspace, this.#reader.under(workspace));
  }

  /** The months there are observations for, in order. */
  get available(): readonly Month[] {
    return this.#reader.available;
  }

  /** Tells of months that will be asked for, so that a file that serves several is read once for all of them. */
  expect(months: readonly Month[]): void {
    this.#reader.expect(months);
  }

  /** Warns of the files that fit no month: of all of them, or of those that seem to mean one of the months. */
  warnOfStrays(months: readonly Month[] | undefined, problems: ProblemList): void {
    this.#reader.plan.warnOfStrays(months, problems);
  }

  /** Says of a workspace without observations of any month that none were checked. */
  checkWithoutMonths(problems: ProblemList): void {
    this.#reader.checkWithoutMonths(problems);
  }

  /** Makes what was read the month's, and names the files that it was imported from among its inputs. */
  #observe({ data: read, inputs }: ReadMonth, problems: ProblemList, reported?: Set<string>): ReadMonth {
    const data = observeAndCheck(this.workspace, read, problems, reported);
    return { data, inputs: [...inputs, ...observationSources(this.workspace, read, problems)] };
  }

  /**
   * A month that is to be there: its values are those of the month, and whatever is wrong with it goes to the list.
   * `reported` holds the paths and places that an earlier call has reported on; `amended` cells count as if they were
   * read.
   */
  open(
    month: Month,
    problems: ProblemList,
    reported: Set<string> = new Set(),
    amended: readonly AmendedCell[] = [],
  ): ReadMonth {
    const read = this.#reader.read(month, problems, { reported, amended });
    const observed = this.#observe(read, problems, reported);
    // What is amended tells nothing of what is reported.
    if (amended.length === 0)
      warnOfSilentRegions(this.workspace, { reported: read.data, observed: observed.data }, problems);
    return observed;
  }

  amended(month: Month, cells: readonly AmendedCell[]): ObservedMonth {
    const problems = new ProblemList();
    return { ...this.open(month, problems, new Set(), cells), problems };
  }

  at(month: Month): ObservedMonth | undefined {
    if (!this.#known.has(month)) {
      const problems = new ProblemList();
      const read = this.#reader.readIfThere(month, problems);
      this.#known.set(month, read && { ...this.#observe(read, problems), problems });
    }
    return this.#known.get(month);
  }
}

import type { ComputedIndex, Doubts } from '../../model/computed-index.ts';
import type { Months } from '../../model/months.ts';
import type { MonthData } from '../../model/observation.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import { monthsBefore } from '../../workspace/month.ts';
import type { MonthHistory } from '../change/history.ts';
import { MonthValues } from '../warnings/month-values.ts';
import { gapProblems } from './gaps.ts';
import { improbableCoefficients } from './improbable-coefficients.ts';
import { type EarlierValues, earlierValues, improbableValues } from './improbable-values.ts';

/** How many months back lie the months that values are compared with, where there are such months. */
const MONTHS_BACK: readonly number[] = [1, 2, 3, 12, 24];

/** Looks at computed months for figures that are improbable and gaps that matter; "plausibility" sets the limits. */
export class Review {
  readonly #workspace: Workspace;
  readonly #history: MonthHistory;
  readonly #observed: Months;
  readonly #months = new Map<Month, EarlierValues | undefined>();

  constructor(workspace: Workspace, history: MonthHistory, observed: Months) {
    this.#workspace = workspace;
    this.#history = history;
    this.#observed = observed;
  }

  /** The months that a month's values are compared with, the latest first. */
  before(month: Month): readonly Month[] {
    const back = monthsBefore(month, Math.max(...MONTHS_BACK));
    return MONTHS_BACK.flatMap((count) => back[count - 1] ?? []);
  }

  /** What an earlier month holds; undefined if there is no such month, or it has errors. */
  #read(month: Month): MonthData | undefined {
    const known = this.#history.readBefore(month);
    if (known !== 'unread') return known;
    const observed = this.#observed.at(month);
    return observed?.problems.errorCount === 0 ? observed.data : undefined;
  }

  #earlier(month: Month, doubts: Doubts | undefined): EarlierValues | undefined {
    if (!this.#months.has(month)) {
      const data = this.#read(month);
      const values = data && new MonthValues(this.#workspace, data, undefined, doubts);
      this.#months.set(month, values && earlierValues(this.#workspace, data, values));
    }
    return this.#months.get(month);
  }

  /** Adds warnings of one month to a report; none of them changes a figure. */
  async review(computed: ComputedIndex, report: ProblemList): Promise<void> {
    const { plausibility } = this.#workspace.settings;
    if (plausibility === undefined) return;
    const { data } = computed;
    const values = new MonthValues(this.#workspace, data, computed.indicators);
    const now = earlierValues(this.#workspace, data, values);
    this.#months.set(data.month, now);
    // Where columns compute, they make the values of earlier months, too; no decision is counted twice.
    const doubts = computed.doubts && { count: 0 };
    const earlier = this.before(data.month).flatMap((month) => this.#earlier(month, doubts) ?? []);
    for (const each of improbableValues(this.#workspace, now, values, earlier, plausibility)) report.add(each);
    // A row of coefficients serves many months.
    for (const each of improbableCoefficients(this.#workspace, data.month, plausibility)) report.addOnce(each);
    for (const each of await gapProblems(computed, plausibility)) report.add(each);
  }
}

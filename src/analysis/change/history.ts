import type { Engine } from '../../engine/compute-index.ts';
import { type MonthTotal, monthTotal, type TotalFigures, totalOf } from '../../engine/month-total.ts';
import type { Changes, Span, TotalChange } from '../../model/change.ts';
import type { Computation } from '../../model/computed-index.ts';
import type { Months } from '../../model/months.ts';
import type { MonthData } from '../../model/observation.ts';
import { type Problem, problem } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { subtract } from '../../numeric/exact.ts';
import { previousMonth, yearBefore } from '../../workspace/month.ts';

/**
 * By region, how the total has moved since an earlier month: the difference of the published scores, and the places gained
 * within the peer group. Published scores have the same decimals, so that their difference is exact.
 * @returns undefined for a region that has no rank in one of the months.
 */
export function totalChanges(now: TotalFigures, then: TotalFigures): readonly (TotalChange | undefined)[] {
  return now.published.map((score, region) => {
    const earlier = then.published[region];
    const [rank = 0, earlierRank = 0] = [now.ranks[region], then.ranks[region]];
    if (score === undefined || earlier === undefined || rank === 0 || earlierRank === 0) return undefined;
    return { score: subtract(score, earlier), rank: earlierRank - rank };
  });
}

/** The month that each span looks back to; undefined before the first year. */
export const earlierMonth: Readonly<Record<Span, (month: Month) => Month | undefined>> = {
  month: previousMonth,
  year: yearBefore,
};

function unmeasured(month: Month, { problems }: MonthTotal): Problem | undefined {
  const [first] = problems.errors;
  return first && problem('unmeasured-change', first, { month, count: `${problems.errorCount}` });
}

/** Each file once. */
export function distinctInputs(inputs: readonly InputFile[]): readonly InputFile[] {
  // Files that were imported may have one name.
  const keyOf = ({ path, sha256, imported }: InputFile) => (imported === undefined ? path : `${path}\n${sha256}`);
  return [...new Map(inputs.map((input) => [keyOf(input), input])).values()];
}

/**
 * The totals of a workspace's months, each computed once, from which changes are measured. Earlier totals are computed by
 * the present definition, so that no change is due to the method.
 */
export class MonthHistory {
  readonly #workspace: Workspace;
  readonly #months: Months;
  readonly #engine: Engine | undefined;
  readonly #totals = new Map<Month, MonthTotal | undefined>();

  constructor(workspace: Workspace, months: Months, engine?: Engine) {
    this.#engine = engine;
    this.#workspace = workspace;
    this.#months = months;
  }

  /** The months that the changes of a month look back to. */
  before(month: Month): readonly Month[] {
    const { changes } = this.#workspace.settings;
    return changes ? [earlierMonth.month(month) ?? [], earlierMonth.year(month) ?? []].flat() : [];
  }

  /** The total of a month; undefined where there is no data for it. */
  async of(month: Month): Promise<MonthTotal | undefined> {
    if (!this.#totals.has(month)) {
      const observed = this.#months.at(month);
      this.#totals.set(month, observed && (await monthTotal(this.#workspace, observed, this.#engine)));
    }
    return this.#totals.get(month);
  }

  /** The observations of a month whose total was computed; 'unread' for any other. */
  readBefore(month: Month): MonthData | undefined | 'unread' {
    return this.#totals.has(month) ? this.#totals.get(month)?.data : 'unread';
  }

  #keep({ index, inputs }: Computation, problems: ProblemList): TotalFigures {
    const total = totalOf(index);
    this.#totals.set(index.data.month, { total, data: index.data, inputs, problems });
    return total;
  }

  /**
   * A computed month with its changes since the month before and since the same month a year before, where these have data;
   * their files are then among its inputs. If an earlier month cannot be computed, its changes are blank, with one warning.
   * The month is kept for later ones.
   */
  async withChanges(computation: Computation, problems: ProblemList): Promise<Computation> {
    const { index, inputs } = computation;
    const now = this.#keep(computation, problems);
    const all = [...inputs];
    const measure = async (span: Span): Promise<Changes[Span]> => {
      const month = this.#workspace.settings.changes ? earlierMonth[span](index.data.month) : undefined;
      const then = month === undefined ? undefined : await this.of(month);
      if (month === undefined || then === undefined) return [];
      all.push(...then.inputs);
      if (then.total !== undefined) return totalChanges(now, then.total);
      const found = unmeasured(month, then);
      if (found !== undefined) problems.add(found);
      return [];
    };
    const changes = { month: await measure('month'), year: await measure('year') };
    return { index: { ...index, changes }, inputs: distinctInputs(all) };
  }
}

import { Comparer } from '../../analysis/change/compare-indices.ts';
import { distinctInputs, type MonthHistory } from '../../analysis/change/history.ts';
import { Profiler } from '../../analysis/profile/profiler.ts';
import { monthIndex } from '../../engine/month-total.ts';
import { RegionTracer } from '../../engine/trace/trace-region.ts';
import type { Computation } from '../../model/computed-index.ts';
import type { Months } from '../../model/months.ts';
import { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { Boundaries } from '../../workspace/map/read-map.ts';
import { monthsBetween, previousMonth } from '../../workspace/month.ts';
import type { EditionParts, SeriesMonth } from './edition.ts';

/** How many months a series goes back: two years, so that the month of each year can be seen. */
const SERIES_MOST = 25;

/** Where the parts of an edition come from. */
export interface EditionSources {
  readonly computation: Computation;
  readonly months: Months;
  /** The months there are observations for, in order. */
  readonly available: readonly Month[];
  readonly history: MonthHistory;
  readonly hasDerivations: boolean;
  /** The shapes of the regions; undefined where there is no map. */
  readonly boundaries: Boundaries | undefined;
}

/** The months up to the one published, from the first that there is data for; those without are gaps. */
async function seriesOf({
  computation,
  available,
  history,
  boundaries,
}: EditionSources): Promise<Pick<EditionParts, 'series' | 'inputs'>> {
  const { month } = computation.index.data;
  const first = available.find((each) => each <= month) ?? month;
  const months = monthsBetween(first, month).slice(-SERIES_MOST);
  const known = new Set(available);
  const series: SeriesMonth[] = [];
  const inputs = [...computation.inputs, ...(boundaries === undefined ? [] : [boundaries.input])];
  for (const each of months) {
    const found = known.has(each) ? await history.of(each) : undefined;
    if (found?.total !== undefined) inputs.push(...found.inputs);
    series.push({ month: each, total: found?.total });
  }
  const begin = series.findIndex(({ total }) => total !== undefined);
  return { series: series.slice(Math.max(0, begin)), inputs: distinctInputs(inputs) };
}

/** The month before and what compares with it; undefined where it has no data, or cannot be computed. */
async function beforeOf({ computation, months }: EditionSources): Promise<EditionParts['before']> {
  const { index } = computation;
  const month = previousMonth(index.data.month);
  const observed = month === undefined ? undefined : months.at(month);
  if (month === undefined || observed === undefined) return undefined;
  const before = await monthIndex(index.workspace, observed, new ProblemList());
  return before && { month, index: before, comparer: await Comparer.of(before, index) };
}

/** Makes what a bulletin tells beside the computed month itself. */
export async function openEdition(sources: EditionSources): Promise<EditionParts> {
  const { computation, months, hasDerivations, boundaries } = sources;
  const { index } = computation;
  return {
    computation,
    boundaries,
    profiler: await Profiler.of(index, months),
    before: await beforeOf(sources),
    ...(await seriesOf(sources)),
    tracer: hasDerivations ? await RegionTracer.of(index) : undefined,
  };
}

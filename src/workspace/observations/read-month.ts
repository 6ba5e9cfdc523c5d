import type { AmendedCell } from '../../model/amendments.ts';
import type { MethodTable } from '../../model/method.ts';
import { amendCells } from '../../model/month-cells.ts';
import type { MonthData } from '../../model/observation.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import { placeholdersOf } from '../files/path-template.ts';
import { monthsLookedAt, readEarlier } from './earlier-months.ts';
import { observationFiles, pathOfRegion, regionsWithoutReports, reportNoData } from './observation-files.ts';
import { ObservationReader } from './observation-reader.ts';

/** A month's observations and the files they were read from. */
export interface ReadMonth {
  readonly data: MonthData;
  readonly inputs: readonly InputFile[];
}

/** Whether files serve all months together, so that a month may have no rows although its file exists. */
function servesAllMonths({ settings }: Workspace): boolean {
  return !placeholdersOf(settings.paths.observations).some((name) => name === 'month' || name === 'year');
}

/** What is missing with a region's whole file is reported with the file, not cell by cell, or need not be there. */
function withMissingFiles(workspace: Workspace, data: MonthData): MonthData {
  const missing = [...data.files.keys()].filter((region) => data.files[region] === '');
  if (missing.length === 0) return data;
  const needless = missing.length === data.files.length ? new Set() : regionsWithoutReports(workspace);
  return {
    ...data,
    files: data.files.map((file, region) => file || pathOfRegion(workspace, data.month, region)),
    absent: new Set(missing.filter((region) => needless.has(region))),
    unread: new Set([...data.unread, ...missing.filter((region) => !needless.has(region))]),
  };
}

/**
 * Reads one month's observations, and what is needed of earlier months; what is wrong with the files and their rows
 * goes to the list. `checked` holds the paths whose rows an earlier call has reported on, as when one file serves
 * several months. Amended cells count as if their rows said so.
 */
export function readMonth(
  workspace: Workspace,
  methods: MethodTable,
  month: Month,
  problems: ProblemList,
  checked: Set<string> = new Set(),
  amended: readonly AmendedCell[] = [],
): ReadMonth {
  const before = monthsLookedAt(workspace, methods, month);
  const reader = new ObservationReader(workspace, [month, ...before], problems, checked);
  const files = observationFiles(workspace, month, problems);
  for (const file of files) reader.read(file, month);
  const { inputs } = reader;
  const data = amendCells(withMissingFiles(workspace, reader.month(month).data(month)), amended);
  const { list } = workspace.regions;
  const isEmpty = data.unread.size < list.length && !data.lines.some((line) => line > 0);
  if (isEmpty && servesAllMonths(workspace)) {
    reportNoData(workspace, month, files[0]?.path, problems);
    // Of a month that is refused as a whole no single cell is held to be blank.
    return { data: { ...data, unread: new Set(list.keys()) }, inputs };
  }
  const earlier = files.length === 0 ? [] : readEarlier(workspace, methods, data, before, reader);
  return { data: { ...data, earlier }, inputs };
}

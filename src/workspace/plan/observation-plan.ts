import { problem, startOf } from '../../model/problem.ts';
import type { ProblemList } from '../../model/problem-list.ts';
import type { Month } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import {
  fillTemplate,
  matchesBelow,
  monthValues,
  placeholdersOf,
  type TemplateLevel,
  type TemplateMatch,
  walkTemplate,
} from '../files/path-template.ts';
import { type StrayFile, strayFiles } from './stray-files.ts';

/** What the path of a file already says of its rows. */
export interface FileScope {
  /** The region the path names, by position. */
  readonly region: number | undefined;
  /** The month the path names. */
  readonly month: Month | undefined;
  /** The year the path names. */
  readonly year: string | undefined;
}

/** A file of observations. */
export interface PlannedFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  readonly scope: FileScope;
}

/** A file whose path names a region that regions.csv does not have. */
export interface ForeignFile {
  readonly path: string;
  readonly code: string;
}

/** The files that serve one period: a month, a year, or all time. */
interface Period {
  readonly files: PlannedFile[];
  readonly foreign: ForeignFile[];
}

/** The files of observations of a workspace, as the setting "observations" says: looked for once, for a whole run. */
export class ObservationPlan {
  readonly template: string;
  /** Whether each region has files of its own. */
  readonly isByRegion: boolean;
  /** What of time the paths name. */
  readonly namesMonths: boolean;
  readonly namesYears: boolean;
  /** Every file there is, also of regions that are not known. */
  readonly entries: readonly PlannedFile[];
  readonly #root: string;
  readonly #regions: Workspace['regions'];
  readonly #walk: TemplateLevel;
  readonly #periods = new Map<string, Period>();
  #strays: readonly StrayFile[] | undefined;

  constructor({ root, settings, regions }: Pick<Workspace, 'root' | 'settings' | 'regions'>) {
    this.template = settings.paths.observations;
    const placeholders = placeholdersOf(this.template);
    this.isByRegion = placeholders.includes('region');
    this.namesMonths = placeholders.includes('month');
    this.namesYears = placeholders.includes('year');
    this.#root = root;
    this.#regions = regions;
    this.#walk = walkTemplate(root, this.template);
    this.entries = matchesBelow(this.#walk, this.template.split('/').length).map((match) => this.#add(match));
  }

  #add({ path, values }: TemplateMatch): PlannedFile {
    const { month, year, region: code } = values;
    const key = month ?? year ?? '';
    const period = this.#periods.get(key) ?? { files: [], foreign: [] };
    this.#periods.set(key, period);
    const region = code === undefined ? undefined : this.#regions.byCode.get(code);
    const planned = { path, scope: { region, month, year } };
    if (code !== undefined && region === undefined) period.foreign.push({ path, code });
    // A code that is refused is reported where it stands.
    else if (region !== -1) period.files.push(planned);
    return planned;
  }

  #periodOf(month: Month): Period | undefined {
    const year = this.namesYears ? month.slice(0, 4) : '';
    return this.#periods.get(this.namesMonths ? month : year);
  }

  /** Whether paths name a period at all: else every file serves all months. */
  get isTimed(): boolean {
    return this.namesMonths || this.namesYears;
  }

  /** The periods that paths name, in order: months, or years where they name no months. */
  get periods(): readonly string[] {
    return this.isTimed ? [...this.#periods.keys()].sort() : [];
  }

  /** The one file that serves all months and regions; it need not exist. */
  get onlyFile(): PlannedFile {
    return { path: this.template, scope: { region: undefined, month: undefined, year: undefined } };
  }

  /** Every file that may be read, of any period. */
  get files(): readonly PlannedFile[] {
    return [...this.#periods.values()].flatMap(({ files }) => files);
  }

  /** Whether there is any file for a month, also of a region that is not known. */
  has(month: Month): boolean {
    return this.#periodOf(month) !== undefined;
  }

  /** The files that hold a month's observations; they may hold those of others too. */
  filesOf(month: Month): readonly PlannedFile[] {
    return this.#periodOf(month)?.files ?? [];
  }

  /** The files of a month whose paths name a region that is not known. */
  foreignFilesOf(month: Month): readonly ForeignFile[] {
    return this.#periodOf(month)?.foreign ?? [];
  }

  /** The regions, by position, without a file of a month; none where regions have no files of their own. */
  regionsWithoutFile(month: Month): readonly number[] {
    if (!this.isByRegion) return [];
    const found = new Set(this.filesOf(month).map(({ scope }) => scope.region));
    return [...this.#regions.list.keys()].filter((region) => !found.has(region));
  }

  /** The path of a month's file, which need not exist; without a region its place stays open. */
  pathOf(month: Month, region?: number): string {
    const code = region === undefined ? undefined : this.#regions.list[region]?.code;
    return fillTemplate(this.template, { ...monthValues(month), ...(code === undefined ? {} : { region: code }) });
  }

  /** The entries that stand where a period is expected, and are not read. */
  get strays(): readonly StrayFile[] {
    this.#strays ??= strayFiles(this.#root, this.template, this.#walk);
    return this.#strays;
  }

  /** Warns of the entries that fit no month: of all of them, or of those that seem to mean one of the months. */
  warnOfStrays(months: readonly Month[] | undefined, problems: ProblemList): void {
    for (const { path, near, hint } of this.strays) {
      if (months !== undefined && !months.some((month) => near !== undefined && month.startsWith(near))) continue;
      problems.add(problem('stray-file', startOf(path), { template: this.template, hint }));
    }
  }
}

import type { Comparer } from '../../analysis/change/compare-indices.ts';
import { departmentsOf } from '../../analysis/department/department.ts';
import type { Profiler } from '../../analysis/profile/profiler.ts';
import type { TotalFigures } from '../../engine/month-total.ts';
import type { RegionTracer } from '../../engine/trace/trace-region.ts';
import type { Computation, ComputedIndex } from '../../model/computed-index.ts';
import { shownMonth } from '../../model/label.ts';
import { type Language, type Localised, localisedName } from '../../model/localised.ts';
import type { Month, Settings } from '../../model/settings.ts';
import type { InputFile, Workspace } from '../../model/workspace.ts';
import type { Boundaries } from '../../workspace/map/read-map.ts';
import { Addresses } from './addresses.ts';
import { type GroupView, groupViews } from './views/group.ts';
import { Shares } from './views/shares.ts';

/** The languages of a bulletin, the first one's pages at the top. */
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** A month of the series; its totals are undefined where there is no data, or where it cannot be computed. */
export interface SeriesMonth {
  readonly month: Month;
  readonly total: TotalFigures | undefined;
}

/** All that a bulletin is made of: the parts that the commands are made of, of one month. */
export interface EditionParts {
  readonly computation: Computation;
  /** Every file that the month, and the months before it that are shown, were read from. */
  readonly inputs: readonly InputFile[];
  readonly profiler: Profiler;
  /** The month before, and what compares with it; undefined where there is none. */
  readonly before: { readonly month: Month; readonly index: ComputedIndex; readonly comparer: Comparer } | undefined;
  /** The months up to this one, gaps included. */
  readonly series: readonly SeriesMonth[];
  /** The shapes of the regions; undefined where there is no map. */
  readonly boundaries: Boundaries | undefined;
  /** undefined where derivations are left out. */
  readonly tracer: RegionTracer | undefined;
}

/** One month's bulletin: what its pages show, made once. */
export class Edition {
  readonly parts: EditionParts;
  readonly addresses = new Addresses(LANGUAGES);
  readonly groups: readonly GroupView[];
  readonly shares: Shares;
  /** The departments that indicators name, each with its leaves; a page each, by its place among them. */
  readonly departments: readonly (readonly [string, readonly number[]])[];
  /** The files of the month to download, by name. */
  readonly downloads: readonly string[];

  constructor(parts: EditionParts, downloads: readonly string[]) {
    this.parts = parts;
    this.downloads = downloads;
    this.departments = [...departmentsOf(parts.computation.index.workspace.tree)];
    this.shares = new Shares(parts.computation.index);
    this.groups = groupViews(parts.computation.index);
  }

  get index(): ComputedIndex {
    return this.parts.computation.index;
  }

  get workspace(): Workspace {
    return this.index.workspace;
  }

  get settings(): Settings {
    return this.workspace.settings;
  }

  /** The name of the index, or the title that "bulletin" gives. */
  get title(): Localised {
    const { name, nameEn, bulletin } = this.settings;
    const zh = bulletin?.title ?? name;
    return { zh, en: bulletin?.title_en ?? nameEn ?? zh };
  }

  /** Who publishes it; undefined where that is not said. */
  office(language: Language): string | undefined {
    const { bulletin } = this.settings;
    return (language === 'en' && bulletin?.office_en) || bulletin?.office;
  }

  /** Who the figures come from; undefined where that is not said. */
  source(language: Language): string | undefined {
    const { source, sourceEn } = this.settings;
    return (language === 'en' && sourceEn) || source;
  }

  /** What readers are to know besides; undefined where nothing is. */
  notes(language: Language): string | undefined {
    const { bulletin } = this.settings;
    return (language === 'en' && bulletin?.notes_en) || bulletin?.notes;
  }

  month(language: Language): string {
    return shownMonth(this.index.data.month, language);
  }

  /** The name of a region or a node in one language. */
  nameOf(thing: { readonly name: string; readonly nameEn: string }, language: Language): string {
    return localisedName(thing)[language];
  }
}

import { countGaps, type GapCount } from '../analysis/plausibility/count-gaps.ts';
import type { ComputedIndex } from '../model/computed-index.ts';
import { type Localised, listed } from '../model/localised.ts';
import type { Month } from '../model/settings.ts';
import { shownName } from '../publish/shown-name.ts';
import type { Reporter } from './reporter.ts';

/** The end of a list that goes on in the tables. */
const AND_OTHERS: Localised = { en: ', ...', zh: ' 等' };

/** How many regions and indicators the summary names. */
const NAMED = 3;

/** A region or an indicator, and how many gaps it has. */
interface NamedCount {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly count: number;
}

/** The unreported cells of one month as plain values: how many, of how many, by region and indicator, the most first. */
export interface GapSummary {
  readonly month: Month;
  readonly count: number;
  readonly cells: number;
  readonly regions: readonly NamedCount[];
  readonly indicators: readonly NamedCount[];
}

function named(counts: readonly GapCount<Omit<NamedCount, 'count'>>[]): NamedCount[] {
  return counts.map(({ of: { code, name, nameEn }, count }) => ({ code, name, nameEn, count }));
}

/** What is told of the gaps of a computed month. */
export function gapSummary(computed: ComputedIndex): GapSummary {
  const { count, cells, regions, indicators } = countGaps(computed);
  return { month: computed.data.month, count, cells, regions: named(regions), indicators: named(indicators) };
}

/** Tells of the unreported cells of one month. */
export class MonthGaps {
  readonly #summary: GapSummary;
  readonly #reporter: Reporter;

  constructor(summary: GapSummary, reporter: Reporter) {
    this.#summary = summary;
    this.#reporter = reporter;
  }

  get month(): Month {
    return this.#summary.month;
  }

  #list(counts: readonly NamedCount[]): string {
    const { language } = this.#reporter;
    const first = counts.slice(0, NAMED).map((each) => `${each.code} ${shownName(each, language)} ${each.count}`);
    const rest = counts.length > NAMED ? AND_OTHERS[language] : '';
    return `${listed(first, language)}${rest}`;
  }

  /** Says on stderr how many there are, and where most of them are; nothing if there are none. */
  print(): void {
    const { count, cells, regions, indicators } = this.#summary;
    if (count === 0) return;
    const values = { month: this.month, count: `${count}`, cells: `${cells}` };
    const lists = { regions: this.#list(regions), indicators: this.#list(indicators) };
    this.#reporter.note(this.#reporter.say('gaps', { ...values, ...lists }));
  }

  /** For --json: how many gaps, of which regions and indicators. */
  get counts(): object {
    const { count, cells, regions, indicators } = this.#summary;
    const byCode = (counts: readonly NamedCount[]) => counts.map(({ code, count: own }) => ({ code, count: own }));
    return { count, cells, regions: byCode(regions), indicators: byCode(indicators) };
  }
}
